package io.github.kickserv4j.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.adapter.inmemory.InMemoryKickserv;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.testkit.broken.BrokenAdapter;
import io.github.kickserv4j.testkit.broken.BrokenAdapters;
import java.time.Clock;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each broken adapter makes exactly the tests fail that it names. PIT runs this, since it does not search for other tests; the
 * build runs {@code InMemoryContractMutationTest}.
 */
class NamedTestsDetection {

    @TestFactory
    Stream<DynamicTest> namedTestsShouldFailOnTheBrokenAdapter() {
        return BrokenAdapters.all()
                .toJavaStream()
                .map(broken -> DynamicTest.dynamicTest(broken.name(), () -> assertDetected(broken)));
    }

    private static void assertDetected(BrokenAdapter broken) {
        assertThat(ContractTest.all().filter(test -> test.isNamedBy(broken)))
                .isNotEmpty()
                .allSatisfy(test -> {
                    assertThat(test.run(contract(broken.over(twin()))))
                            .as("on %s", broken)
                            .isNotEmpty();
                    assertThat(test.run(contract(twin()))).isEmpty();
                });
    }

    private static KickservContract contract(Kickserv account) {
        return new SuppliedContract(account, Clock.system(ZoneId.systemDefault()), Capabilities.all());
    }

    private static Kickserv twin() {
        return InMemoryKickserv.builder().pageSize(7).build();
    }
}
