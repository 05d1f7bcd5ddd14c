package io.github.kickserv4j.adapter.http.transport;

import java.time.Duration;

/**
 * The limits of time and memory for a call.
 *
 * @param request the time for one attempt
 * @param operation the time for a whole call
 * @param responseBytes the size of a body, on the wire and decoded
 */
public record OperationLimits(Duration request, Duration operation, long responseBytes) {}
