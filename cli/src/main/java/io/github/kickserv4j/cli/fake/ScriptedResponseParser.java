package io.github.kickserv4j.cli.fake;

import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.fakeserver.NoResponse;
import io.github.kickserv4j.fakeserver.ScriptedOutcome;
import io.github.kickserv4j.fakeserver.ScriptedResponse;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads scripted responses, such as {@code 503,429:120,lost}. */
final class ScriptedResponseParser {
    static final String RULE =
            "must be a status from 200 to 599, such as 503 or, with Retry-After, 429:120; or lost; or dropped";

    /** A comma, but not the comma of an HTTP date, such as {@code Wed, 21 Oct 2026 07:28:00 GMT}. */
    private static final String COMMA = ",(?! \\d\\d [A-Z])";

    private static final Pattern ANSWER = Pattern.compile("([2-5]\\d\\d)(?::([!-~][ -~]*))?");

    private ScriptedResponseParser() {}

    /** Returns the responses in their order, or all violations. */
    static Validation<Seq<Violation>, Seq<ScriptedOutcome>> read(String field, String typed) {
        return Validation.traverse(
                items(typed), item -> outcome(item).toValidation(() -> List.of(new Violation(field, RULE, item))));
    }

    /** Returns what stands between the commas. */
    static Seq<String> items(String typed) {
        return List.of(typed.split(COMMA, -1)).map(String::strip);
    }

    /** Returns the response that was typed; none if it is not one. */
    static Option<ScriptedOutcome> outcome(String item) {
        return switch (item) {
            case "lost" -> Option.some(NoResponse.LOST);
            case "dropped" -> Option.some(NoResponse.DROPPED);
            default -> canned(item);
        };
    }

    private static Option<ScriptedOutcome> canned(String item) {
        var status = ANSWER.matcher(item);
        return Option.when(status.matches(), () -> canned(status));
    }

    private static ScriptedResponse canned(MatchResult status) {
        var answer = ScriptedResponse.of(Integer.parseInt(status.group(1)));
        return Option.of(status.group(2)).fold(() -> answer, wait -> answer.withHeader("Retry-After", wait));
    }
}
