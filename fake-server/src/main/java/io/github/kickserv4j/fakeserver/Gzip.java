package io.github.kickserv4j.fakeserver;

import io.github.kickserv4j.evidence.ReliesOn;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;

/** Compresses responses for clients that accept it, as Kickserv does. */
@ReliesOn({"responses-are-compressed", "compression-is-gzip"})
final class Gzip {
    static final String NAME = "gzip";

    /** Matches gzip without a weight, or with one above zero. */
    private static final String WANTED = "(?i)gzip(\\s*;\\s*q=(?!0(\\.0*)?$).+)?";

    private Gzip() {}

    /** Returns whether the values of {@code Accept-Encoding} name gzip without excluding it. */
    static boolean isAccepted(Iterable<String> accepted) {
        for (String value : accepted) {
            for (String coding : value.split(",", -1)) {
                if (coding.strip().matches(WANTED)) {
                    return true;
                }
            }
        }
        return false;
    }

    static byte[] compress(byte[] plain) throws IOException {
        var compressed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(compressed)) {
            gzip.write(plain);
        }
        return compressed.toByteArray();
    }
}
