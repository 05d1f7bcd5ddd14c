package io.github.kickserv4j.ports.shared.reconcile;

import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.ports.shared.Reconciliation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.OffsetDateTime;

/** Decides whether a record was changed: it holds all requested values, whoever wrote them. */
record ChangeMatcher<E>(RecordDescriptor<E> descriptor, RecordComparator<E> comparator, ClockTolerance tolerance) {

    Reconciliation<E> match(E record) {
        Seq<Field<E, ?>> differing = comparator.differingFields(record);
        if (differing.isEmpty()) {
            return new Reconciliation.Done<>(Option.some(record));
        }
        return isUntouched(record)
                ? new Reconciliation.NotDone<>()
                : new Reconciliation.Inconclusive<>(why(record, differing), List.of(record));
    }

    /** Returns whether nothing was changed since, however wrong the clocks are. */
    private boolean isUntouched(E record) {
        return updatedAt(record).exists(time -> !tolerance.isPossibleTime(time));
    }

    private String why(E record, Seq<Field<E, ?>> differing) {
        String when = updatedAt(record).map(time -> " at " + time).getOrElse(" at an unknown time");
        return "it differs in " + differing.mkString(", ") + ", and may have been changed since" + when;
    }

    private Option<OffsetDateTime> updatedAt(E record) {
        return descriptor.audit().apply(record).updatedAt();
    }
}
