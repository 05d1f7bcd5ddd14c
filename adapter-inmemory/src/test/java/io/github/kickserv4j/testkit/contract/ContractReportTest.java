package io.github.kickserv4j.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectNestedClass;

import io.github.kickserv4j.adapter.inmemory.InMemoryKickserv;
import io.github.kickserv4j.ports.Kickserv;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;

class ContractReportTest {
    private static final String FOLDER = "target/contract-reports/of-tests";
    private static final String OWN_RULE = "rule:own-rule";
    private static final String REASON = "archives keep everything | for ever";

    @Test
    void reportShouldSkipEachRuleOfWhichATestIsSkipped() throws IOException {
        EngineExecutionResults run = run(WithoutDeletion.class, selectClass(WithoutDeletion.class));
        long passed = run.testEvents().succeeded().count();
        long skipped = run.testEvents().aborted().count();
        String report = markdown(WithoutDeletion.class);

        assertThat(passed).isPositive();
        assertThat(skipped).isPositive();
        assertThat(report)
                .contains("Tests: %d passed, 0 not run, %d skipped, 0 failed.\n".formatted(passed, skipped))
                .contains("| DELETION | archives keep everything \\| for ever |\n");
        assertThat(rule(report, "deletion-is-final"))
                .contains("| documented | skipped | ")
                .contains(
                        "Customers.deleteShouldReturnTheRecordAndDeleteNoOther skipped (CustomerRepository.delete needs "
                                + "DELETION, which the adapter lacks: archives keep everything \\| for ever)");
        assertThat(rule(report, "absence-is-a-failure")).contains("| recorded | skipped | ");
        assertThat(rule(report, "charge-is-quantity-times-price"))
                .contains("| inferred | passed | Charges.chargeShouldComeTo");
        assertThat(json(WithoutDeletion.class))
                .contains("\"tests\": {\"failed\": 0, \"skipped\": %d, \"notRun\": 0, \"passed\": %d}"
                        .formatted(skipped, passed))
                .contains("{\"capability\": \"DELETION\", \"reason\": \"" + REASON + "\"}")
                .contains(
                        "\"rule\": \"deletion-is-final\", \"statement\": \"A deleted customer is absent from every search and "
                                + "cannot be restored.\", \"evidence\": \"documented\", \"outcome\": \"skipped\"");
    }

    @Test
    void reportShouldHaveEveryTestWhenTheyRunInParallel() throws IOException {
        EngineExecutionResults run = run(InParallel.class, parts(InParallel.class, "Notes", "Charges"));

        assertThat(run.testEvents().succeeded().count()).isGreaterThan(50);
        assertThat(markdown(InParallel.class))
                .contains("Tests: %d passed, "
                        .formatted(run.testEvents().succeeded().count()))
                .contains(" not run, 0 skipped, 0 failed.\n")
                .doesNotContain("What the adapter lacks");
    }

    @Test
    void reportShouldFailEachRuleOfWhichATestFails() throws IOException {
        EngineExecutionResults run = run(Undeclared.class, parts(Undeclared.class, "Notes", "Charges"));
        String report = markdown(Undeclared.class);

        assertThat(report).contains(" 0 skipped, " + run.testEvents().failed().count() + " failed.\n");
        assertThat(rule(report, "deletion-is-final"))
                .contains("| documented | failed | ")
                .contains("failed (expected a result, but delete of records failed: this archive cannot do that)");
        assertThat(rule(report, "absence-is-a-failure"))
                .contains("| recorded | failed | ")
                .contains("Notes.getShouldFailWithNotFoundWhenNoRecordHasTheId;");
        assertThat(rule(report, "charge-is-quantity-times-price")).contains("| inferred | passed | ");
    }

    @Test
    void reportShouldNotPassARuleWhenNotAllOfItsTestsWereRun() throws IOException {
        run(Own.class, selectMethod(Own.class, "passes"), selectMethod(Own.class, "isDisabled"));
        String report = markdown(Own.class);

        assertThat(report).contains("Tests: 1 passed, ").contains(" 1 skipped, 0 failed.\n");
        assertThat(rule(report, "charge-is-quantity-times-price"))
                .contains("| inferred | not run | ")
                .contains("Charges.chargeShouldComeToQuantityTimesPrice not run");
        assertThat(rule(report, "own-rule"))
                .contains("| own-rule |  | not of the contract | skipped | isDisabled skipped (not today); passes |");
    }

    private static EngineExecutionResults run(Class<?> contract, DiscoverySelector... selectors) {
        boolean parallel = contract.equals(InParallel.class);
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectors)
                .configurationParameter("junit.jupiter.execution.parallel.enabled", String.valueOf(parallel))
                .configurationParameter("junit.jupiter.execution.parallel.mode.default", "concurrent")
                .execute();
    }

    /** Selects nested classes, which are those of the contract. */
    private static DiscoverySelector[] parts(Class<?> contract, String... names) {
        return Arrays.stream(KickservContract.class.getDeclaredClasses())
                .filter(part -> List.of(names).contains(part.getSimpleName()))
                .map(part -> selectNestedClass(List.of(contract), part))
                .toArray(DiscoverySelector[]::new);
    }

    private static String markdown(Class<?> contract) throws IOException {
        return Files.readString(Path.of(FOLDER, contract.getName() + ".md"));
    }

    private static String json(Class<?> contract) throws IOException {
        return Files.readString(Path.of(FOLDER, contract.getName() + ".json"));
    }

    private static String rule(String report, String rule) {
        return report.lines()
                .filter(line -> line.startsWith("| " + rule + " |"))
                .findFirst()
                .orElseThrow();
    }

    @ContractReport(FOLDER)
    abstract static class Reported extends KickservContract {
        private final Kickserv adapter;

        Reported(Kickserv adapter) {
            this.adapter = adapter;
        }

        @Override
        protected Kickserv kickserv() {
            return adapter;
        }
    }

    static class Undeclared extends Reported {
        Undeclared() {
            super(LackingAdapter.without(Capability.DELETION));
        }
    }

    static class WithoutDeletion extends Undeclared {
        @Override
        protected Capabilities capabilities() {
            return Capabilities.all().without(Capability.DELETION, REASON);
        }
    }

    static class InParallel extends Reported {
        InParallel() {
            super(InMemoryKickserv.builder().pageSize(3).build());
        }
    }

    static class Own extends InParallel {
        @Test
        @Tag(OWN_RULE)
        void passes() {
            assertThat(kickserv()).isNotNull();
        }

        @Test
        @Disabled("not today")
        @Tag(OWN_RULE)
        void isDisabled() {}
    }
}
