package io.github.kickserv4j.testkit.assertj;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.junit.jupiter.InjectSoftAssertions;
import org.assertj.core.api.junit.jupiter.SoftAssertionsExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SoftAssertionsExtension.class)
class SoftExtensionTest {
    @InjectSoftAssertions
    private KickservSoftAssertions injected = new KickservSoftAssertions();

    @Test
    void softAssertionsShouldBeInjected() {
        injected.assertThat(SampleRecords.ROSALIND).hasNumber(1);

        assertThat(injected.wasSuccess()).isTrue();
    }

    @Test
    void parameterShouldBeResolved(FakeKickservSoftAssertions softly) {
        softly.assertThat(SampleFailures.NOT_FOUND).hasStatus(404);

        assertThat(softly.wasSuccess()).isTrue();
    }
}
