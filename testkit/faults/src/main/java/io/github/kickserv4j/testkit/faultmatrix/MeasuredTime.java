package io.github.kickserv4j.testkit.faultmatrix;

import java.time.Duration;

/**
 * How long something took.
 *
 * @param schedulingDelay by how much of it the machine was late, at the most
 */
record MeasuredTime(Duration elapsed, Duration schedulingDelay) {

    /** Since when, on the clock that never jumps. */
    record StartTime(long nanos, Duration delayBefore) {}
}
