package io.github.kickserv4j.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.ports.customer.CustomerFilter;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.testkit.wirefault.Answer;
import io.github.kickserv4j.testkit.wirefault.Breaks;
import io.github.kickserv4j.testkit.wirefault.FaultServer;
import io.github.kickserv4j.testkit.wirefault.Script;
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

/** Secrets are planted wherever they can get in, and searched for in all that comes out, the log at its most verbose too. */
@Isolated("listens to the log, which is that of all tests")
class CanaryTest {
    private static final String KEY = "CANARY-key";
    private static final String ENCODED =
            Base64.getEncoder().encodeToString((KEY + ":" + KEY).getBytes(StandardCharsets.UTF_8));
    private static final String BODY =
            "{\"id\":7100380,\"customer_number\":380,\"name\":\"Quist\",\"token\":\"CANARY-token\","
                    + "\"password_digest\":\"CANARY-digest\",\"remember_me_token\":\"CANARY-remember\","
                    + "\"stripe_customer_id\":\"CANARY-stripe\",\"children\":[{\"token\":\"CANARY-child\"}],\"echo\":\""
                    + KEY + " " + ENCODED + "\"}";
    private static final List<Script> SCRIPTS = List.of(
            planted(200, BODY),
            planted(200, "[" + BODY + "]"),
            planted(200, BODY.substring(0, 150)),
            planted(200, "<html>token=CANARY-html " + KEY + "</html>"),
            planted(302, BODY),
            planted(400, BODY),
            planted(401, BODY),
            planted(403, BODY),
            planted(404, BODY),
            planted(422, "{\"errors\":[\"" + KEY + " is no key\"]}"),
            planted(429, BODY),
            planted(500, BODY),
            Breaks.shortContentLength(Answer.json(200, BODY)),
            Breaks.badChunk(Answer.json(200, BODY)),
            exchange -> {
                exchange.write("HTTP/1.1 407 Basic " + ENCODED);
                exchange.close();
            },
            exchange -> {
                exchange.write("HTTP/1.1 200 OK\r\nX-" + KEY);
                exchange.close();
            },
            Breaks.closeBeforeAnswer());

    private final Queue<String> out = new ConcurrentLinkedQueue<>();
    private final Logger log = Logger.getLogger("io.github.kickserv4j.adapter.http");
    private final Handler listening = new Listening();

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
    @Tag("rule:secrets-stay-out")
    void nothingThatComesOutShouldHoldASecret() {
        for (Script script : SCRIPTS) {
            try (var server = FaultServer.start()) {
                server.plays(script);
                call(server, HttpKickserv.builder().apiKey(KEY));
                call(server, HttpKickserv.builder().apiKeyFrom(() -> KEY));
            }
        }
        try (var server = FaultServer.start()) {
            server.plays(Answer.json(200, BODY));
            call(server, HttpKickserv.builder().apiKeyFrom(CanaryTest::failing));
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
                .retries(RetryPolicy.STANDARD.waiting(Duration.ZERO, Duration.ZERO, Duration.ZERO))
                .listener(attempt -> out.add(attempt.toString()));
        out.add(builder.toString());
        try (HttpKickserv kickserv = builder.build()) {
            out.add(kickserv.toString());
            note(kickserv.customers().get(new CustomerNumber(380)));
            note(kickserv.customers().create(NewCustomer.named("Quist").build()));
            kickserv.customers().all(CustomerFilter.NONE).forEach(this::note);
        }
        server.requests().forEach(request -> out.add(request.toString()));
    }

    private void note(Either<Failure, ?> outcome) {
        out.add(outcome.toString());
        outcome.peekLeft(failure -> {
            var trace = new StringWriter();
            failure.toException().printStackTrace(new PrintWriter(trace));
            out.add(failure.message() + failure.doubt() + failure.earlier() + trace);
        });
    }

    private static String failing() {
        throw new IllegalStateException(KEY);
    }

    private static Script planted(int status, String body) {
        return Answer.json(status, body)
                .header("X-Request-Id", "request-" + KEY)
                .header("Set-Cookie", "session=CANARY-cookie")
                .header("X-Token", "CANARY-header")
                .header("Location", "https://example.com/?token=CANARY-location");
    }

    private final class Listening extends Handler {
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
