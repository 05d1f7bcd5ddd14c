package io.github.kickserv4j.domain.job;

/** What one does to a job to bring it on in its {@link Lifecycle}. */
public enum JobAction {
    SCHEDULE,
    START,
    HOLD,
    COMPLETE,
    CANCEL,
    WIN,
    LOSE
}
