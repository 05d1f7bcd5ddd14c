package io.github.kickserv4j.fakeserver.http;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/** An HTTP response. */
public final class HttpResponse {
    private static final String CONNECTION = "connection";
    private static final byte[] NOTHING = {};

    private final int status;
    private final Map<String, String> headers;
    private final byte[] body;

    /**
     * Creates a response.
     *
     * @param headers the headers; those that state where the body ends are computed, and replace any given here
     * @param body the body, which is sent unless the request is a {@code HEAD} or the status forbids it
     */
    public HttpResponse(int status, Map<String, String> headers, byte[] body) {
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    boolean closesConnection() {
        for (Map.Entry<String, String> header : headers.entrySet()) {
            if (header.getKey().equalsIgnoreCase(CONNECTION)
                    && header.getValue().equalsIgnoreCase("close")) {
                return true;
            }
        }
        return false;
    }

    /** Encodes head and body in one array, so that both are sent at once. */
    byte[] toBytes(boolean headOnly, boolean last) {
        boolean bodiless = status == 204 || status == 304;
        var head = new StringBuilder("HTTP/1.1 ").append(status).append(" \r\n");
        for (Map.Entry<String, String> header : headers.entrySet()) {
            append(head, header.getKey(), header.getValue());
        }
        if (!bodiless) {
            head.append("content-length: ").append(body.length).append("\r\n");
        }
        head.append(last ? "connection: close\r\n\r\n" : "\r\n");
        return joined(head, bodiless || headOnly ? NOTHING : body);
    }

    private static void append(StringBuilder head, String name, String value) {
        switch (name.toLowerCase(Locale.ROOT)) {
            case "content-length", "transfer-encoding", CONNECTION -> {}
            default -> head.append(name).append(": ").append(value).append("\r\n");
        }
    }

    private static byte[] joined(StringBuilder head, byte[] body) {
        byte[] first = head.toString().getBytes(StandardCharsets.UTF_8);
        byte[] bytes = Arrays.copyOf(first, first.length + body.length);
        System.arraycopy(body, 0, bytes, first.length, body.length);
        return bytes;
    }
}
