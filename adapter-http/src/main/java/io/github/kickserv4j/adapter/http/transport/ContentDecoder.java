package io.github.kickserv4j.adapter.http.transport;

import io.github.kickserv4j.adapter.http.exchange.ResponseHeaders;
import io.github.kickserv4j.adapter.http.json.ResponseBody;
import io.github.kickserv4j.adapter.http.time.Deadline;
import io.github.kickserv4j.adapter.http.time.DeadlineExceededException;
import io.github.kickserv4j.evidence.ReliesOn;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipException;

/** Decodes bodies. Gzip is the only encoding that is accepted. */
@ReliesOn({"responses-are-compressed", "compression-is-gzip"})
final class ContentDecoder {
    static final String ACCEPTED = "gzip";
    private static final int PART = 8_192;

    private ContentDecoder() {}

    /** Returns the decoded body. Fails if it exceeds {@code most} bytes or the deadline passes. */
    static ResponseBody decode(ResponseBody body, ResponseHeaders headers, long most, Deadline deadline)
            throws IOException {
        String encoding =
                headers.first("content-encoding").getOrElse("").strip().toLowerCase(Locale.ROOT);
        return switch (encoding) {
            case "", "identity" -> body;
            case "gzip", "x-gzip" -> body.length() == 0 ? body : unzipped(body, most, deadline);
            default -> throw new ResponseLimitExceededException("has an encoding that was not asked for");
        };
    }

    private static ResponseBody unzipped(ResponseBody body, long most, Deadline deadline) throws IOException {
        try (InputStream zipped = new GzipMembersInputStream(body.stream(), PART)) {
            return all(zipped, most, deadline);
        } catch (ZipException | EOFException damaged) {
            throw new ResponseLimitExceededException("is not valid gzip, or incomplete");
        }
    }

    private static ResponseBody all(InputStream unzipped, long most, Deadline deadline) throws IOException {
        List<ByteBuffer> parts = new ArrayList<>();
        long length = 0;
        for (byte[] part = unzipped.readNBytes(PART); part.length > 0; part = unzipped.readNBytes(PART)) {
            parts.add(ByteBuffer.wrap(part));
            length += part.length;
            if (length > most) {
                throw new ResponseLimitExceededException("is longer than " + most + " bytes");
            }
            if (deadline.isExpired()) {
                throw new DeadlineExceededException();
            }
        }
        return ResponseBody.of(parts);
    }
}
