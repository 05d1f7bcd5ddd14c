package io.github.kickserv4j.adapter.http;

import io.github.kickserv4j.domain.note.NoteOwner;
import io.github.kickserv4j.domain.payment.PaymentOwner;
import io.github.kickserv4j.domain.shared.ChargeId;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.NoteId;
import io.github.kickserv4j.domain.shared.PaymentId;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.customer.CustomerFilter;
import io.github.kickserv4j.ports.customer.FullName;
import io.github.kickserv4j.ports.customer.NameFragment;
import io.github.kickserv4j.ports.customer.NameOrAddressFragment;
import io.github.kickserv4j.ports.job.JobFilter;
import io.github.kickserv4j.ports.job.OpportunityFilter;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.function.Function;

/**
 * One call of one operation, on an account that {@link WriteScenario#allFor} has filled.
 *
 * @param name what is called, for people
 */
record OperationScenario(String name, Function<Kickserv, Either<Failure, ?>> call) {
    private static final PageRequest PAGE = PageRequest.FIRST;
    private static final CustomerNumber CUSTOMER = new CustomerNumber(1);
    private static final JobNumber JOB = new JobNumber(1);

    /** Creates the records that the operations need, and returns a call of each abstract method of the ports. */
    static Seq<OperationScenario> allFor(Kickserv kickserv) {
        Seq<OperationScenario> writes = List.ofAll(WriteScenario.allFor(kickserv))
                .map(write -> new OperationScenario(write.write().operation().name(), write.call()));
        NoteOwner noted = NoteOwner.of(CUSTOMER);
        PaymentOwner paying = PaymentOwner.of(JOB);
        NoteId note = kickserv.notes().list(noted, PAGE).get().items().head().id();
        PaymentId payment =
                kickserv.payments().list(paying, PAGE).get().items().head().id();
        ChargeId charge = kickserv.charges().list(JOB).get().head().id();
        return List.ofAll(writes)
                .appendAll(customers())
                .appendAll(jobs())
                .append(read("notes.get", at -> at.notes().get(noted, note)))
                .append(read("notes.list", at -> at.notes().list(noted, PAGE)))
                .append(read("payments.get", at -> at.payments().get(paying, payment)))
                .append(read("payments.list", at -> at.payments().list(paying, PAGE)))
                .append(read("charges.get", at -> at.charges().get(JOB, charge)))
                .append(read("charges.list", at -> at.charges().list(JOB)));
    }

    /** Returns the failure of this call at {@code account}. */
    Failure failureAt(Kickserv account) {
        return call.apply(account)
                .swap()
                .getOrElseThrow(result -> new AssertionError("expected a failure, got " + result));
    }

    private static Seq<OperationScenario> customers() {
        return List.of(
                read("customers.get", at -> at.customers().get(CUSTOMER)),
                read("customers.list", at -> at.customers().list(CustomerFilter.ALL, PAGE)),
                read("customers.withName", at -> at.customers().withName(new FullName("Quist"))),
                read("customers.searchNames", at -> at.customers().searchNames(new NameFragment("Qui"), PAGE)),
                read("customers.searchNamesAndAddresses", at -> at.customers()
                        .searchNamesAndAddresses(new NameOrAddressFragment("Qui"))));
    }

    private static Seq<OperationScenario> jobs() {
        return List.of(
                read("jobs.get", at -> at.jobs().get(JOB)),
                read("jobs.get through the customer", at -> at.jobs().get(CUSTOMER, JOB)),
                read("jobs.list", at -> at.jobs().list(JobFilter.ALL, PAGE)),
                read("jobs.list of a customer", at -> at.jobs().list(CUSTOMER, List.empty(), PAGE)),
                read("opportunities.list", at -> at.opportunities().list(OpportunityFilter.ALL, PAGE)));
    }

    private static OperationScenario read(String name, Function<Kickserv, Either<Failure, ?>> call) {
        return new OperationScenario(name, call);
    }
}
