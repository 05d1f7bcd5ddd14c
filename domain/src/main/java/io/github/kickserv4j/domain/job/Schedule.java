package io.github.kickserv4j.domain.job;

import io.github.kickserv4j.domain.shared.Decimal;
import io.github.kickserv4j.domain.shared.EmployeeId;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * The time of a job, and the employees who do it.
 *
 * @param scheduledOn its start; a time, although Kickserv calls it {@code …_on} (recorded)
 * @param endsAt its end
 * @param duration probably in hours; Kickserv's unit is not known
 * @param employees who is assigned
 */
public record Schedule(
        Option<OffsetDateTime> scheduledOn,
        Option<OffsetDateTime> endsAt,
        Option<BigDecimal> duration,
        Seq<EmployeeId> employees)
        implements Serializable {
    /** Times go to the second (recorded), and equal durations are equal whatever their zeros. */
    public Schedule {
        Objects.requireNonNull(employees, "employees");
        scheduledOn = scheduledOn.map(time -> time.truncatedTo(ChronoUnit.SECONDS));
        endsAt = endsAt.map(time -> time.truncatedTo(ChronoUnit.SECONDS));
        duration = duration.map(Decimal::canonical);
    }

    public static final Schedule NONE = new Schedule(Option.none(), Option.none(), Option.none(), List.empty());
}
