package io.github.kickserv4j.ports;

import io.github.kickserv4j.domain.customer.CustomerChange;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.job.ChargeChange;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobChange;
import io.github.kickserv4j.domain.job.NewCharge;
import io.github.kickserv4j.domain.job.NewJob;
import io.github.kickserv4j.domain.note.NewNote;
import io.github.kickserv4j.domain.note.NoteChange;
import io.github.kickserv4j.domain.note.NoteOwner;
import io.github.kickserv4j.domain.payment.NewPayment;
import io.github.kickserv4j.domain.payment.PaymentChange;
import io.github.kickserv4j.domain.payment.PaymentOwner;
import io.github.kickserv4j.domain.shared.ChargeId;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.ItemId;
import io.github.kickserv4j.domain.shared.JobId;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.JobTypeId;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.domain.shared.NoteId;
import io.github.kickserv4j.domain.shared.PaymentId;
import io.github.kickserv4j.ports.customer.CustomerFilter;
import io.github.kickserv4j.ports.customer.CustomerOperations;
import io.github.kickserv4j.ports.customer.CustomerWrite;
import io.github.kickserv4j.ports.customer.FullName;
import io.github.kickserv4j.ports.customer.NameFragment;
import io.github.kickserv4j.ports.customer.NameOrAddressFragment;
import io.github.kickserv4j.ports.job.JobFilter;
import io.github.kickserv4j.ports.job.OpportunityFilter;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.github.kickserv4j.ports.shared.UncertainWrite;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.lang.reflect.Method;
import java.time.Instant;
import java.time.LocalDate;

/** One argument of each type that the methods of the ports take. */
final class SampleArguments {
    private static final Seq<Object> ALL = List.of(
            new CustomerNumber(380),
            new CustomerId(7100001),
            new JobNumber(616),
            new NoteId(3),
            new PaymentId(4),
            new ChargeId(5),
            new PageRequest(2),
            CustomerFilter.ALL,
            JobFilter.ALL,
            OpportunityFilter.ALL,
            new NameFragment("Quist"),
            new NameOrAddressFragment("Main"),
            new FullName("Rosalind Quist"),
            NewCustomer.builder("Rosalind Quist").build(),
            CustomerChange.builder().clearFax().build(),
            Job.builder(new JobId(9), new JobNumber(616)).build(),
            NewJob.builder(new JobTypeId(61)).build(),
            JobChange.builder().name("Furnace").build(),
            NewCharge.builder(new ItemId(8)).build(),
            ChargeChange.builder().details("Filter").build(),
            NoteOwner.of(new CustomerNumber(380)),
            NewNote.builder("Ring twice").build(),
            NoteChange.builder().text("Ring once").build(),
            PaymentOwner.of(new JobNumber(616)),
            NewPayment.builder(Money.of("40.00"), LocalDate.of(2024, 6, 5)).build(),
            PaymentChange.builder().notes("cash").build(),
            List.empty(),
            Failure.invalid(CustomerOperations.CREATE, List.empty()),
            new UncertainWrite<>(new CustomerWrite.Delete(new CustomerNumber(380)), Instant.EPOCH));

    private SampleArguments() {}

    static Object[] of(Method method) {
        return List.of(method.getParameterTypes())
                .map(type -> ALL.find(type::isInstance).get())
                .toJavaArray();
    }
}
