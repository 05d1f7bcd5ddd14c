package io.github.kickserv4j.adapter.http.time;

import java.io.IOException;

/** Thrown if the time of an operation was over before its response was decoded. */
public final class DeadlineExceededException extends IOException {
    private static final long serialVersionUID = 1L;

    public DeadlineExceededException() {
        super("the deadline has passed");
    }
}
