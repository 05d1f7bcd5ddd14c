package io.github.kickserv4j.cli.fake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.fakeserver.NoResponse;
import io.github.kickserv4j.fakeserver.ScriptedResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptedResponseParserTest {
    @Test
    void answersShouldBeReadInTheirOrder() {
        assertThat(ScriptedResponseParser.read("--next", "lost,503, 200,dropped,lost")
                        .get())
                .containsExactly(
                        NoResponse.LOST,
                        ScriptedResponse.of(503),
                        ScriptedResponse.of(200),
                        NoResponse.DROPPED,
                        NoResponse.LOST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "31536000", "-1", "abc", "a:b", "Wed, 21 Oct 2026 07:28:00 GMT"})
    void statusShouldCarryRetryAfterAsItIsTyped(String wait) {
        var carrying = ScriptedResponse.of(429).withHeader("Retry-After", wait);

        assertThat(ScriptedResponseParser.read("--next", "429:" + wait + ",503,429:" + wait)
                        .get())
                .containsExactly(carrying, ScriptedResponse.of(503), carrying);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "199", "600", "5030", "50x", "-503", "Lost", "429:", "429: 2", "429:\u0007", "429:später"})
    void answerShouldBeRefusedWhenItIsNone(String item) {
        var violations =
                ScriptedResponseParser.read("--next", "503," + item + ",lost").getError();

        assertThat(violations.map(Violation::field)).containsExactly("--next");
        assertThat(violations.head().sentence()).startsWith("must be a status from 200 to 599");
        assertThat(violations.head().value()).isEqualTo(item.replace("\u0007", "\\u0007"));
    }

    @Test
    void answersShouldAllBeRefusedAtOnceInTheirOrder() {
        assertThat(ScriptedResponseParser.read("--next", "x,503,lost,99,")
                        .getError()
                        .map(Violation::value))
                .containsExactly("x", "99", "");
    }
}
