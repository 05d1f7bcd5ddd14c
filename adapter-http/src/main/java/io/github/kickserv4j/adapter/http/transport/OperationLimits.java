package io.github.kickserv4j.adapter.http.transport;

import java.time.Duration;

/**
 * How much time and memory a call may take.
 *
 * @param request for one attempt
 * @param operation for all of a call
 * @param responseBytes of a body, on the wire and decoded
 */
public record OperationLimits(Duration request, Duration operation, long responseBytes) {}
