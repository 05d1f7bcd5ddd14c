package io.github.kickserv4j.testkit.faultmatrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;

class FaultMatrixExtensionTest {

    private final Path folder;

    FaultMatrixExtensionTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void everyCaseShouldBeATestNamedAfterIt() {
        var results = run(AllCases.class);

        assertThat(results.testEvents().succeeded().map(event -> event.getTestDescriptor()
                        .getDisplayName()))
                .containsExactlyInAnyOrderElementsOf(FaultCase.all().map(FaultCase::toString));
    }

    @Test
    void tableShouldHaveEveryCaseInOrderWhenTheLastIsOver() {
        run(SomeCases.class);

        assertThat(rows()).hasSize(FaultCase.all().size());
        assertThat(rows().stream().map(FaultMatrixExtensionTest::id)).isSorted();
        assertThat(row("21a")).endsWith("| 1 | UnexpectedResponse | at once |");
        assertThat(row("01a")).endsWith("|  | not run |  |");
    }

    @Test
    void testShouldFailAndTableShouldShowItWhenARequirementIsNotMet() {
        var results = run(FailingCase.class);

        assertThat(results.testEvents().failed().map(event -> event.getTestDescriptor()
                        .getDisplayName()))
                .containsExactly(FaultCase.all()
                        .find(fault -> fault.id().equals("21c"))
                        .get()
                        .toString());
        assertThat(row("21c")).contains("| **something else** |");
    }

    @Test
    void rowShouldNotBeATestAndTableShouldGiveTheReasonWhenItIsExcluded() {
        var results = run(ExcludedRows.class);

        assertThat(results.testEvents().started().map(event -> event.getTestDescriptor()
                        .getDisplayName()))
                .noneMatch(name -> name.startsWith("03") || name.startsWith("38"))
                .hasSize(FaultCase.all().size() - 2);
        assertThat(row("03")).contains("| left out: our kernel knows no black holes |");
        assertThat(row("38")).contains("| left out: our kernel knows no black holes |");
    }

    @ParameterizedTest
    @ValueSource(classes = {ExcludedWithoutReason.class, ExcludedUnknownRow.class})
    void matrixShouldBeRejectedWhenItsExclusionsAreInvalid(Class<?> wrong) {
        var results = run(wrong);

        assertThat(results.testEvents().started().count()).isZero();
        assertThat(results.containerEvents().failed().stream())
                .singleElement()
                .extracting(event -> event.getRequiredPayload(TestExecutionResult.class)
                        .getThrowable()
                        .orElseThrow())
                .isInstanceOf(ExtensionConfigurationException.class);
    }

    private EngineExecutionResults run(Class<?> tests) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(tests))
                .configurationParameter("kickserv4j.fault-matrix.report", report().toString())
                .configurationParameter("kickserv4j.fault-matrix.times", "words")
                .execute();
    }

    private Path report() {
        return folder.resolve("made").resolve("faults.md");
    }

    private List<String> rows() {
        try {
            return Files.readAllLines(report()).stream().skip(2).toList();
        } catch (IOException absent) {
            throw new AssertionError(absent);
        }
    }

    private String row(String id) {
        return rows().stream().filter(row -> id(row).equals(id)).findFirst().orElseThrow();
    }

    private static String id(String row) {
        return row.substring(2).replaceAll(" .*", "");
    }

    static class AllCases {
        @FaultMatrix
        void passes(FaultCase fault) {
            assertThat(fault.required()).isNotBlank();
        }
    }

    static class SomeCases {
        @FaultMatrix
        void checksSome(FaultCase fault) {
            if (fault.row() == 21) {
                fault.check(DefectiveKickserv::new);
            }
        }
    }

    static class FailingCase {
        @FaultMatrix
        void fails(FaultCase fault) {
            if (fault.row() == 21) {
                fault.check(account -> new DefectiveKickserv(account, Defect.REJECTS_EMPTY_DELETIONS));
            }
        }
    }

    static class ExcludedRows {
        @FaultMatrix(
                except = {3, 38},
                because = "our kernel knows no black holes")
        void passes(FaultCase fault) {
            assertThat(fault.row()).isNotIn(3, 38);
        }
    }

    static class ExcludedWithoutReason {
        @FaultMatrix(except = 3)
        void passes(FaultCase fault) {}
    }

    static class ExcludedUnknownRow {
        @FaultMatrix(except = 99, because = "there is none")
        void passes(FaultCase fault) {}
    }
}
