package io.github.kickserv4j.testkit.faultmatrix;

import java.time.Duration;

/**
 * A measured duration.
 *
 * @param schedulingDelay the part of it that the machine's load may have caused
 */
record MeasuredTime(Duration elapsed, Duration schedulingDelay) {

    /** The start of a measurement, on a monotonic clock. */
    record StartTime(long nanos, Duration delayBefore) {}
}
