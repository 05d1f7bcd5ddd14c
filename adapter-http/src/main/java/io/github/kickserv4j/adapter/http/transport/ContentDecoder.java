package io.github.kickserv4j.adapter.http.transport;

import io.github.kickserv4j.adapter.http.exchange.ResponseHeaders;
import io.github.kickserv4j.adapter.http.time.Deadline;
import io.github.kickserv4j.adapter.http.time.DeadlineExceededException;
import io.github.kickserv4j.evidence.ReliesOn;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Decodes bodies. Gzip is the only encoding that is accepted. */
@ReliesOn({"responses-are-compressed", "compression-is-gzip"})
final class ContentDecoder {
    static final String ACCEPTED = "gzip";
    private static final int CHUNK = 8_192;

    private ContentDecoder() {}

    /** Returns the decoded body. Fails if it exceeds {@code most} bytes or the deadline passes. */
    static byte[] decode(byte[] body, ResponseHeaders headers, long most, Deadline deadline) throws IOException {
        String encoding =
                headers.first("content-encoding").getOrElse("").strip().toLowerCase(Locale.ROOT);
        return switch (encoding) {
            case "", "identity" -> body;
            case "gzip", "x-gzip" -> body.length == 0 ? body : unzipped(body, most, deadline);
            default -> throw new ResponseLimitExceededException("has an encoding that was not asked for");
        };
    }

    private static byte[] unzipped(byte[] body, long most, Deadline deadline) throws IOException {
        try (InputStream zipped = new GZIPInputStream(new ByteArrayInputStream(body), CHUNK)) {
            return all(zipped, most, deadline);
        } catch (ZipException | EOFException damaged) {
            throw new ResponseLimitExceededException("is not valid gzip, or incomplete");
        }
    }

    private static byte[] all(InputStream unzipped, long most, Deadline deadline) throws IOException {
        var whole = new ByteArrayOutputStream(CHUNK);
        byte[] chunk = new byte[CHUNK];
        for (int count = unzipped.read(chunk); count >= 0; count = unzipped.read(chunk)) {
            whole.write(chunk, 0, count);
            if (whole.size() > most) {
                throw new ResponseLimitExceededException("is longer than " + most + " bytes");
            }
            if (deadline.isExpired()) {
                throw new DeadlineExceededException();
            }
        }
        return whole.toByteArray();
    }
}
