package io.github.kickserv4j.adapter.http.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.adapter.http.exchange.ApiRequest;
import io.github.kickserv4j.adapter.http.exchange.ApiResponse;
import io.github.kickserv4j.adapter.http.exchange.AttemptFailure;
import io.github.kickserv4j.adapter.http.exchange.ResponseHeaders;
import io.github.kickserv4j.adapter.http.json.ResponseBody;
import io.github.kickserv4j.adapter.http.response.ResponseClassifier;
import io.github.kickserv4j.adapter.http.secret.ApiKey;
import io.github.kickserv4j.adapter.http.time.Deadline;
import io.github.kickserv4j.adapter.http.time.FakeTimeSource;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Operation;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.System.Logger;
import java.net.URLEncoder;
import java.net.http.HttpHeaders;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Random;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Secrets in all encodings, at random places of responses; none may be printed. */
@Tag("rule:secrets-are-not-exposed")
class EncodedSecretsTest {
    private static final String CANARY = "CANARY";
    private static final String KEY = "KEY/canary+42&\"<e>";
    private static final List<String> NAMES = List.of(
            "token",
            "remember_me_token",
            "password_digest",
            "encrypted_password",
            "password_salt",
            "stripe_customer_id",
            "authenticity_token",
            "Token",
            "X-Api-Key",
            "client_secret",
            "passwordDigest");

    /** The forms of a name with its secret. */
    private static final List<BinaryOperator<String>> PAIRS = List.of(
            (name, value) -> "\"" + name + "\":\"" + value + "\"",
            (name, value) -> "\"" + name + "\" => \"" + value + "\"",
            (name, value) -> ":" + name + "=>'" + value + " and " + value + "'",
            (name, value) -> name + "=" + value,
            (name, value) -> name + ": '" + value + " " + value + "'",
            (name, value) -> "<" + name + ">" + value + "</" + name + ">",
            (name, value) -> "<input name='" + name + "' value='" + value + "'>",
            (name, value) -> "{\"name\":\"" + name + "\",\"value\":\"" + value + "\"}",
            (name, value) -> "{\\\"" + name + "\\\":\\\"" + value + "\\\"}",
            (name, value) -> "{&quot;" + name + "&quot;:&quot;" + value + "&quot;}",
            (name, value) -> "%22" + unicode(name) + "%22%3A%22" + value + "%22",
            (name, value) -> percent(name) + "=" + value,
            (name, value) -> entities(name) + "=" + value);

    /** The places of a text in a body. */
    private static final List<UnaryOperator<String>> PLACES = List.of(
            text -> text,
            text -> "{\"errors\":[" + json(text) + "]}",
            text -> "{\"errors\":[\"Name is taken\"," + json(text) + ",\"no\"]}",
            text -> "{\"error\":" + json("no access, " + text) + "}",
            text -> "{\"message\":" + json(text) + "}",
            text -> "{\"errors\":{\"base\":[" + json(text) + "]}}",
            text -> "{\"errors\":{\"name\":[" + json("is wrong: " + text) + "]}}",
            text -> "{\"name\":[" + json("is wrong: " + text) + "]}",
            text -> "{\"id\":1,\"notes\":" + json(text) + "}",
            text -> "{\"data\":{\"deep\":[" + json(text) + "]}}",
            text -> "[" + json(text) + "]",
            text -> "[{\"description\":" + json("is here: " + text) + "}]",
            EncodedSecretsTest::json,
            text -> "<errors><error>" + text.replace("<", "&lt;") + "</error></errors>",
            text -> "<errors><error>no</error><error>" + entities(text) + "</error></errors>",
            text -> "<customers><customer>" + text + "</customer></customers>",
            text -> text + "\n<html><body>Please log in</body></html>",
            text -> "<!DOCTYPE html><html><errors><error>" + text + "</error></errors></html>",
            text -> "{\"error\":" + json(text));

    /** The forms in which name and secret are two JSON texts. */
    private static final List<BinaryOperator<String>> APART = List.of(
            (name, value) -> "{\"errors\":[{\"name\":\"" + name + "\",\"value\":\"is " + value + "\"}]}",
            (name, value) -> "{\"errors\":{\"name\":\"" + name + "\",\"value\":\"is " + value + "\"}}",
            (name, value) -> "{\"errors\":[[\"" + name + "\",\"" + value + "\"]]}",
            (name, value) -> "{\"errors\":{\"" + name + "\":[\"is " + value + "\"]}}",
            (name, value) -> "{\"error\":{\"key\":\"" + name + "\",\"message\":\"" + value + "\"}}",
            (name, value) -> "{\"" + name + "\":[\"is " + value + "\"]}",
            (name, value) -> "{\"customer\":{\"" + name + "\":\"" + value + "\"}}",
            (name, value) -> "[{\"" + name + "\":{\"message\":\"" + value + "\"}}]",
            (name, value) -> "[[\"" + name + "\",\"" + value + "\"]]");

    /** The encodings of the key. */
    private static final List<UnaryOperator<String>> DISGUISES = List.of(
            key -> key,
            key -> base64(key + ":" + key),
            EncodedSecretsTest::base64,
            key -> base64("x" + key),
            key -> base64("xy" + key + "z"),
            key -> Base64.getUrlEncoder().encodeToString(("user:" + key).getBytes(StandardCharsets.UTF_8)),
            key -> Base64.getMimeEncoder(24, new byte[] {'\n'})
                    .encodeToString((key + ":" + key).getBytes(StandardCharsets.UTF_8)),
            key -> URLEncoder.encode(key, StandardCharsets.UTF_8),
            EncodedSecretsTest::percent,
            key -> percent(percent(key)),
            EncodedSecretsTest::entities,
            key -> key.replace("&", "&amp;")
                    .replace("\"", "&quot;")
                    .replace("<", "&lt;")
                    .replace(">", "&gt;"),
            EncodedSecretsTest::unicode,
            key -> json(key).substring(1, json(key).length() - 1),
            key -> json(json(key)),
            key -> String.join(" ", key.split("")),
            key -> String.join("\u200b", key.split("")));

    private static final List<Charset> CHARSETS = List.of(
            StandardCharsets.UTF_8,
            StandardCharsets.UTF_8,
            StandardCharsets.UTF_16,
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE,
            Charset.forName("UTF-32"));
    private static final List<Integer> STATUSES = List.of(200, 302, 400, 401, 403, 404, 409, 422, 429, 500, 503);

    private final ConcurrentLinkedQueue<String> out = new ConcurrentLinkedQueue<>();

    @RepeatedTest(20)
    void nothingShouldShowASecretInAnyFormAndPlace(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        for (int count = 0; count < 100; count++) {
            String pair = any(random, PAIRS).apply(any(random, NAMES), CANARY);
            assertSilent(
                    random,
                    random.nextBoolean()
                            ? any(random, PLACES).apply(pair)
                            : any(random, APART).apply(any(random, NAMES), CANARY));
        }
    }

    @RepeatedTest(20)
    void nothingShouldShowTheKeyInAnyEncoding(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        for (int count = 0; count < 50; count++) {
            assertSilent(
                    random,
                    any(random, PLACES)
                            .apply("no access for " + any(random, DISGUISES).apply(KEY)));
        }
    }

    @Test
    void theSentenceForAWrongKeyShouldStayWhole() {
        String body = "{\"errors\":[\"Invalid Username, Account or password.\"]}";
        notifyListeners(401, body.getBytes(StandardCharsets.UTF_8), "request-1");

        assertThat(String.join("\n", out)).contains("Invalid Username, Account or password.");
    }

    @Test
    void aSentenceWithAWordThatASecretMayStandBesideShouldNotBeShown() {
        List.of(
                        "no access, token=CANARY",
                        "Duplicate entry 'CANARY' for key 'index_customers_on_token'",
                        "CANARY is no password",
                        "$2a$10$CANARY")
                .forEach(sentence -> notifyListeners(
                        422, ("{\"error\":\"" + sentence + "\"}").getBytes(StandardCharsets.UTF_8), "request-1"));

        assertThat(String.join("\n", out)).contains("[redacted]").doesNotContain(CANARY);
    }

    private void assertSilent(Random random, String body) {
        out.clear();
        int status = any(random, STATUSES);
        notifyListeners(
                status,
                body.getBytes(any(random, CHARSETS)),
                any(random, DISGUISES).apply(KEY));
        assertThat(out)
                .as("status %s, body %s", status, body)
                .hasSizeGreaterThan(3)
                .allSatisfy(text -> {
                    assertThat(text).doesNotContain(CANARY);
                    DISGUISES.forEach(disguise -> assertThat(text).doesNotContain(disguise.apply(KEY)));
                });
    }

    /** Reports the response to everything that receives one. */
    private void notifyListeners(int status, byte[] body, String requestId) {
        var key = new ApiKey(() -> KEY);
        key.authorization();
        var deadline = Deadline.after(Duration.ofMinutes(1), System::nanoTime);
        var headers = Map.of(
                "Content-Type", java.util.List.of("text/html; charset=utf-8"),
                "X-Request-Id", java.util.List.of(requestId.strip()),
                "Retry-After", java.util.List.of("token=" + CANARY));
        var apiResponse = new ApiResponse(
                status,
                new ResponseHeaders(HttpHeaders.of(headers, (name, value) -> true)),
                ResponseBody.of(body),
                body.length,
                deadline);
        var responseClassifier = new ResponseClassifier(key, Clock.systemUTC());
        ApiRequest apiRequest = ApiRequest.get(Operation.read("customers.get", "customer 380"), "customers/380.json");
        var listenerNotifier =
                new ListenerNotifier(List.of(attempt -> out.add(attempt.toString())), key, new CapturingLogger());
        Either<AttemptFailure, ApiResponse> made = new AttemptExecutor(
                        (requested, until) -> Either.right(apiResponse),
                        responseClassifier,
                        listenerNotifier,
                        new FakeTimeSource().time())
                .execute(apiRequest, 1, deadline);
        note(made.swap()
                .map(AttemptFailure::failure)
                .getOrElse(() -> responseClassifier.unexpected(apiRequest.operation(), apiResponse, "odd")));
    }

    private void note(Failure failure) {
        var trace = new StringWriter();
        failure.toException().printStackTrace(new PrintWriter(trace, true));
        out.add(failure.message());
        out.add(failure.toString());
        out.add(trace.toString());
    }

    private static <T> T any(Random random, List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private static String json(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String percent(String text) {
        return text.chars().mapToObj(c -> String.format("%%%02x", c)).collect(Collectors.joining());
    }

    private static String entities(String text) {
        return text.chars().mapToObj(c -> "&#" + c + ";").collect(Collectors.joining());
    }

    private static String unicode(String text) {
        return text.chars().mapToObj(c -> String.format("\\" + "u%04x", c)).collect(Collectors.joining());
    }

    private final class CapturingLogger implements Logger {
        @Override
        public String getName() {
            return "log";
        }

        @Override
        public boolean isLoggable(Level level) {
            return true;
        }

        @Override
        public void log(
                Level level, @Nullable ResourceBundle bundle, @Nullable String text, @Nullable Throwable thrown) {
            out.add(String.valueOf(text));
        }

        @Override
        public void log(
                Level level, @Nullable ResourceBundle bundle, @Nullable String format, @Nullable Object... parameters) {
            out.add(String.valueOf(format));
        }
    }
}
