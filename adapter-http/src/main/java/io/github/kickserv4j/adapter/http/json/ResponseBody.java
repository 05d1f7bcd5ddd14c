package io.github.kickserv4j.adapter.http.json;

import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The bytes of a body, in the parts in which they were received, so that they are not copied before they are read. They may hold
 * secrets, so this has no string form.
 */
public final class ResponseBody {
    /** A body without any byte. */
    public static final ResponseBody EMPTY = new ResponseBody(List.of(), 0);

    private final List<ByteBuffer> parts;
    private final int length;

    private ResponseBody(List<ByteBuffer> parts, int length) {
        this.parts = parts;
        this.length = length;
    }

    /** Returns a body of these parts, neither of which is changed afterwards. */
    public static ResponseBody of(List<ByteBuffer> parts) {
        int length = 0;
        for (ByteBuffer part : parts) {
            length += part.remaining();
        }
        return new ResponseBody(List.copyOf(parts), length);
    }

    /** Returns a body of these bytes, which are not changed afterwards. */
    public static ResponseBody of(byte[] bytes) {
        return of(List.of(ByteBuffer.wrap(bytes)));
    }

    /** Returns the number of bytes. */
    public int length() {
        return length;
    }

    /** Returns a stream of the bytes, from their beginning. */
    public InputStream stream() {
        return new PartsInputStream(parts);
    }

    /** Returns the bytes as text, which UTF-8 always is. */
    public String text() {
        byte[] all = new byte[length];
        new PartsInputStream(parts).read(all, 0, length);
        return new String(all, StandardCharsets.UTF_8);
    }

    /** Returns whether the body, if it is JSON, is an array: its first character is a bracket. */
    public boolean isArray() {
        return new BodyPrefix(new PartsInputStream(parts)).isArray();
    }

    /**
     * Returns whether the body, if it is JSON, is an object whose first key is {@code id}, and whose id is a number, as in all recorded
     * records.
     */
    public boolean isRecord() {
        return new BodyPrefix(new PartsInputStream(parts)).isRecord();
    }
}
