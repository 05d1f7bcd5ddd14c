package io.github.kickserv4j.fakeserver.http;

import io.vavr.control.Option;
import java.io.IOException;

/** Answers requests, many at a time. */
@FunctionalInterface
public interface HttpHandler {
    /**
     * Returns the response to {@code request}, or none to close the connection without one byte.
     *
     * @throws IOException if the body does not arrive whole; that closes the connection too
     */
    Option<HttpResponse> handle(HttpRequest request) throws IOException;
}
