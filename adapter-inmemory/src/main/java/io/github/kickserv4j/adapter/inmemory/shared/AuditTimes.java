package io.github.kickserv4j.adapter.inmemory.shared;

import io.github.kickserv4j.domain.shared.Audit;
import io.github.kickserv4j.evidence.ReliesOn;
import io.vavr.control.Option;
import java.time.OffsetDateTime;

/** Keeps the times of an {@link Audit}. */
@ReliesOn("creation-and-change-have-times")
public final class AuditTimes {
    private AuditTimes() {}

    /** Returns the audit of a record that was created at {@code time} by an unknown employee. */
    public static Audit created(OffsetDateTime time) {
        return new Audit(Option.some(time), Option.none(), Option.some(time), Option.none(), Option.none());
    }

    /** Returns the audit after a change at {@code time}. */
    public static Audit updated(Audit before, OffsetDateTime time) {
        return new Audit(
                before.createdAt(), before.createdBy(), Option.some(time), before.updatedBy(), before.deletedAt());
    }
}
