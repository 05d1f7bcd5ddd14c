package io.github.kickserv4j.testkit.arch;

import static io.github.kickserv4j.testkit.arch.Samples.SHOP;
import static io.github.kickserv4j.testkit.arch.Samples.WRITES;
import static io.github.kickserv4j.testkit.arch.Samples.classesIn;
import static io.github.kickserv4j.testkit.arch.Samples.violations;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import com.tngtech.archunit.library.freeze.FreezingArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineTest {
    private static final KickservRule RULE = KickservRules.NO_BLINDLY_REPEATED_WRITES;
    private static final String FILE = "no-blindly-repeated-writes.txt";

    private final Path directory;

    BaselineTest(@TempDir Path directory) {
        this.directory = directory;
    }

    @Test
    void recordingShouldWriteOneReadableFileARuleAndFail() throws IOException {
        KickservRuleSet rules =
                KickservRules.all("com.example.violating.writes").baseline(recording());

        assertThatThrownBy(() -> rules.check(WRITES))
                .hasMessageContaining("Recorded ")
                .hasMessageContaining("run again without kickserv4j.baseline");
        assertThat(names()).containsExactly(FILE, "uncertain-writes-are-reported.txt");
        assertThat(Files.readAllLines(directory.resolve(FILE)))
                .isSorted()
                .hasSize(17)
                .allMatch(line -> line.endsWith("(RepeatedSamples.java)"))
                .anyMatch(line -> line.startsWith("Method <com.example.violating.writes.RepeatedSamples.byFor()>"));
    }

    @Test
    void checkShouldPassWhenEveryViolationIsInTheBaseline() {
        violations(RULE.baseline(recording()), WRITES);

        assertThatCode(() -> RULE.baseline(reading()).check(WRITES)).doesNotThrowAnyException();
    }

    @Test
    void checkShouldFailWhenThereIsNoFile() {
        assertThat(violations(RULE.baseline(reading()), WRITES)).hasSize(17);
        assertThat(names()).isEmpty();
    }

    @Test
    void checkShouldFailForAViolationThatIsNew() {
        recording().compare("rule", List.of("bad in (A.java:1)"));

        assertThat(reading().compare("rule", List.of("bad in (A.java:77)"))).isEmpty();
        assertThat(reading().compare("rule", List.of("bad in (A.java:1)", "worse in (A.java:2)")))
                .containsExactly("worse in (A.java:2)");
    }

    @Test
    void checkShouldFailForASecondViolationOfTheSameKind() {
        recording().compare("rule", List.of("bad in (A.java:1)"));

        assertThat(reading().compare("rule", List.of("bad in (A.java:1)", "bad in (A.java:5)")))
                .containsExactly("bad in (A.java:5)");
    }

    @Test
    void checkShouldFailForALineWhoseViolationIsGoneAndLeaveTheFile() throws IOException {
        recording().compare("rule", List.of("bad in (A.java:1)", "worse in (A.java:2)"));

        assertThat(reading().compare("rule", List.of("worse in (A.java:2)")))
                .singleElement()
                .asString()
                .startsWith("Fixed, so delete the line from ")
                .endsWith("rule.txt: bad in (A.java)");
        assertThat(Files.readString(directory.resolve("rule.txt"))).isEqualTo("bad in (A.java)\nworse in (A.java)\n");
    }

    @Test
    void recordingShouldDeleteTheFileWhenNothingIsBroken() {
        recording().compare("rule", List.of("bad"));

        assertThat(recording().compare("rule", List.of())).isEmpty();
        assertThat(names()).isEmpty();
    }

    @Test
    void linesShouldNotDependOnLambdasAndLineBreaks() {
        assertThat(BaselineFile.normalized("<A.lambda$run$3()> and\n  more in (A.java:12)"))
                .isEqualTo("<A.lambda$run()> and more in (A.java)");
    }

    @Test
    void checkShouldFailWhenNothingWasChecked() {
        Stream.of(reading(), recording()).forEach(baseline -> assertThatThrownBy(
                        () -> RULE.baseline(baseline).check(classesIn("org.jspecify")))
                .hasMessageContaining("failed to check any classes"));
    }

    @Test
    void checkShouldFailWhenArchUnitIsConfiguredToFreezeAgain() {
        ArchConfiguration.withThreadLocalScope(settings -> {
            settings.setProperty("freeze.refreeze", "true");
            assertThat(violations(RULE.baseline(reading()), WRITES)).hasSize(17);
            assertThatThrownBy(() -> frozen(RULE, reading()).check(WRITES)).hasMessageContaining("New violations");
        });
    }

    @Test
    void storeShouldServeArchUnitsFrozenRulesByReadableNames() {
        ArchRule rule = GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION.as("No field injection, at all!");
        frozen(RULE, recording()).check(WRITES);
        frozen(rule.allowEmptyShould(true), recording()).check(SHOP);

        assertThat(names()).containsExactly(FILE);
        assertThatCode(() -> frozen(RULE, reading()).check(WRITES)).doesNotThrowAnyException();
        assertThatCode(() -> RULE.baseline(reading()).check(WRITES)).doesNotThrowAnyException();
    }

    @Test
    void storeShouldNameFilesAfterTheDescription() {
        ArchRule rule = GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.as("No printing, at all!");
        frozen(rule, recording()).check(classesIn("com.example.violating.business"));

        assertThat(names()).containsExactly("no-printing-at-all.txt");
        assertThatThrownBy(() -> frozen(rule, reading()).check(classesIn("com.example.violating.domain")))
                .isInstanceOf(AssertionError.class);
    }

    private static ArchRule frozen(ArchRule rule, Baseline baseline) {
        return FreezingArchRule.freeze(rule)
                .persistIn(baseline.store())
                .associateViolationLinesVia(BaselineStore.LINES);
    }

    private Baseline recording() {
        return new Baseline(directory, true);
    }

    private Baseline reading() {
        return new Baseline(directory, false);
    }

    private List<String> names() {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
