package io.github.kickserv4j.ports.shared.evidence;

import io.github.kickserv4j.domain.shared.Audit;
import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.ports.shared.Reconciliation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.OffsetDateTime;
import java.util.function.Function;

/** Whether a record was changed: it holds all that was asked, whoever saw to it. */
record Alteration<E>(Likeness<E> likeness, Since since, Function<E, Audit> audit) {

    Reconciliation<E> of(E record) {
        Seq<Field<E, ?>> differing = likeness.differing(record);
        if (differing.isEmpty()) {
            return new Reconciliation.Done<>(Option.some(record));
        }
        return isUntouched(record)
                ? new Reconciliation.NotDone<>()
                : new Reconciliation.CannotTell<>(why(record, differing), List.of(record));
    }

    /** Nothing was changed since, surely; or nothing is as was asked, and as far as the clocks agree nothing was changed. */
    private boolean isUntouched(E record) {
        Option<OffsetDateTime> updatedAt = audit.apply(record).updatedAt();
        return !updatedAt.forAll(since::allows) || (likeness.holdsNothing(record) && !updatedAt.exists(since::covers));
    }

    private String why(E record, Seq<Field<E, ?>> differing) {
        String when = audit.apply(record).updatedAt().map(time -> " at " + time).getOrElse(", nobody says when");
        return "it differs in " + differing.mkString(", ") + ", and may have been changed since" + when;
    }
}
