package io.github.kickserv4j.benchmarks.fake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The same client for all fakes: the one of the JDK that starts fastest, with connections that are kept alive. */
final class PlainHttp {
    private static final String BASIC =
            "Basic " + Base64.getEncoder().encodeToString("demo:demo".getBytes(StandardCharsets.US_ASCII));

    private PlainHttp() {}

    /** Returns the body of the answer. */
    static byte[] get(URI address) {
        try {
            HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
            connection.setRequestProperty("Authorization", BASIC);
            try (InputStream body = connection.getInputStream()) {
                return body.readAllBytes();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
