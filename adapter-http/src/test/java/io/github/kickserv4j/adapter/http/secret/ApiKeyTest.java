package io.github.kickserv4j.adapter.http.secret;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import java.util.Iterator;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApiKeyTest {

    @Test
    void authorizationShouldRequestTheKeyOnce() {
        var requested = new AtomicInteger();
        var key = new ApiKey(() -> "key" + requested.incrementAndGet());

        assertThat(key.authorization()).isEqualTo(key.authorization());
        assertThat(requested).hasValue(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a\r\nX: y", "a:b", "two words", "kéy"})
    void authorizationShouldBeRefusedWhenTheKeyCannotBeSent(String unfit) {
        assertThat(new ApiKey(() -> unfit).authorization().getLeft())
                .isEqualTo("there is no API key that could be sent");
    }

    @Test
    void authorizationShouldBeRefusedAndRequestedAgainWhenTheSourceFails() {
        var requested = new AtomicInteger();
        var key = new ApiKey(() -> {
            if (requested.incrementAndGet() == 1) {
                throw new IllegalStateException("CANARY");
            }
            return "good";
        });

        assertThat(key.authorization().isLeft()).isTrue();
        assertThat(key.authorization().isRight()).isTrue();
    }

    @Test
    @Tag("rule:secrets-are-not-exposed")
    void redactedShouldHideAKeyThatBeginsLikeAnotherOrIsEscaped() {
        var key = new ApiKey(each("CANARY", "CANARY-\"two"));
        key.authorization();
        key.refresh(key.version());

        assertThat(key.redact("CANARY-\"two {\"a\":\"CANARY-\\\"two\"}"))
                .isEqualTo("[redacted] {\"a\":\"[redacted]\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "aB3dE5gH7jK9",
                "AB3DE5GH7JK9MN1PQ",
                "aB3d-E5gH-7jK9-mN1p-Q",
                "a.B.3.d.E.5.g.H.7",
                "Qp1Nm9Kj7Hg5Ed3Ba",
                "6142336445356748376a4b396d4e317051",
                "61 42 33 64 45 35 67 48",
                "=61=42=33=64=45=35=67=48",
                "0x61423364453567483"
            })
    @Tag("rule:secrets-are-not-exposed")
    void redactedShouldHideTheWholeTextWhenAPartOfTheKeyIsInItInAnotherForm(String form) {
        var key = new ApiKey(() -> "aB3dE5gH7jK9mN1pQ");
        key.authorization();

        assertThat(key.redact("refused for " + form + " today")).isEqualTo("[redacted]");
        assertThat(key.redact("refused for aB3dE5 and 61423364")).isEqualTo("refused for aB3dE5 and 61423364");
    }

    @Test
    void isReplacedShouldBeTrueOnlyWhenThereIsAnotherKey() {
        var key = new ApiKey(each("old", "old", "new"));
        int used = key.version();

        assertThat(key.refresh(used)).isFalse();
        assertThat(key.refresh(used)).isTrue();
        assertThat(key.refresh(used)).as("by another thread").isTrue();
    }

    @Test
    @Tag("rule:secrets-are-not-exposed")
    void redactedShouldHideEveryKeySoFarInEveryForm() {
        var key = new ApiKey(each("CANARY-old", "CANARY-new"));
        String sent = key.authorization().get();
        key.refresh(key.version());

        assertThat(key.redact("a CANARY-old b CANARY-new c " + sent + " d "
                        + key.authorization().get()))
                .isEqualTo("a [redacted] b [redacted] c Basic [redacted] d Basic [redacted]");
        assertThat(key.toString()).doesNotContain("CANARY");
    }

    private static Supplier<String> each(String... keys) {
        Iterator<String> next = List.of(keys).iterator();
        return next::next;
    }
}
