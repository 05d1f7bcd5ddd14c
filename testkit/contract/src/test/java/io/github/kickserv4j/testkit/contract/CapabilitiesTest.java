package io.github.kickserv4j.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CapabilitiesTest {

    @Test
    void withoutShouldAddTheCapabilityWithItsReason() {
        Capabilities withoutNotes = Capabilities.all().without(Capability.NOTES, "none here");
        Capabilities capabilities = withoutNotes.without(Capability.DELETION, "nothing is deleted");

        assertThat(capabilities.lacking())
                .containsExactly(
                        Tuple.of(Capability.NOTES, "none here"), Tuple.of(Capability.DELETION, "nothing is deleted"));
        assertThat(withoutNotes.lacking()).hasSize(1);
        assertThat(Capabilities.all().lacking()).isEmpty();
        assertThat(capabilities).hasToString("all capabilities without NOTES, DELETION");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n"})
    void withoutShouldThrowWhenThereIsNoReason(String blank) {
        Capabilities all = Capabilities.all();

        assertThatThrownBy(() -> all.without(Capability.DELETION, blank))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a reason is required for lacking DELETION");
    }
}
