package io.github.kickserv4j.adapter.http.time;

import java.io.IOException;

/** That the time for an operation was over before its answer was decoded. */
public final class DeadlineExceededException extends IOException {
    private static final long serialVersionUID = 1L;

    public DeadlineExceededException() {
        super("the deadline has passed");
    }
}
