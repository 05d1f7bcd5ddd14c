package io.github.kickserv4j.testkit.faultmatrix;

import io.vavr.control.Option;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/** A response, read from a connection as HTTP/1.1; cut at a limit, except for the given defects. */
record RawHttpResponse(int status, Map<String, String> headers, String body) {
    private static final int MAX_BYTES = 1 << 23;

    static RawHttpResponse read(InputStream in, Set<Defect> defects) throws IOException {
        String[] start = line(in).split(" ", 3);
        if (start.length < 2) {
            throw new EOFException("no status line");
        }
        int status = Integer.parseInt(start[1]);
        Map<String, String> headers = headers(in);
        try {
            byte[] body = status == 204 ? new byte[0] : body(in, headers, defects);
            return new RawHttpResponse(status, headers, text(body, headers, defects));
        } catch (IOException bodiless) {
            if (status / 100 == 2 || defects.contains(Defect.HIDES_STATUS_OF_BROKEN_BODIES)) {
                throw bodiless;
            }
            headers.keySet()
                    .removeAll(Set.of("content-length", "transfer-encoding")); // the connection cannot be reused
            return new RawHttpResponse(status, headers, "");
        }
    }

    Option<String> header(String name) {
        return Option.of(headers.get(name));
    }

    boolean keepsConnection() {
        return status != 204 && (headers.containsKey("content-length") || headers.containsKey("transfer-encoding"));
    }

    private static Map<String, String> headers(InputStream in) throws IOException {
        Map<String, String> headers = new TreeMap<>();
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            String[] parts = line.split(":", 2);
            headers.put(parts[0].toLowerCase(Locale.ROOT), parts[1].strip());
        }
        return headers;
    }

    private static byte[] body(InputStream in, Map<String, String> headers, Set<Defect> defects) throws IOException {
        if (headers.containsKey("transfer-encoding")) {
            return chunks(in, defects);
        }
        String length = headers.get("content-length");
        return length == null
                ? readLimited(in, defects.contains(Defect.READS_WITHOUT_END))
                : readExactly(in, Integer.parseInt(length));
    }

    private static byte[] chunks(InputStream in, Set<Defect> defects) throws IOException {
        var all = new ByteArrayOutputStream();
        try {
            for (int size = Integer.parseInt(line(in), 16); size > 0; size = Integer.parseInt(line(in), 16)) {
                all.writeBytes(readExactly(in, size));
                line(in);
            }
        } catch (NumberFormatException noSize) {
            if (defects.contains(Defect.READS_HALF_CHUNKS)) {
                return in.readAllBytes();
            }
            throw new MalformedResponseException("no size of a chunk");
        }
        return all.toByteArray();
    }

    private static String text(byte[] body, Map<String, String> headers, Set<Defect> defects) throws IOException {
        String encoding = headers.getOrDefault("content-encoding", "");
        if (encoding.isEmpty()) {
            return new String(body, StandardCharsets.UTF_8);
        }
        if (!encoding.equals("gzip")) {
            throw new MalformedResponseException("encoded oddly");
        }
        try (var inflated = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return new String(
                            readLimited(inflated, defects.contains(Defect.INFLATES_EVERYTHING)), StandardCharsets.UTF_8)
                    .strip();
        }
    }

    private static byte[] readExactly(InputStream in, int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("the body ended early");
        }
        return bytes;
    }

    private static byte[] readLimited(InputStream in, boolean all) throws IOException {
        byte[] bytes = all ? in.readAllBytes() : in.readNBytes(MAX_BYTES);
        if (bytes.length == MAX_BYTES) {
            throw new MalformedResponseException("too long");
        }
        return bytes;
    }

    private static String line(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("the head ended early");
            }
            line.append((char) next);
        }
        return line.toString().stripTrailing();
    }

    /** Thrown if the response is malformed. */
    static final class MalformedResponseException extends IOException {
        private static final long serialVersionUID = 1L;

        MalformedResponseException(String why) {
            super(why);
        }
    }
}
