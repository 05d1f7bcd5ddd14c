package io.github.kickserv4j.domain.customer;

import io.github.kickserv4j.domain.shared.JobNumber;
import io.vavr.control.Option;
import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.Objects;

/** The latest work that was finished for a customer. Only a customer that was read alone has it, not one of a list (recorded). */
public record LastCompletedJob(JobNumber number, Option<String> name, Option<OffsetDateTime> at)
        implements Serializable {
    public LastCompletedJob {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(at, "at");
    }
}
