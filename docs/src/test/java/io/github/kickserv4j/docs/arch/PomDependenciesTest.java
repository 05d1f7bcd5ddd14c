package io.github.kickserv4j.docs.arch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.docs.shared.ProjectFiles;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The parts of the testkit bring what each needs, and three bring another. What a user may have or must have is not brought. */
class PomDependenciesTest {
    @ParameterizedTest
    @CsvSource({
        "broken-adapters, kickserv4j-ports jspecify",
        "contract, kickserv4j-ports kickserv4j-testkit-broken-adapters jspecify junit-jupiter-api assertj-core",
        "faults, kickserv4j-ports jspecify junit-jupiter-api assertj-core",
        "fault-injection, kickserv4j-ports jspecify",
        "fixtures, kickserv4j-ports jspecify",
        "dataset, kickserv4j-testkit-fixtures jackson-core jspecify",
        "jqwik, kickserv4j-testkit-fixtures jspecify",
        "rules, archunit asm-analysis asm-commons jspecify",
        "junit, kickserv4j-adapter-inmemory jspecify",
        "assertj, kickserv4j-ports jspecify assertj-core",
        "mockito, kickserv4j-testkit-fault-injection jspecify"
    })
    void partOfTheTestkitShouldBringOnlyWhatItNeeds(String part, String artifacts) throws IOException {
        var pom = new PomDependencies(ProjectFiles.current().root().resolve("testkit/" + part + "/pom.xml"));

        assertThat(pom.forUsers()).containsExactlyInAnyOrder(artifacts.split(" "));
    }

    /** Marks are in the source only, so nobody needs the module of the facts at run time. */
    @ParameterizedTest
    @ValueSource(strings = {"adapter-inmemory", "fake-server", "adapter-http", "testkit/faults"})
    void markedModuleShouldNotBringTheFacts(String module) throws IOException {
        var pom = new PomDependencies(ProjectFiles.current().root().resolve(module + "/pom.xml"));

        assertThat(pom.forUsers()).isNotEmpty().doesNotContain("kickserv4j-evidence");
    }
}
