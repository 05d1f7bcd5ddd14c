package io.github.kickserv4j.cli.fake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.fakeserver.NoResponse;
import io.github.kickserv4j.fakeserver.ScriptedResponse;
import io.vavr.collection.List;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
