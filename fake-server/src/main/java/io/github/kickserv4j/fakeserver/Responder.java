package io.github.kickserv4j.fakeserver;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import io.github.kickserv4j.fakeserver.shared.Answer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** Writes answers, each with the headers that all of Kickserv's have (recorded), unless it says otherwise. */
final class Responder {
    private static final int NO_BODY = -1;
    private static final byte[] NOTHING = {};
    private static final String ENCODING = "content-encoding";

    private Responder() {}

    static void send(HttpExchange exchange, Answer answer) throws IOException {
        setHeaders(exchange.getResponseHeaders(), answer);
        byte[] body = body(exchange, answer);
        boolean headOnly = exchange.getRequestMethod().equals("HEAD");
        if (headOnly) {
            exchange.getResponseHeaders().set("content-length", Integer.toString(body.length));
        }
        boolean empty = headOnly || body.length == 0;
        exchange.sendResponseHeaders(answer.status(), empty ? NO_BODY : body.length);
        if (!empty) {
            exchange.getResponseBody().write(body);
        }
    }

    private static void setHeaders(Headers headers, Answer answer) {
        headers.set("content-type", "application/json; charset=utf-8");
        headers.set("cache-control", "no-cache, no-store, max-age=0, must-revalidate");
        headers.set("x-request-id", UUID.randomUUID().toString());
        answer.headers().forEach(headers::set);
    }

    /** What is sent after the headers, or would be to {@code GET}. An answer that says how it is encoded is left as it is. */
    private static byte[] body(HttpExchange exchange, Answer answer) throws IOException {
        boolean bodiless = answer.status() == 204 || answer.status() == 304;
        byte[] plain = bodiless ? NOTHING : answer.body().getBytes(StandardCharsets.UTF_8);
        if (plain.length == 0 || exchange.getResponseHeaders().containsKey(ENCODING) || !isGzipWanted(exchange)) {
            return plain;
        }
        exchange.getResponseHeaders().set(ENCODING, Gzip.NAME);
        return Gzip.of(plain);
    }

    private static boolean isGzipWanted(HttpExchange exchange) {
        return Gzip.isAmong(exchange.getRequestHeaders().getOrDefault("Accept-Encoding", List.of()));
    }
}
