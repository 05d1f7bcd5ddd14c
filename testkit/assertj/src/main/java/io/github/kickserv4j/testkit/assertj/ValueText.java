package io.github.kickserv4j.testkit.assertj;

import static io.vavr.API.$;
import static io.vavr.API.Case;
import static io.vavr.API.Match;
import static io.vavr.Predicates.instanceOf;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.job.Charge;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.note.Note;
import io.github.kickserv4j.domain.payment.Payment;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.assertj.core.presentation.Representation;
import org.jspecify.annotations.Nullable;

/** Describes values in the message of a failed assertion, in few words: records of an account by their identity. */
record ValueText(Representation representation) {
    private static final int LONGEST = 200;
    private static final int LISTED = 20;

    /** Returns the kind and the identity of a record, or else the value, cut if it is long. */
    String of(@Nullable Object value) {
        String text = recordAssert(value).map(RecordAssert::subject).getOrElse(() -> whole(value));
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }

    /** Returns the whole value. */
    String whole(@Nullable Object value) {
        return representation.toStringOf(value);
    }

    /** Returns the first values, and how many more there are. */
    String list(Seq<?> values) {
        return lines(values.map(this::of)).mkString("[", ", ", "]");
    }

    /** Returns the first of these lines, and how many more there are. */
    static Seq<String> lines(Seq<String> lines) {
        int omitted = lines.size() - LISTED;
        return omitted > 0 ? lines.take(LISTED).append(omitted + " more") : lines;
    }

    private static Option<RecordAssert<?, ?>> recordAssert(@Nullable Object value) {
        return Match(value)
                .option(
                        Case($(instanceOf(Customer.class)), CustomerAssert::new),
                        Case($(instanceOf(Job.class)), JobAssert::new),
                        Case($(instanceOf(Charge.class)), ChargeAssert::new),
                        Case($(instanceOf(Payment.class)), PaymentAssert::new),
                        Case($(instanceOf(Note.class)), NoteAssert::new));
    }
}
