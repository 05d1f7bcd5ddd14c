package io.github.kickserv4j.adapter.http.transport;

import java.io.IOException;

/** Thrown if a response is larger than the limit, or in an encoding that is not accepted. */
final class ResponseLimitExceededException extends IOException {
    private static final long serialVersionUID = 1L;

    /** @param what the reason, such as "the response is longer than 8 bytes" */
    ResponseLimitExceededException(String what) {
        super(what);
    }
}
