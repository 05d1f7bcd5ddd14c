package io.github.kickserv4j.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import org.junit.jupiter.api.Test;

class JsonTextTest {

    @Test
    void quotedShouldEscapeWhatJsonDoesNotAllow() {
        assertThat(JsonText.quoted("\"a\\b\"\n\t\0 é\uD83D"))
                .isEqualTo("\"\\\"a\\\\b\\\"\\u000a\\u0009\\u0000 é\\ud83d\"");
    }

    @Test
    void objectShouldHaveKeysAndValuesInOrder() {
        assertThat(JsonText.object("b", "1", "a", JsonText.array(List.of("2", "3")), "c", JsonText.array(List.empty())))
                .isEqualTo("{\"b\": 1, \"a\": [\n2,\n3\n], \"c\": []}");
    }
}
