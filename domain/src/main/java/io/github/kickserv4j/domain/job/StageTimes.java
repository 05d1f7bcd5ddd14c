package io.github.kickserv4j.domain.job;

import io.vavr.control.Option;
import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.Objects;

/**
 * The times at which a job or opportunity reached each stage (recorded). Its present stage is its status.
 *
 * @param heldOn since when it rests; Kickserv's {@code on_hold} is a time (recorded)
 */
public record StageTimes(
        Option<OffsetDateTime> estimateScheduledOn,
        Option<OffsetDateTime> estimateSentOn,
        Option<OffsetDateTime> estimateViewedOn,
        Option<OffsetDateTime> wonOn,
        Option<OffsetDateTime> lostOn,
        Option<OffsetDateTime> startedOn,
        Option<OffsetDateTime> heldOn,
        Option<OffsetDateTime> completedOn,
        Option<OffsetDateTime> canceledOn)
        implements Serializable {
    public StageTimes {
        Objects.requireNonNull(estimateScheduledOn, "estimateScheduledOn");
        Objects.requireNonNull(estimateSentOn, "estimateSentOn");
        Objects.requireNonNull(estimateViewedOn, "estimateViewedOn");
        Objects.requireNonNull(wonOn, "wonOn");
        Objects.requireNonNull(lostOn, "lostOn");
        Objects.requireNonNull(startedOn, "startedOn");
        Objects.requireNonNull(heldOn, "heldOn");
        Objects.requireNonNull(completedOn, "completedOn");
        Objects.requireNonNull(canceledOn, "canceledOn");
    }

    public static final StageTimes NONE = new StageTimes(
            Option.none(),
            Option.none(),
            Option.none(),
            Option.none(),
            Option.none(),
            Option.none(),
            Option.none(),
            Option.none(),
            Option.none());
}
