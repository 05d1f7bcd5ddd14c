package io.github.kickserv4j.domain.shared;

import io.vavr.control.Option;
import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.Objects;

/**
 * The times at which a record was created and last changed, and the employees who did so. Times carry the offset of the account's
 * zone (recorded).
 *
 * @param deletedAt of a record that the server keeps although it was deleted; the column was recorded, never filled
 */
public record Audit(
        Option<OffsetDateTime> createdAt,
        Option<EmployeeId> createdBy,
        Option<OffsetDateTime> updatedAt,
        Option<EmployeeId> updatedBy,
        Option<OffsetDateTime> deletedAt)
        implements Serializable {
    public Audit {
        Objects.requireNonNull(createdAt, "createdAt");
        Objects.requireNonNull(createdBy, "createdBy");
        Objects.requireNonNull(updatedAt, "updatedAt");
        Objects.requireNonNull(updatedBy, "updatedBy");
        Objects.requireNonNull(deletedAt, "deletedAt");
    }

    public static final Audit NONE =
            new Audit(Option.none(), Option.none(), Option.none(), Option.none(), Option.none());
}
