package io.github.kickserv4j.cli.fake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.fakeserver.NoResponse;
import io.github.kickserv4j.fakeserver.ScriptedResponse;
import io.vavr.collection.List;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptedPathTest {
    @Test
    void pathShouldBeReadWithItsAnswersInTheirOrder() {
        assertThat(ScriptedPath.parse("--on", " POST  customers/*/notes.json = lost, usual ,429:2,503*")
                        .get())
                .isEqualTo(new ScriptedPath(
                        "POST",
                        "customers/*/notes.json",
                        List.of(
                                new ScriptedStep(Option.some(NoResponse.LOST), false),
                                new ScriptedStep(Option.none(), false),
                                new ScriptedStep(
                                        Option.some(ScriptedResponse.of(429).withHeader("Retry-After", "2")), false),
                                new ScriptedStep(Option.some(ScriptedResponse.of(503)), true))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"usual*", "503**", "Usual", "99"})
    void violationShouldNameTheUsualAnswerAndWhatWasTyped(String answer) {
        assertThat(ScriptedPath.parse("--on", "GET customers.json=" + answer)
                        .getError()
                        .map(Violation::toString))
                .containsExactly("--on must be a status from 200 to 599, such as 503 or, with Retry-After, 429:120; or"
                        + " lost; or dropped; each with a * behind it for all that follow; or usual (was \"" + answer
                        + "\")");
    }

    @ParameterizedTest
    @CsvSource({
        "FETCH customers.json=503, must be a verb, FETCH",
        "GET customers.json?q=503, must be a path below the account, customers.json?q",
        "GET a b=503, must be a path below the account, a b",
        "GET //jobs.json=503, must be a path below the account, //jobs.json"
    })
    void violationShouldNameTheRuleThatTheVerbOrThePathBreaks(String typed, String rule, String wrong) {
        assertThat(ScriptedPath.parse("--on", typed).getError().map(Violation::toString))
                .singleElement()
                .asString()
                .startsWith("--on " + rule)
                .endsWith("(was \"" + wrong + "\")");
    }

    @Test
    void violationsOfVerbPathAndAnswersShouldBeReportedAtOnce() {
        assertThat(ScriptedPath.parse("--on", "FETCH a#b=99").getError().map(Violation::value))
                .containsExactly("FETCH", "a#b", "99");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "503",
                "customers.json=503",
                "GET customers.json",
                "GET customers.json=",
                "GET =503",
                "GET customers.json?q=503",
                "GET a b=503",
                "FETCH customers.json=503",
                "PO\u017fT customers.json=503",
                "GET=503 customers.json=503",
                "** customers.json=503",
                "GET //customers.json=503",
                "GET customers.json=99",
                "GET customers.json=503,",
                "GET customers.json=503*,200",
                "GET customers.json=usual*",
                "GET customers.json=*"
            })
    void pathShouldBeRefusedWhenItIsNone(String typed) {
        assertThat(ScriptedPath.parse("--on", typed).getError().map(Violation::field))
                .containsOnly("--on");
    }
}
