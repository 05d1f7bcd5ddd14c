package io.github.kickserv4j.adapter.http.transport;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Unzips all members of a gzip file. For each member that is empty, the JDK's stream calls itself, and thousands of them overflow the
 * stack (seen on 17 and 25). So a number that no server sends is refused.
 */
final class GzipMembersInputStream extends GZIPInputStream {
    private static final int MOST_EMPTY = 100;

    private int nested;

    GzipMembersInputStream(InputStream zipped, int bufferSize) throws IOException {
        super(zipped, bufferSize);
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (nested > MOST_EMPTY) {
            throw new ZipException("too many empty members in a row");
        }
        nested++;
        try {
            return super.read(into, from, length);
        } finally {
            nested--;
        }
    }
}
