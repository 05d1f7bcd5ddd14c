package io.github.kickserv4j.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DependencyTreeTest {
    private static final DependencyTree TREE = new DependencyTree(List.of(
            "com.example:root:jar:1",
            "   com.example:first:jar:1:compile",
            "      com.example:shared:jar:1:compile (version managed from 1)",
            "         com.example:deep:jar:1:compile",
            "   com.example:second:jar:1:compile",
            "      (com.example:shared:jar:1:compile - omitted for duplicate)",
            ""));

    @Test
    void closureShouldFollowWhatIsOmitted() {
        assertThat(TREE.closure(List.of("com.example:second")))
                .containsExactly("com.example:deep", "com.example:second", "com.example:shared");
    }

    @Test
    void closureShouldHoldASharedArtifactOnce() {
        assertThat(TREE.closure(List.of("com.example:first", "com.example:second")))
                .hasSize(4);
    }
}
