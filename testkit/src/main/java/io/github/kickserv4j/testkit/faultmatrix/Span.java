package io.github.kickserv4j.testkit.faultmatrix;

import java.time.Duration;

/**
 * How long something took.
 *
 * @param late by how much of it the machine was late, at the most
 */
record Span(Duration elapsed, Duration late) {

    /** Since when, on the clock that never jumps. */
    record Start(long nanos, Duration lateBefore) {}
}
