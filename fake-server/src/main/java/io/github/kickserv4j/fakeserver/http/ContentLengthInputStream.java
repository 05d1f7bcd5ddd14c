package io.github.kickserv4j.fakeserver.http;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** A stream that ends after the given number of bytes. */
final class ContentLengthInputStream extends InputStream {
    private final InputStream in;
    private long left;

    ContentLengthInputStream(InputStream in, long size) {
        this.in = in;
        this.left = size;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (left == 0) {
            return -1;
        }
        int read = in.read(buffer, offset, (int) Math.min(length, left));
        if (read < 0) {
            throw new EOFException("the client ended within the body");
        }
        left -= read;
        return read;
    }
}
