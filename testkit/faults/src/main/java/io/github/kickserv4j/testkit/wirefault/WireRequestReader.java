package io.github.kickserv4j.testkit.wirefault;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Reads HTTP/1.1 requests, one after the other, as well-behaved clients send them. */
record WireRequestReader(InputStream in) {
    private static final int HEXADECIMAL = 16;

    /** Returns the next request, read whole; none if the client has closed instead. */
    Option<WireRequest> next() throws IOException {
        String first = line();
        if (first.isEmpty()) {
            return Option.none();
        }
        String[] start = first.split(" ", 3);
        Seq<WireRequest.Header> headers = headers();
        return Option.some(new WireRequest(start[0], start[1], headers, body(headers)));
    }

    private Seq<WireRequest.Header> headers() throws IOException {
        Seq<WireRequest.Header> headers = List.empty();
        for (String line = line(); !line.isEmpty(); line = line()) {
            String[] parts = line.split(":", 2);
            headers = headers.append(new WireRequest.Header(parts[0], parts[1].strip()));
        }
        return headers;
    }

    private String body(Seq<WireRequest.Header> headers) throws IOException {
        if (value(headers, "transfer-encoding").exists("chunked"::equalsIgnoreCase)) {
            return chunks();
        }
        int length = value(headers, "content-length").map(Integer::parseInt).getOrElse(0);
        return new String(bytes(length), StandardCharsets.UTF_8);
    }

    private String chunks() throws IOException {
        var all = new ByteArrayOutputStream();
        for (int size = chunkSize(); size > 0; size = chunkSize()) {
            all.writeBytes(bytes(size));
            line();
        }
        headers();
        return all.toString(StandardCharsets.UTF_8);
    }

    private int chunkSize() throws IOException {
        return Integer.parseInt(line().split(";", 2)[0].strip(), HEXADECIMAL);
    }

    private byte[] bytes(int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("the request ended in its body");
        }
        return bytes;
    }

    private String line() throws IOException {
        var line = new ByteArrayOutputStream();
        for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
            line.write(next);
        }
        return line.toString(StandardCharsets.ISO_8859_1).stripTrailing();
    }

    private static Option<String> value(Seq<WireRequest.Header> headers, String name) {
        return headers.find(header -> header.name().equalsIgnoreCase(name)).map(WireRequest.Header::value);
    }
}
