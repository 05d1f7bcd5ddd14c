package io.github.kickserv4j.fakeserver;

import io.vavr.collection.List;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;

/** Compression for those who ask for it, as the real thing has (recorded by its sizes; that it is gzip is inferred). */
final class Gzip {
    static final String NAME = "gzip";

    /** With a weight or without, but not with that of zero. */
    private static final String WANTED = "(?i)gzip(\\s*;\\s*q=(?!0(\\.0*)?$).+)?";

    private Gzip() {}

    /** Whether the values of {@code Accept-Encoding} name it, and not in order to refuse it. */
    static boolean isAccepted(Iterable<String> accepted) {
        return List.ofAll(accepted).flatMap(value -> List.of(value.split(","))).exists(coding -> coding.strip()
                .matches(WANTED));
    }

    static byte[] compress(byte[] plain) throws IOException {
        var compressed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(compressed)) {
            gzip.write(plain);
        }
        return compressed.toByteArray();
    }
}
