package io.github.kickserv4j.testkit.dataset;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.CustomerFields;
import io.github.kickserv4j.domain.job.Charge;
import io.github.kickserv4j.domain.job.ChargeFields;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobFields;
import io.github.kickserv4j.domain.note.Note;
import io.github.kickserv4j.domain.note.NoteOwner;
import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.payment.PaymentFields;
import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.customer.CustomerFilter;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.OffsetDateTime;
import java.util.stream.Stream;

/** What a data set holds of an account, as text, written in another way than the export does. Opportunities come after jobs. */
record HeldRecords(Kickserv kickserv) {

    Seq<String> lines() {
        return all(kickserv.customers().all(CustomerFilter.ALL)).flatMap(this::customer);
    }

    private Seq<String> customer(Customer customer) {
        Seq<Job> jobs = all(kickserv.jobs().all(customer.number(), List.empty()))
                .map(row -> kickserv.jobs().get(row.number()).get())
                .reverse();
        return List.of("customer" + fields(CustomerFields.ALL, customer) + customer.balance())
                .appendAll(notes(NoteOwner.of(customer.number())))
                .appendAll(jobs.reject(HeldRecords::wasOpportunity).flatMap(this::job))
                .appendAll(jobs.filter(HeldRecords::wasOpportunity).flatMap(this::job));
    }

    private static boolean wasOpportunity(Job job) {
        return job.isOpportunity()
                || job.stageTimes().wonOn().isDefined()
                || job.status().get().text().equals("lost");
    }

    private Seq<String> job(Job job) {
        return List.of("job" + fields(JobFields.ALL, job) + job.amounts())
                .appendAll(job.charges().map(charge -> charge(charge)))
                .appendAll(job.payments().map(HeldRecords::payment))
                .appendAll(notes(NoteOwner.of(job.number())));
    }

    private static String charge(Charge charge) {
        return "charge" + fields(ChargeFields.ALL, charge) + charge.total();
    }

    private static String payment(Payment payment) {
        return "payment" + fields(PaymentFields.ALL, payment);
    }

    private Seq<String> notes(NoteOwner owner) {
        return all(kickserv.notes().all(owner)).map(HeldRecords::note);
    }

    private static String note(Note note) {
        return "note " + note.text() + " " + note.isVisibleToCustomer();
    }

    private static <E> String fields(Seq<Field<E, ?>> fields, E record) {
        return fields.flatMap(field -> field.valueIn(record).map(value -> field + "=" + shown(value)))
                .mkString(" ", ", ", " ");
    }

    private static Object shown(Object value) {
        return value instanceof OffsetDateTime time ? time.toInstant() : value;
    }

    private static <L, T> Seq<T> all(Stream<Either<L, T>> walk) {
        return List.ofAll(walk).map(Either::get);
    }
}
