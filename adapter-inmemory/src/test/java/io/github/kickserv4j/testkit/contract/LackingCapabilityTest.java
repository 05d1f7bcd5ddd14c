package io.github.kickserv4j.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.Tuple;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.time.Clock;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opentest4j.TestAbortedException;

/** An adapter that really lacks a capability passes the contract if it declares so, and exactly what cannot run is skipped. */
class LackingCapabilityTest {
    private static final Seq<ContractTest> TESTS = ContractTest.all();

    @ParameterizedTest
    @EnumSource
    void contractShouldSkipExactlyWhatFailsWhenTheCapabilityIsDeclaredAsLacking(Capability capability) {
        Map<ContractTest, Throwable> declared =
                run(TESTS, capability, Capabilities.all().without(capability, "for a test"));
        Map<ContractTest, Throwable> undeclared = run(declared.keySet().toList(), capability, Capabilities.all());

        assertThat(declared.size()).isPositive().isLessThan(TESTS.size());
        assertThat(declared.values()).allSatisfy(thrown -> assertThat(thrown)
                .isInstanceOf(TestAbortedException.class)
                .hasMessageEndingWith(" needs " + capability + ", which the adapter lacks: for a test"));
        assertThat(undeclared.keySet()).isEqualTo(declared.keySet());
        assertThat(undeclared.values())
                .allSatisfy(thrown -> assertThat(thrown).isNotInstanceOf(TestAbortedException.class));
    }

    /** Returns those of the tests that do not pass, each on a new account. */
    private static Map<ContractTest, Throwable> run(
            Seq<ContractTest> tests, Capability lacking, Capabilities capabilities) {
        return tests.toLinkedMap(
                        test -> test,
                        test -> test.run(new SuppliedContract(
                                LackingAdapter.without(lacking), Clock.system(ZoneId.systemDefault()), capabilities)))
                .flatMap((test, thrown) -> thrown.map(it -> Tuple.of(test, it)));
    }
}
