package io.github.kickserv4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnknownArgumentTest {

    @ParameterizedTest
    @CsvSource({
        "--colour, --colour",
        "--colour=red, --colour",
        "--api-kye, --api-kye",
        "--api-keys=a, --api-key...",
        "--API_KEYa, --api-key...",
        "-x, -x",
        "-xyz, -x...",
        "--, --",
        "--=a, --",
        "--fa\u00e7ade=a, --fa\u00e7ade",
        "name=a, name"
    })
    void optionShouldBeNamedWithoutItsValue(String argument, String name) {
        var unknown = new UnknownArgument(argument);

        assertThat(unknown.isOption()).isTrue();
        assertThat(unknown.name()).isEqualTo(name);
        assertThat(unknown).hasToString("UnknownArgument[" + name + "]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lsit", "", "=", "two words", "1"})
    void wordShouldBeNoOption(String argument) {
        assertThat(new UnknownArgument(argument).isOption()).isFalse();
    }
}
