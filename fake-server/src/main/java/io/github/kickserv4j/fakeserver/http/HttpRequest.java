package io.github.kickserv4j.fakeserver.http;

import io.vavr.control.Option;
import java.io.InputStream;

/**
 * A request as it was received. If it is malformed, it holds the parts that could be read.
 *
 * @param method the first word
 * @param target the request target, each byte as one character; empty if there is none
 * @param body ends where the request ends; throws a {@link java.net.ProtocolException} if its chunks are malformed
 * @param parseError why the request is malformed, if it is
 * @param closesConnection true if the connection is to be closed after the response
 */
public record HttpRequest(
        String method,
        String target,
        Headers headers,
        InputStream body,
        Option<ParseError> parseError,
        boolean closesConnection) {

    /** The reasons why a request is malformed. */
    public enum ParseError {
        /** The first line is not a request line of HTTP/1. */
        LINE,
        /** A line is not a header, or the headers do not state the length of the body. */
        HEADERS,
        /** The head exceeds the limit. */
        TOO_LONG
    }

    /** Returns whether the response must end after its headers. */
    public boolean isHead() {
        return method.equals("HEAD");
    }
}
