package io.github.kickserv4j.cli.fake;

import io.github.kickserv4j.cli.shared.Validations;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.fakeserver.FakeKickserv;
import io.github.kickserv4j.fakeserver.ScriptedRequests;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The scripted outcomes of the requests to one path, one after the other.
 *
 * @param steps in their order
 */
record ScriptedPath(String method, String path, Seq<ScriptedStep> steps) {
    private static final String RULE =
            "must be a verb, a path below the account, and its answers, such as POST customers/*/notes.json=503,lost";
    private static final Pattern FORM = Pattern.compile("\\s*+([^\\s=]++)\\s++([^=]*+)=(.+)", Pattern.DOTALL);

    /** Reads what was typed, such as {@code POST customers/*}{@code /notes.json=503,usual,lost}, or returns all violations. */
    static Validation<Seq<Violation>, ScriptedPath> parse(String field, String typed) {
        Matcher form = FORM.matcher(typed);
        return form.matches()
                ? parse(field, form.group(1), form.group(2).stripTrailing(), form.group(3))
                : Validation.invalid(List.of(new Violation(field, RULE, typed)));
    }

    private static Validation<Seq<Violation>, ScriptedPath> parse(
            String field, String method, String path, String answers) {
        return Validations.withViolations(
                FakeKickserv.violationsOf(method, path).map(violation -> violation.withField(field)),
                steps(field, answers).map(steps -> new ScriptedPath(method, path, steps)));
    }

    private static Validation<Seq<Violation>, Seq<ScriptedStep>> steps(String field, String typed) {
        var items = ScriptedResponseParser.items(typed);
        Seq<Violation> late = items.dropRight(1)
                .filter(ScriptedStep::isForAllThatFollow)
                .map(item -> new Violation(field, "must have an answer for all that follow at its end only", item));
        return Validations.withViolations(
                late, Validation.sequence(items.map(item -> ScriptedStep.parse(field, item))));
    }

    /** Scripts the outcomes. Each leaves out the requests that have an outcome before it, but not those answered as usual. */
    void addTo(FakeKickserv server) {
        int usual = 0;
        for (ScriptedStep step : steps) {
            ScriptedRequests requests = server.when(method, path);
            int before = usual;
            step.outcome()
                    .forEach(outcome -> (step.forAllThatFollow() ? requests.after(before) : requests.nth(before + 1))
                            .respond(outcome));
            usual += step.outcome().isEmpty() ? 1 : 0;
        }
    }
}
