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

/** An answer, read from a connection as HTTP/1.1 has it; cut where it is too much, unless led into sin. */
record HttpAnswer(int status, Map<String, String> headers, String body) {
    private static final int LONGEST = 1 << 23;

    static HttpAnswer read(InputStream in, Set<Sin> sins) throws IOException {
        String[] start = line(in).split(" ", 3);
        if (start.length < 2) {
            throw new EOFException("no status line");
        }
        int status = Integer.parseInt(start[1]);
        Map<String, String> headers = headers(in);
        try {
            byte[] body = status == 204 ? new byte[0] : body(in, headers, sins);
            return new HttpAnswer(status, headers, text(body, headers, sins));
        } catch (IOException bodiless) {
            if (status / 100 == 2 || sins.contains(Sin.HIDES_STATUSES)) {
                throw bodiless;
            }
            headers.keySet()
                    .removeAll(Set.of("content-length", "transfer-encoding")); // the connection is of no more use
            return new HttpAnswer(status, headers, "");
        }
    }

    Option<String> header(String name) {
        return Option.of(headers.get(name));
    }

    boolean keepsTheConnection() {
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

    private static byte[] body(InputStream in, Map<String, String> headers, Set<Sin> sins) throws IOException {
        if (headers.containsKey("transfer-encoding")) {
            return chunks(in, sins);
        }
        String length = headers.get("content-length");
        return length == null
                ? capped(in, sins.contains(Sin.READS_WITHOUT_END))
                : exactly(in, Integer.parseInt(length));
    }

    private static byte[] chunks(InputStream in, Set<Sin> sins) throws IOException {
        var all = new ByteArrayOutputStream();
        try {
            for (int size = Integer.parseInt(line(in), 16); size > 0; size = Integer.parseInt(line(in), 16)) {
                all.writeBytes(exactly(in, size));
                line(in);
            }
        } catch (NumberFormatException noSize) {
            if (sins.contains(Sin.READS_HALF_CHUNKS)) {
                return in.readAllBytes();
            }
            throw new Nonsense("no size of a chunk");
        }
        return all.toByteArray();
    }

    private static String text(byte[] body, Map<String, String> headers, Set<Sin> sins) throws IOException {
        String encoding = headers.getOrDefault("content-encoding", "");
        if (encoding.isEmpty()) {
            return new String(body, StandardCharsets.UTF_8);
        }
        if (!encoding.equals("gzip")) {
            throw new Nonsense("encoded oddly");
        }
        try (var inflated = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return new String(capped(inflated, sins.contains(Sin.INFLATES_EVERYTHING)), StandardCharsets.UTF_8).strip();
        }
    }

    private static byte[] exactly(InputStream in, int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("the body ended early");
        }
        return bytes;
    }

    private static byte[] capped(InputStream in, boolean all) throws IOException {
        byte[] bytes = all ? in.readAllBytes() : in.readNBytes(LONGEST);
        if (bytes.length == LONGEST) {
            throw new Nonsense("too long");
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

    /** It is there, and makes no sense. */
    static final class Nonsense extends IOException {
        private static final long serialVersionUID = 1L;

        Nonsense(String why) {
            super(why);
        }
    }
}
