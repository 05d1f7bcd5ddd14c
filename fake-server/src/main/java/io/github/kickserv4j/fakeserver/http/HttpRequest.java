package io.github.kickserv4j.fakeserver.http;

import io.vavr.control.Option;
import java.io.InputStream;

/**
 * A request as it came, also one that is none: then as much of it as could be told apart.
 *
 * @param method the first word
 * @param target what is asked for, each byte of it as one character; empty if there is nothing
 * @param body ends where the request ends; throws a {@link java.net.ProtocolException} where its chunks are none
 * @param parseError why it cannot be taken, if so
 * @param closesConnection whether the connection is to be closed behind its answer
 */
public record HttpRequest(
        String method,
        String target,
        Headers headers,
        InputStream body,
        Option<ParseError> parseError,
        boolean closesConnection) {

    /** Why a request cannot be taken. */
    public enum ParseError {
        /** The first line is none of HTTP/1. */
        LINE,
        /** There is something else than headers, or they do not tell how long the body is. */
        HEADERS,
        /** The head is longer than any that makes sense. */
        TOO_LONG
    }

    /** Whether nothing of the answer is to follow its headers. */
    public boolean isHead() {
        return method.equals("HEAD");
    }
}
