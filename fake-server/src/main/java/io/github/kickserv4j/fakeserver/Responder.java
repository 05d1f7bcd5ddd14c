package io.github.kickserv4j.fakeserver;

import com.sun.net.httpserver.HttpExchange;
import io.github.kickserv4j.fakeserver.shared.Answer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Writes answers, each with the headers that all of Kickserv's have (recorded), unless it says otherwise. */
final class Responder {
    private static final int NO_BODY = -1;

    private Responder() {}

    static void send(HttpExchange exchange, Answer answer) throws IOException {
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        var headers = exchange.getResponseHeaders();
        headers.set("content-type", "application/json; charset=utf-8");
        headers.set("cache-control", "no-cache, no-store, max-age=0, must-revalidate");
        headers.set("x-request-id", UUID.randomUUID().toString());
        answer.headers().forEach(headers::set);
        if (exchange.getRequestMethod().equals("HEAD")) {
            headers.set("content-length", Integer.toString(body.length));
            exchange.sendResponseHeaders(answer.status(), NO_BODY);
            return;
        }
        boolean empty = body.length == 0 || answer.status() == 204 || answer.status() == 304;
        exchange.sendResponseHeaders(answer.status(), empty ? NO_BODY : body.length);
        if (!empty) {
            exchange.getResponseBody().write(body);
        }
    }
}
