package io.github.kickserv4j.testkit.wirefault;

import io.github.kickserv4j.testkit.wirefault.WireRequest.Header;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;

/** A complete, correct and immutable response, such as {@code WireResponse.json(503, "{}").header("Retry-After", "2")}. */
public final class WireResponse implements ExchangeHandler {
    private static final int NO_CONTENT = 204;

    private final int status;
    private final Seq<Header> headers;
    private final byte[] body;

    private WireResponse(int status, Seq<Header> headers, byte[] body) {
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    /** Returns a response without a body. */
    public static WireResponse of(int status) {
        return new WireResponse(status, List.empty(), new byte[0]);
    }

    public static WireResponse json(int status, String body) {
        return of(status, "application/json; charset=utf-8", body);
    }

    /** Returns a response of this media type, such as {@code text/html}. */
    public static WireResponse of(int status, String type, String body) {
        Objects.requireNonNull(type, "type");
        return new WireResponse(
                status, List.of(new Header("Content-Type", type)), body.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns a copy with this header in addition. */
    public WireResponse header(String name, String value) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
        return new WireResponse(status, headers.append(new Header(name, value)), body);
    }

    /** Returns a copy with a compressed body. */
    public WireResponse gzipped() {
        return new WireResponse(status, headers.append(new Header("Content-Encoding", "gzip")), compressed(body));
    }

    @Override
    public void handle(WireExchange wireExchange) throws IOException {
        wireExchange.write(toBytes());
    }

    /** Returns all bytes, from the status line to the last byte of the body. */
    public byte[] toBytes() {
        var all = new ByteArrayOutputStream();
        all.writeBytes(headBytes(status == NO_CONTENT ? "" : "Content-Length: " + body.length + "\r\n"));
        all.writeBytes(body);
        return all.toByteArray();
    }

    private byte[] headBytes(String length) {
        return (head() + length + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Returns the status line and the headers, without the length of the body and without the empty line after them. */
    String head() {
        return "HTTP/1.1 " + status + " \r\n"
                + headers.map(header -> header.name() + ": " + header.value() + "\r\n")
                        .mkString();
    }

    byte[] body() {
        return body.clone();
    }

    private static byte[] compressed(byte[] body) {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(body);
        } catch (IOException unlikely) {
            throw new UncheckedIOException(unlikely);
        }
        return bytes.toByteArray();
    }
}
