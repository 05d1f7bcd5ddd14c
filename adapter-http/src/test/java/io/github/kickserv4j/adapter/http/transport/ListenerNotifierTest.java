package io.github.kickserv4j.adapter.http.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.adapter.http.config.Attempt;
import io.github.kickserv4j.adapter.http.exchange.ApiRequest;
import io.github.kickserv4j.adapter.http.exchange.ApiResponse;
import io.github.kickserv4j.adapter.http.secret.ApiKey;
import io.github.kickserv4j.adapter.http.time.Deadline;
import io.github.kickserv4j.ports.shared.Operation;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.lang.System.Logger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ListenerNotifierTest {
    private static final ApiRequest CALL = ApiRequest.post(
            Operation.write("customers.create", "new customer"), "customers.json", "{\"token\":\"CANARY\"}");
    private static final Attempt ATTEMPT = new Attempt(
            "customers.create",
            "POST",
            2,
            Option.some(200),
            Duration.ofMillis(42),
            20,
            30,
            Option.some("abc-1"),
            Option.none());

    private final ApiKey key = new ApiKey(() -> "CANARY-key");
    private final java.util.List<String> messages = new ArrayList<>();

    @Test
    void notifyShouldCallEveryListenerWhenOthersFail() {
        new ListenerNotifier(
                        List.of(
                                attempt -> {
                                    throw new IllegalStateException("CANARY");
                                },
                                attempt -> {
                                    throw new NoClassDefFoundError("CANARY");
                                },
                                attempt -> messages.add("second")),
                        key,
                        log(Logger.Level.WARNING))
                .notifyAttempt(ATTEMPT, CALL, Option.none());

        assertThat(messages)
                .containsExactly(
                        "a listener or logger failed: java.lang.IllegalStateException",
                        "a listener or logger failed: java.lang.NoClassDefFoundError",
                        "second");
    }

    @Test
    void notifyShouldSurviveALoggerThatFails() {
        new ListenerNotifier(List.empty(), key, new LevelCapturingLogger(Logger.Level.ALL) {
                    @Override
                    void write(String text) {
                        throw new IllegalStateException();
                    }
                })
                .notifyAttempt(ATTEMPT, CALL, Option.none());
    }

    @Test
    void notifyShouldLogNothingByDefault() {
        new ListenerNotifier(List.empty(), key, log(Logger.Level.INFO)).notifyAttempt(ATTEMPT, CALL, Option.none());

        assertThat(messages).isEmpty();
    }

    @Test
    void notifyShouldLogTheResultOfAnAttemptAtDebugLevel() {
        new ListenerNotifier(List.empty(), key, log(Logger.Level.DEBUG)).notifyAttempt(ATTEMPT, CALL, Option.none());

        assertThat(messages)
                .containsExactly("customers.create, attempt 2, 42 ms: succeeded, status 200, request abc-1");
    }

    @Test
    @Tag("rule:secrets-are-not-exposed")
    void notifyShouldLogNoSecretAtTraceLevel() {
        key.authorization();
        ApiResponse apiResponse = ScriptedTransport.answer(
                200,
                "{\"id\":1,\"password_digest\":\"CANARY\",\"echo\":\"CANARY-key\"}",
                Deadline.after(Duration.ofSeconds(1), System::nanoTime),
                "Set-Cookie",
                "session=CANARY");

        new ListenerNotifier(List.empty(), key, log(Logger.Level.ALL))
                .notifyAttempt(ATTEMPT, CALL, Option.some(apiResponse));

        assertThat(messages).hasSize(3);
        assertThat(String.join("\n", messages))
                .contains("sent POST customers.json: 18 characters of JSON")
                .contains("another type, 55 bytes")
                .contains("Set-Cookie: [redacted]")
                .doesNotContain("CANARY");
    }

    private LevelCapturingLogger log(Logger.Level level) {
        return new LevelCapturingLogger(level);
    }

    private class LevelCapturingLogger implements Logger {
        private final Level level;

        LevelCapturingLogger(Level level) {
            this.level = level;
        }

        void write(String text) {
            messages.add(text);
        }

        @Override
        public String getName() {
            return "log";
        }

        @Override
        public boolean isLoggable(Level requested) {
            return requested.getSeverity() >= level.getSeverity();
        }

        @Override
        public void log(
                Level requested, @Nullable ResourceBundle bundle, @Nullable String text, @Nullable Throwable thrown) {
            if (isLoggable(requested)) {
                write(String.valueOf(text));
            }
        }

        @Override
        public void log(
                Level requested,
                @Nullable ResourceBundle bundle,
                @Nullable String format,
                @Nullable Object... parameters) {
            if (isLoggable(requested)) {
                write(String.valueOf(format));
            }
        }
    }
}
