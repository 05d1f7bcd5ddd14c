package io.github.kickserv4j.adapter.http;

import io.github.kickserv4j.adapter.http.shared.AnswerHeaders;
import io.github.kickserv4j.adapter.http.shared.Deadline;
import io.github.kickserv4j.adapter.http.shared.DeadlinePassed;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Undoes the encoding of a body: gzip, which Kickserv was recorded to use, is all that is asked for. */
final class Content {
    static final String ACCEPTED = "gzip";
    private static final int CHUNK = 8_192;

    private Content() {}

    /** The body as it was before it was encoded, of at most so many bytes, and not later than the deadline. */
    static byte[] decoded(byte[] body, AnswerHeaders headers, long most, Deadline deadline) throws IOException {
        String encoding =
                headers.first("content-encoding").getOrElse("").strip().toLowerCase(Locale.ROOT);
        return switch (encoding) {
            case "", "identity" -> body;
            case "gzip", "x-gzip" -> body.length == 0 ? body : unzipped(body, most, deadline);
            default -> throw new OutOfBounds("has an encoding that was not asked for");
        };
    }

    private static byte[] unzipped(byte[] body, long most, Deadline deadline) throws IOException {
        try (InputStream zipped = new GZIPInputStream(new ByteArrayInputStream(body), CHUNK)) {
            return all(zipped, most, deadline);
        } catch (ZipException | EOFException damaged) {
            throw new OutOfBounds("is no gzip, or not all of it");
        }
    }

    private static byte[] all(InputStream unzipped, long most, Deadline deadline) throws IOException {
        var whole = new ByteArrayOutputStream(CHUNK);
        byte[] chunk = new byte[CHUNK];
        for (int count = unzipped.read(chunk); count >= 0; count = unzipped.read(chunk)) {
            whole.write(chunk, 0, count);
            if (whole.size() > most) {
                throw new OutOfBounds("is longer than " + most + " bytes");
            }
            if (deadline.hasPassed()) {
                throw new DeadlinePassed();
            }
        }
        return whole.toByteArray();
    }
}
