package io.github.kickserv4j.docs.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.docs.shared.ProjectFiles;
import io.github.kickserv4j.docs.shared.TextFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The twin, the fake server and the HTTP adapter name facts, and do not repeat their certainty. */
class StatedCertaintyTest {
    @Test
    void commentsShouldStateNoCertainty() {
        List<TextFile> sources = ProjectFiles.current()
                .texts(path -> path.matches("(adapter-inmemory|fake-server|adapter-http)/src/main/java/.*\\.java"));

        assertThat(sources).hasSizeGreaterThan(200);
        assertThat(StatedCertainty.problems(sources)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/** It is empty (recorded). */",
                "/**\n * One.\n * The rest is inferred.\n */",
                "int size = 25; // assumed",
                "/* documented */",
            })
    void problemsShouldNotBeEmptyWhenACommentStatesACertainty(String source) {
        assertThat(StatedCertainty.problems(List.of(new TextFile("a/A.java", source))))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/** A payment that was recorded. */",
                "@ReliesOn(\"fields-documented\") class A {}",
                "String text = \"it is not documented\";",
            })
    void problemsShouldBeEmptyWhenNoCommentDoes(String source) {
        assertThat(StatedCertainty.problems(List.of(new TextFile("a/A.java", source))))
                .isEmpty();
    }
}
