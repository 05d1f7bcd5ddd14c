package io.github.kickserv4j.adapter.http.transport;

import io.github.kickserv4j.adapter.http.json.ResponseBody;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The parts of a body that were received so far. Large buffers are kept as they are. Others are copied and joined, because a buffer
 * takes more memory than its bytes: an object for each, and up to 16 KiB behind it, which the JDK's client allocates for every record
 * of TLS once a record was as large (seen on 17 and 25). For one thread.
 */
final class ReceivedParts {
    private static final int LARGE = 8_192;

    private final List<ByteBuffer> parts = new ArrayList<>();
    private byte[] joined = {};
    private int joinedCount;

    /** Adds the bytes of the buffer, which is not changed afterwards if it is large. */
    void add(ByteBuffer buffer) {
        if (buffer.remaining() >= LARGE) {
            endJoined();
            parts.add(buffer);
        } else {
            join(buffer);
        }
    }

    private void join(ByteBuffer buffer) {
        int count = buffer.remaining();
        if (joinedCount + count > joined.length) {
            joined = Arrays.copyOf(joined, Math.max(joinedCount + count, 2 * joined.length));
        }
        buffer.get(joined, joinedCount, count);
        joinedCount += count;
        if (joinedCount >= LARGE) {
            endJoined();
        }
    }

    /** Adds the joined bytes as a part. Their array is used again. */
    private void endJoined() {
        if (joinedCount > 0) {
            parts.add(ByteBuffer.wrap(Arrays.copyOf(joined, joinedCount)));
            joinedCount = 0;
        }
    }

    /** Returns the body of all parts. */
    ResponseBody toBody() {
        endJoined();
        return ResponseBody.of(parts);
    }
}
