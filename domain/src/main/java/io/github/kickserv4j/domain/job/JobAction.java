package io.github.kickserv4j.domain.job;

/** Brings a job on in its {@link Lifecycle}. */
public enum JobAction {
    SCHEDULE,
    START,
    HOLD,
    COMPLETE,
    CANCEL,
    WIN,
    LOSE
}
