package io.github.kickserv4j.fakeserver;

import io.github.kickserv4j.domain.shared.Rule;
import io.github.kickserv4j.evidence.ReliesOnNoFact;
import io.vavr.collection.List;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A response that one request gets instead of the usual one, such as
 * {@code ScriptedResponse.of(503, "{}").withHeader("Retry-After", "2")}. The request has no effect. Values that no server could
 * send are refused with an {@link io.github.kickserv4j.domain.shared.InvalidInputException}.
 *
 * @param status the HTTP status, from 200 to 599
 * @param headers the headers beside {@code x-request-id}; {@code content-type} is JSON unless it is among them
 * @param body the body as text; empty for none
 * @param delay how long the response is held back after the request was read
 */
@ReliesOnNoFact("scripts outcomes")
@SuppressWarnings("exports") // the mark is in the source only
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

    /** Returns a response without a body. */
    public static ScriptedResponse of(int status) {
        return of(status, "");
    }

    public static ScriptedResponse of(int status, String body) {
        Objects.requireNonNull(body, "body");
        return new ScriptedResponse(status, Map.of(), body, Duration.ZERO);
    }

    /** Returns a copy with this header, which replaces one of the same name. */
    public ScriptedResponse withHeader(String name, String value) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
        var more = new LinkedHashMap<>(headers);
        more.keySet().removeIf(name::equalsIgnoreCase);
        more.put(name, value);
        return new ScriptedResponse(status, more, body, delay);
    }

    /** Returns a copy that is held back for that long. {@link FakeKickserv#close()} does not wait for it. */
    public ScriptedResponse withDelay(Duration delay) {
        return new ScriptedResponse(status, headers, body, delay);
    }
}
