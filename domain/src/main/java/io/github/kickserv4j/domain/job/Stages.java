package io.github.kickserv4j.domain.job;

import io.vavr.control.Option;
import java.time.OffsetDateTime;

/**
 * When a job or opportunity came to each stage of its life (recorded). What it is now, its status says.
 *
 * @param heldOn since when it rests; Kickserv's {@code on_hold} is a time (recorded)
 */
public record Stages(
        Option<OffsetDateTime> estimateScheduledOn,
        Option<OffsetDateTime> estimateSentOn,
        Option<OffsetDateTime> estimateViewedOn,
        Option<OffsetDateTime> wonOn,
        Option<OffsetDateTime> lostOn,
        Option<OffsetDateTime> startedOn,
        Option<OffsetDateTime> heldOn,
        Option<OffsetDateTime> completedOn,
        Option<OffsetDateTime> canceledOn) {
    public static final Stages NONE = new Stages(
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
