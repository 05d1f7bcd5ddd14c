package io.github.kickserv4j.ports.shared;

import io.vavr.control.Option;

/**
 * What a server answered, as far as it helps to find a fault.
 *
 * @param status the HTTP status
 * @param requestId the server's name for the request, to quote to its support
 * @param excerpt the beginning of the body, without secrets
 */
public record Reply(int status, Option<String> requestId, String excerpt) {}
