package io.github.kickserv4j.domain.job;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.Serializable;
import java.util.Objects;

/**
 * The status of a job in its lifecycle: Kickserv's {@code status}. Open. See {@link Lifecycle}; the account's own statuses are
 * another thing, {@link io.github.kickserv4j.domain.shared.JobStatusId}.
 *
 * @param text the word on the wire; one that is not known is carried as it is
 */
public record JobStatus(String text) implements Serializable {
    public JobStatus {
        Objects.requireNonNull(text, "text");
    }

    /** An opportunity that was just opened (documented). */
    public static final JobStatus NEW = new JobStatus("new");

    /** An opportunity with a visit to estimate it; the word is inferred. */
    public static final JobStatus ESTIMATE_SCHEDULED = new JobStatus("estimate_scheduled");

    /** An opportunity whose estimate was sent; the word is inferred. */
    public static final JobStatus ESTIMATE_SENT = new JobStatus("estimate_sent");

    /** An opportunity that came to nothing (documented). */
    public static final JobStatus LOST = new JobStatus("lost");

    /** A job without a date (documented); also what an opportunity becomes that is won (inferred). */
    public static final JobStatus UNSCHEDULED = new JobStatus("unscheduled");

    /** A job with a date (recorded). */
    public static final JobStatus SCHEDULED = new JobStatus("scheduled");

    /** A job that was started; the word is inferred. */
    public static final JobStatus IN_PROGRESS = new JobStatus("in_progress");

    /** A job that rests; the word is inferred. */
    public static final JobStatus ON_HOLD = new JobStatus("on_hold");

    /** A job that is done (recorded). */
    public static final JobStatus COMPLETE = new JobStatus("complete");

    /** A job that will not be done (documented, its spelling inferred). */
    public static final JobStatus CANCELED = new JobStatus("canceled");

    /** The words that were known when this was written. */
    public static final Seq<JobStatus> KNOWN = List.of(
            NEW,
            ESTIMATE_SCHEDULED,
            ESTIMATE_SENT,
            LOST,
            UNSCHEDULED,
            SCHEDULED,
            IN_PROGRESS,
            ON_HOLD,
            COMPLETE,
            CANCELED);

    @Override
    public boolean equals(Object other) {
        return other instanceof JobStatus same && same.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The word itself. */
    @Override
    public String toString() {
        return text;
    }
}
