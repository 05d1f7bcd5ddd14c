package io.github.kickserv4j.fakeserver.http;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.ProtocolException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decodes chunked bytes, up to the empty chunk and its trailers. */
final class ChunkedInputStream extends InputStream {
    private static final int LONGEST_LINE = 1 << 12;
    private static final Pattern SIZE = Pattern.compile("([0-9A-Fa-f]{1,15})\\s*(?:;.*)?");

    private final InputStream in;
    private InputStream chunk = nullInputStream();
    private boolean begun;
    private boolean ended;
    private boolean broken;

    ChunkedInputStream(InputStream in) {
        this.in = in;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = chunk.read(buffer, offset, length);
        while (read < 0 && !ended) {
            nextChunk();
            read = chunk.read(buffer, offset, length);
        }
        return read;
    }

    /** Reads the next chunk size. A broken stream stays broken, because the start of the next chunk is unknown. */
    private void nextChunk() throws IOException {
        boolean sound = !broken && (!begun || line().isEmpty());
        begun = true;
        Matcher size = SIZE.matcher(sound ? line() : "");
        broken = !size.matches();
        if (broken) {
            throw new ProtocolException("a chunk is not as long as it says");
        }
        chunk = new ContentLengthInputStream(in, Long.parseLong(size.group(1), 16));
        ended = size.group(1).matches("0+");
        while (ended && !line().isEmpty()) {
            // trailers are ignored
        }
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        int next = in.read();
        while (next >= 0 && next != '\n' && line.length() < LONGEST_LINE) {
            line.append((char) next);
            next = in.read();
        }
        if (next < 0) {
            throw new EOFException("the client ended within the body");
        }
        return line.toString().strip();
    }
}
