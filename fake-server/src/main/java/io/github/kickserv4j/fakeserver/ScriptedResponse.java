package io.github.kickserv4j.fakeserver;

import io.github.kickserv4j.domain.shared.Rule;
import io.vavr.collection.List;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What one request is answered with instead of the real thing, such as {@code CannedAnswer.of(503, "{}").withHeader("Retry-After",
 * "2")}. The request has no effect. Values that no server could send are refused with an
 * {@link io.github.kickserv4j.domain.shared.InvalidInputException}.
 *
 * @param status the HTTP status, from 200 to 599
 * @param headers what it carries beside {@code x-request-id}; {@code content-type} is JSON unless it is among them
 * @param body as text; empty for none
 * @param delay how long the answer is held back after the request was read
 */
public record ScriptedResponse(int status, Map<String, String> headers, String body, Duration delay)
        implements ScriptedOutcome {
    private static final Rule<Integer> STATUS =
            new Rule<>("status_code", "must be from 200 to 599", code -> code >= 200 && code < 600);
    private static final Rule<String> TOKEN = new Rule<>(
            "header_name", "must be the name of a header", name -> name.matches("[A-Za-z0-9!#$%&'*+.^_`|~-]+"));
    private static final Rule<Duration> NO_PAST =
            new Rule<>("not_negative", "must not be negative", delay -> !delay.isNegative());

    public ScriptedResponse {
        Objects.requireNonNull(headers, "headers");
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(delay, "delay");
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
        Rule.require("status", status, List.of(STATUS));
        Rule.require("delay", delay, List.of(NO_PAST));
        headers.forEach((name, value) -> {
            Rule.require("header", name, List.of(TOKEN));
            Rule.require(name, value, List.of(Rule.NO_CONTROL_CHARACTERS));
        });
    }

    /** An answer without a body. */
    public static ScriptedResponse of(int status) {
        return of(status, "");
    }

    public static ScriptedResponse of(int status, String body) {
        Objects.requireNonNull(body, "body");
        return new ScriptedResponse(status, Map.of(), body, Duration.ZERO);
    }

    /** The same, with this header; one of the same name is replaced. */
    public ScriptedResponse withHeader(String name, String value) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
        var more = new LinkedHashMap<>(headers);
        more.keySet().removeIf(name::equalsIgnoreCase);
        more.put(name, value);
        return new ScriptedResponse(status, more, body, delay);
    }

    /** The same, held back for that long; {@link FakeKickserv#close()} does not wait for it. */
    public ScriptedResponse withDelay(Duration delay) {
        return new ScriptedResponse(status, headers, body, delay);
    }
}
