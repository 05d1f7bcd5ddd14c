package io.github.kickserv4j.adapter.http.json;

import io.github.kickserv4j.adapter.http.time.Deadline;
import io.github.kickserv4j.adapter.http.time.DeadlineExceededException;
import java.io.ByteArrayInputStream;

/** A stream that fails after a deadline, so that decoding it ends in time. */
final class DeadlineInputStream extends java.io.FilterInputStream {
    private final Deadline deadline;

    DeadlineInputStream(byte[] bytes, Deadline deadline) {
        super(new ByteArrayInputStream(bytes));
        this.deadline = deadline;
    }

    @Override
    public int read(byte[] into, int from, int length) throws DeadlineExceededException, java.io.IOException {
        if (deadline.isExpired()) {
            throw new DeadlineExceededException();
        }
        return super.read(into, from, length);
    }
}
