package io.github.kickserv4j.domain.job;

/** Where a job is in its lifecycle: Kickserv's {@code status}. Open. See {@link Lifecycle}; the account's own statuses are another thing, {@link io.github.kickserv4j.domain.shared.JobStatusId}. */
public sealed interface JobStatus {
    /** An opportunity that was just opened (documented). */
    JobStatus NEW = Known.NEW;

    /** An opportunity with a visit to estimate it; the word is inferred. */
    JobStatus ESTIMATE_SCHEDULED = Known.ESTIMATE_SCHEDULED;

    /** An opportunity whose estimate was sent; the word is inferred. */
    JobStatus ESTIMATE_SENT = Known.ESTIMATE_SENT;

    /** An opportunity that came to nothing (documented). */
    JobStatus LOST = Known.LOST;

    /** A job without a date (documented); also what an opportunity becomes that is won (inferred). */
    JobStatus UNSCHEDULED = Known.UNSCHEDULED;

    /** A job with a date (recorded). */
    JobStatus SCHEDULED = Known.SCHEDULED;

    /** A job that was started; the word is inferred. */
    JobStatus IN_PROGRESS = Known.IN_PROGRESS;

    /** A job that rests; the word is inferred. */
    JobStatus ON_HOLD = Known.ON_HOLD;

    /** A job that is done (recorded). */
    JobStatus COMPLETE = Known.COMPLETE;

    /** A job that will not be done (documented, its spelling inferred). */
    JobStatus CANCELED = Known.CANCELED;

    /** The word on the wire. */
    String text();

    /** The value of that word; a word that is not known is carried as it is. */
    static JobStatus of(String text) {
        for (Known known : Known.values()) {
            if (known.text.equals(text)) {
                return known;
            }
        }
        return new Other(text);
    }

    enum Known implements JobStatus {
        NEW("new"),
        ESTIMATE_SCHEDULED("estimate_scheduled"),
        ESTIMATE_SENT("estimate_sent"),
        LOST("lost"),
        UNSCHEDULED("unscheduled"),
        SCHEDULED("scheduled"),
        IN_PROGRESS("in_progress"),
        ON_HOLD("on_hold"),
        COMPLETE("complete"),
        CANCELED("canceled");

        private final String text;

        Known(String text) {
            this.text = text;
        }

        @Override
        public String text() {
            return text;
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /** A word that was not known when this was written. */
    record Other(String text) implements JobStatus {
        @Override
        public String toString() {
            return text;
        }
    }
}
