package io.github.kickserv4j.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.adapter.http.config.RetryPolicy;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.ports.customer.CustomerFilter;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.testkit.wirefault.BrokenResponses;
import io.github.kickserv4j.testkit.wirefault.ExchangeHandler;
import io.github.kickserv4j.testkit.wirefault.FaultServer;
import io.github.kickserv4j.testkit.wirefault.WireResponse;
import io.vavr.control.Either;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Plants secrets wherever they can enter, and searches all output for them, including the most verbose log. */
@Isolated("listens to the log, which is that of all tests")
class SecretLeakTest {
    private static final String KEY = "CANARY-key";
    private static final String ENCODED =
            Base64.getEncoder().encodeToString((KEY + ":" + KEY).getBytes(StandardCharsets.UTF_8));
    private static final String BODY =
            "{\"id\":7100380,\"customer_number\":380,\"name\":\"Quist\",\"token\":\"CANARY-token\","
                    + "\"password_digest\":\"CANARY-digest\",\"remember_me_token\":\"CANARY-remember\","
                    + "\"stripe_customer_id\":\"CANARY-stripe\",\"children\":[{\"token\":\"CANARY-child\"}],\"echo\":\""
                    + KEY + " " + ENCODED + "\"}";
    private static final List<ExchangeHandler> SCRIPTS = List.of(
            responseWithSecrets(200, BODY),
            responseWithSecrets(200, "[" + BODY + "]"),
            responseWithSecrets(200, BODY.substring(0, 150)),
            responseWithSecrets(200, "<html>token=CANARY-html " + KEY + "</html>"),
            responseWithSecrets(302, BODY),
            responseWithSecrets(400, BODY),
            responseWithSecrets(401, BODY),
            responseWithSecrets(403, BODY),
            responseWithSecrets(404, BODY),
            responseWithSecrets(422, "{\"errors\":[\"" + KEY + " is no key\"]}"),
            responseWithSecrets(429, BODY),
            responseWithSecrets(500, BODY),
            BrokenResponses.shortContentLength(WireResponse.json(200, BODY)),
            BrokenResponses.badChunk(WireResponse.json(200, BODY)),
            wireExchange -> {
                wireExchange.write("HTTP/1.1 407 Basic " + ENCODED);
                wireExchange.close();
            },
            wireExchange -> {
                wireExchange.write("HTTP/1.1 200 OK\r\nX-" + KEY);
                wireExchange.close();
            },
            BrokenResponses.closeBeforeResponse());

    private final Queue<String> out = new ConcurrentLinkedQueue<>();
    private final Logger log = Logger.getLogger("io.github.kickserv4j.adapter.http");
    private final Handler listening = new CapturingHandler();

    @BeforeEach
    void listen() {
        log.setLevel(Level.ALL);
        log.addHandler(listening);
    }

    @AfterEach
    void stopListening() {
        log.removeHandler(listening);
        log.setLevel(null);
    }

    @Test
    @Tag("rule:secrets-are-not-exposed")
    void nothingThatComesOutShouldHoldASecret() {
        for (ExchangeHandler exchangeHandler : SCRIPTS) {
            try (var server = FaultServer.start()) {
                server.respondWith(exchangeHandler);
                call(server, HttpKickserv.builder().apiKey(KEY));
                call(server, HttpKickserv.builder().apiKeyFrom(() -> KEY));
            }
        }
        try (var server = FaultServer.start()) {
            server.respondWith(WireResponse.json(200, BODY));
            call(server, HttpKickserv.builder().apiKeyFrom(SecretLeakTest::failing));
            call(server, HttpKickserv.builder().apiKeyFrom(() -> KEY + "\r\n"));
            call(server, HttpKickserv.builder().apiKey(KEY).rateLimiter(longest -> {
                throw new IllegalStateException(KEY);
            }));
            call(server, HttpKickserv.builder().apiKey(KEY).listener(attempt -> {
                throw new IllegalStateException(KEY);
            }));
        }
        Thread.getAllStackTraces().forEach((thread, frames) -> out.add(thread + " " + List.of(frames)));

        assertThat(out.stream().filter(text -> text.contains("CANARY") || text.contains(ENCODED)))
                .isEmpty();
        assertThat(out).hasSizeGreaterThan(200);
        assertThat(out).as("the log listened to").anyMatch(text -> text.startsWith("received "));
    }

    private void call(FaultServer server, HttpKickservBuilder builder) {
        builder.baseUri(server.baseUri())
                .account("demo")
                .retries(RetryPolicy.STANDARD.withBackoff(Duration.ZERO, Duration.ZERO, Duration.ZERO))
                .listener(attempt -> out.add(attempt.toString()));
        out.add(builder.toString());
        try (HttpKickserv kickserv = builder.build()) {
            out.add(kickserv.toString());
            collectOutput(kickserv.customers().get(new CustomerNumber(380)));
            collectOutput(
                    kickserv.customers().create(NewCustomer.builder("Quist").build()));
            kickserv.customers().all(CustomerFilter.ALL).forEach(this::collectOutput);
        }
        server.requests().forEach(request -> out.add(request.toString()));
    }

    private void collectOutput(Either<Failure, ?> outcome) {
        out.add(outcome.toString());
        outcome.peekLeft(failure -> {
            var trace = new StringWriter();
            failure.toException().printStackTrace(new PrintWriter(trace));
            out.add(failure.message() + failure.uncertainWrite() + failure.earlierFailures() + trace);
        });
    }

    private static String failing() {
        throw new IllegalStateException(KEY);
    }

    private static ExchangeHandler responseWithSecrets(int status, String body) {
        return WireResponse.json(status, body)
                .header("X-Request-Id", "request-" + KEY)
                .header("Set-Cookie", "session=CANARY-cookie")
                .header("X-Token", "CANARY-header")
                .header("Location", "https://example.com/?token=CANARY-location");
    }

    private final class CapturingHandler extends Handler {
        @Override
        public void publish(LogRecord entry) {
            out.add(entry.getMessage());
            out.addAll(Stream.ofNullable(entry.getThrown())
                    .map(Throwable::toString)
                    .collect(Collectors.toList()));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
