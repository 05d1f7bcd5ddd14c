package io.github.kickserv4j.adapter.http.json;

import io.github.kickserv4j.adapter.http.time.Deadline;
import io.github.kickserv4j.adapter.http.time.DeadlineExceededException;
import java.io.FilterInputStream;
import java.io.IOException;

/** A stream that fails after a deadline, so that decoding it ends in time. */
final class DeadlineInputStream extends FilterInputStream {
    private final Deadline deadline;

    DeadlineInputStream(ResponseBody body, Deadline deadline) {
        super(body.stream());
        this.deadline = deadline;
    }

    @Override
    public int read(byte[] into, int from, int length) throws DeadlineExceededException, IOException {
        if (deadline.isExpired()) {
            throw new DeadlineExceededException();
        }
        return super.read(into, from, length);
    }
}
