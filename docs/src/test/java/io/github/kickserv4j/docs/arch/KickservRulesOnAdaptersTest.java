package io.github.kickserv4j.docs.arch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.kickserv4j.docs.shared.ProjectFiles;
import io.github.kickserv4j.testkit.arch.KickservRules;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules for users know our real adapters, which the testkit's own tests cannot see. */
class KickservRulesOnAdaptersTest {
    private static final Pattern WORD = Pattern.compile("\\w+");
    private static final Pattern CAMEL_HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])|(?<=[a-z])(?=[0-9])");
    private static final JavaClasses APP = new ClassFileImporter().importPackages("com.example.app");
    private static final JavaClasses VIOLATING_APP = new ClassFileImporter().importPackages("com.example.violatingapp");

    @Test
    void adaptersOnlyInShouldPassWhenTheCompositionRootChoosesTheAdapter() {
        KickservRules.adaptersOnlyIn("com.example.app.config..").check(APP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UsesHttp", "UsesTwin", "UsesFakeServer", "UsesTestkit", "UsesCommandLine"})
    void adaptersOnlyInShouldCatchEveryAdapterWhenBusinessCodeUsesIt(String offender) {
        assertThat(KickservRules.adaptersOnlyIn("com.example.app.config..")
                        .evaluate(VIOLATING_APP)
                        .getFailureReport()
                        .getDetails())
                .anyMatch(line -> line.contains("com.example.violatingapp." + offender));
    }

    @Test
    void allShouldPassWhenTheApplicationKeepsTheRules() {
        KickservRules.all("com.example.app").check(APP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UsesHttp", "UsesTwin", "UsesFakeServer", "UsesTestkit", "UsesCommandLine"})
    void allShouldCatchEveryAdapterWhenBusinessCodeUsesIt(String offender) {
        assertThatThrownBy(() -> KickservRules.all("com.example.violatingapp").check(VIOLATING_APP))
                .hasMessageContaining("com.example.violatingapp." + offender);
    }

    @Test
    void wireNamesShouldBeThoseOfTheAdapter() throws IOException {
        assertThat(wordsOfTheAdapter()).containsAll(wireNames());
    }

    @Test
    void noFakeInProductionShouldPassWhenProductionCodeSpeaksHttp() {
        KickservRules.NO_TEST_DOUBLES_IN_PRODUCTION.check(APP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UsesTwin", "UsesFakeServer", "UsesTestkit", "UsesCommandLine"})
    void noFakeInProductionShouldCatchEveryFakeWhenProductionCodeUsesIt(String offender) {
        assertThat(KickservRules.NO_TEST_DOUBLES_IN_PRODUCTION
                        .evaluate(VIOLATING_APP)
                        .getFailureReport()
                        .getDetails())
                .anyMatch(line -> line.contains("com.example.violatingapp." + offender));
    }

    /** Returns the words of the adapter's sources as Jackson would write them. */
    private static Set<String> wordsOfTheAdapter() {
        return ProjectFiles.current().texts(path -> path.matches("adapter-http/src/main/java/.*\\.java")).stream()
                .flatMap(source -> WORD.matcher(source.text()).results())
                .map(word -> CAMEL_HUMP.matcher(word.group()).replaceAll("_").toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static List<String> wireNames() throws IOException {
        try (InputStream names = KickservRules.class.getResourceAsStream("wire-names.txt")) {
            return new String(names.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
