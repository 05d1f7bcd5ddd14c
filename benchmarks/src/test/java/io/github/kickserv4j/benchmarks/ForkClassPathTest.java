package io.github.kickserv4j.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import org.junit.jupiter.api.Test;

class ForkClassPathTest {
    @Test
    void ofShouldHaveHarnessThenOursThenPeersWhenEntriesAreMixed() {
        String mixed = String.join(
                File.pathSeparator,
                "lib/wiremock-3.jar",
                "lib/vavr-1.jar",
                "classes",
                "lib/asm-9.jar",
                "lib/jmh-core-1.jar");

        assertThat(ForkClassPath.of(mixed).split(File.pathSeparator))
                .containsExactly(
                        "classes", "lib/jmh-core-1.jar", "lib/vavr-1.jar", "lib/wiremock-3.jar", "lib/asm-9.jar");
    }
}
