package io.github.kickserv4j.adapter.http.json;

import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.List;

/** A stream of bytes that came in parts. It does not change the parts, and never fails. */
final class PartsInputStream extends InputStream {
    private static final ByteBuffer NONE = ByteBuffer.allocate(0);

    private final List<ByteBuffer> parts;
    private int next;
    private ByteBuffer part = NONE;

    PartsInputStream(List<ByteBuffer> parts) {
        this.parts = parts;
    }

    @Override
    public int read() {
        return hasRemaining() ? Byte.toUnsignedInt(part.get()) : -1;
    }

    /** Reads so many bytes, or all that remain if they are fewer. */
    @Override
    public int read(byte[] into, int from, int length) {
        int count = 0;
        while (count < length && hasRemaining()) {
            int copied = Math.min(part.remaining(), length - count);
            part.get(into, from + count, copied);
            count += copied;
        }
        return count == 0 && length > 0 ? -1 : count;
    }

    /** Returns the number of bytes in the rest of a part; zero at the end only, which readers of gzip take for the end. */
    @Override
    public int available() {
        return hasRemaining() ? part.remaining() : 0;
    }

    /** Moves to the next part with bytes, if this one has no more, and returns whether there are any. */
    private boolean hasRemaining() {
        while (!part.hasRemaining() && next < parts.size()) {
            part = parts.get(next).duplicate();
            next++;
        }
        return part.hasRemaining();
    }
}
