package io.github.kickserv4j.testkit.junit;

import io.github.kickserv4j.adapter.inmemory.InMemoryKickserv;
import io.github.kickserv4j.adapter.inmemory.Snapshot;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.note.Note;
import io.github.kickserv4j.domain.payment.Payment;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.Function;

/** Lists the records that a twin holds, with a bounded number of each kind. */
final class SnapshotFormatter {
    static final int RECORDS_OF_A_KIND = 20;

    private SnapshotFormatter() {}

    static Seq<String> lines(InMemoryKickserv twin) {
        Snapshot snapshot = twin.snapshot();
        return List.of(
                        lines("customers", snapshot.customers(), customer -> line(balanced(twin, customer))),
                        lines("jobs", snapshot.jobs(), SnapshotFormatter::line),
                        lines("payments", snapshot.payments(), SnapshotFormatter::line),
                        lines("notes", snapshot.notes(), SnapshotFormatter::line))
                .flatMap(Function.identity());
    }

    private static <T> Seq<String> lines(String kind, Seq<T> records, Function<T, String> line) {
        int more = records.size() - RECORDS_OF_A_KIND;
        return List.of("  " + kind + ", " + records.size() + " in the twin" + (records.isEmpty() ? "" : ":"))
                .appendAll(records.take(RECORDS_OF_A_KIND).map(shown -> "    " + line.apply(shown)))
                .appendAll(Option.when(more > 0, "    and " + more + " more"));
    }

    /** Returns the customer with the balance of today; a snapshot has the opening balance. */
    private static Customer balanced(InMemoryKickserv twin, Customer customer) {
        return twin.customers().get(customer.number()).getOrElse(customer);
    }

    private static String line(Customer customer) {
        return customer.number() + ": " + customer.name().display()
                + labelled(", owes ", customer.balance().own());
    }

    private static String line(Job job) {
        return job.number() + labelled(" of customer id ", job.customer()) + ": "
                + job.name().getOrElse("(no name)")
                + labelled(", ", job.status())
                + labelled(", total ", job.amounts().total())
                + labelled(", left to pay ", job.amounts().balanceRemaining());
    }

    private static String line(Payment payment) {
        return payment.id()
                + labelled(" of customer id ", payment.customer())
                + labelled(": ", payment.amount())
                + labelled(" on ", payment.date());
    }

    private static String line(Note note) {
        String on =
                note.on().<String>fold(id -> "customer id " + id, id -> "job id " + id, other -> "something unknown");
        return note.id() + " on " + on + ": " + note.text();
    }

    private static String labelled(String before, Option<?> value) {
        return value.map(it -> before + it).getOrElse("");
    }
}
