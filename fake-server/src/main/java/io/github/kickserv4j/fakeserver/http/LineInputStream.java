package io.github.kickserv4j.fakeserver.http;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A buffered stream that also returns lines. It is for one thread. */
final class LineInputStream extends BufferedInputStream {
    LineInputStream(InputStream in) {
        super(in);
    }

    /** Waits for the next byte, and returns whether it is {@code octet}, without reading past it. */
    boolean isNext(int octet) throws IOException {
        int next = read();
        if (next >= 0) {
            pos--;
        }
        return next == octet;
    }

    /**
     * Returns the next line with its end, each byte as one character. It has no end if the stream ends before, or if it is longer
     * than {@code limit}.
     */
    String line(int limit) throws IOException {
        int end = pos;
        while (end < count && buf[end] != '\n') {
            end++;
        }
        int length = end + 1 - pos;
        if (end == count || length > limit) {
            return unbufferedLine(limit);
        }
        pos = end + 1;
        return new String(buf, pos - length, length, StandardCharsets.ISO_8859_1);
    }

    private String unbufferedLine(int limit) throws IOException {
        var line = new StringBuilder();
        int last = 0;
        while (line.length() < limit && last != '\n' && last >= 0) {
            last = read();
            if (last >= 0) {
                line.append((char) last);
            }
        }
        return line.toString();
    }
}
