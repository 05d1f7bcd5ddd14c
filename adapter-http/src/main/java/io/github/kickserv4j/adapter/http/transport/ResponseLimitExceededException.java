package io.github.kickserv4j.adapter.http.transport;

import java.io.IOException;

/** That an answer is larger than this client takes, or in a form that it does not. */
final class ResponseLimitExceededException extends IOException {
    private static final long serialVersionUID = 1L;

    /** @param what it is, as in "the answer is longer than 8 bytes" */
    ResponseLimitExceededException(String what) {
        super(what);
    }
}
