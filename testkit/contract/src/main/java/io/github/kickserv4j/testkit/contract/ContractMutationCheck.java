package io.github.kickserv4j.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.testkit.broken.BrokenAdapter;
import io.github.kickserv4j.testkit.broken.BrokenAdapters;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import java.time.Clock;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * Tests of the contract itself, on the adapter of a subclass: it detects each broken adapter, and each of its tests detects at least
 * one. The names of the tests are those of the broken adapters, and of the tests of the contract.
 *
 * <p>Where the adapter lacks a {@linkplain Capability capability}, tests of the contract are skipped. A broken adapter that only
 * these are known to detect is skipped too.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ContractMutationCheck {
    private final MutationRuns runs = new MutationRuns(this::contractFor);
    private final Seq<ContractTest> tests = ContractTest.all();

    /** For subclasses. */
    protected ContractMutationCheck() {}

    /**
     * Returns an account of the adapter, for one run of one test. It may be the same account each time. Tests that run in parallel
     * call this in parallel.
     */
    protected abstract Kickserv newKickserv();

    /** Returns a clock in the zone of the account, accurate to a minute; the system's by default. */
    protected Clock clock() {
        return Clock.system(ZoneId.systemDefault());
    }

    /** Returns the capabilities of the adapter; all by default. */
    protected Capabilities capabilities() {
        return Capabilities.all();
    }

    @TestFactory
    Stream<DynamicTest> contractShouldDetectBrokenAdapter() {
        return BrokenAdapters.all()
                .toJavaStream()
                .map(broken -> dynamicTest(broken.name(), () -> assertDetected(broken)));
    }

    @TestFactory
    Stream<DynamicTest> testShouldDetectSomeBrokenAdapter() {
        return tests.toJavaStream().map(test -> dynamicTest(test.name(), () -> assertDetectsOne(test)));
    }

    /**
     * Returns a line for each broken adapter: its name and the tests that detect it, separated by tabs. These are its {@linkplain
     * BrokenAdapter#detectedBy() known} ones, or one that was searched for. Each test of the contract is in some line.
     */
    protected final Seq<String> detections() {
        Map<String, Seq<String>> found = BrokenAdapters.all()
                .foldLeft(TreeMap.empty(), (all, broken) -> all.put(broken.name(), detecting(broken)));
        Seq<ContractTest> missing = tests.reject(test -> found.values().exists(names -> names.contains(test.name())));
        return missing.foldLeft(found, this::withTest)
                .toList()
                .map(line -> line._2.sorted().prepend(line._1).mkString("\t"));
    }

    private Seq<String> detecting(BrokenAdapter broken) {
        Seq<String> detecting = runs.detecting(broken, known(broken));
        return detecting.isEmpty() ? find(broken).map(ContractTest::name).toList() : detecting;
    }

    private Map<String, Seq<String>> withTest(Map<String, Seq<String>> found, ContractTest test) {
        return find(test)
                .map(BrokenAdapter::name)
                .fold(() -> found, name -> found.put(name, found.get(name).get().append(test.name())));
    }

    private void assertDetected(BrokenAdapter broken) {
        Seq<ContractTest> known = known(broken);
        if (runs.firstToDetect(broken, known).isEmpty()) {
            runs.firstReasonToSkip(known).forEach(Assumptions::abort);
            assertThat(find(broken))
                    .as("tests that fail on %s: %s", broken, broken.description())
                    .isNotEmpty();
        }
    }

    private void assertDetectsOne(ContractTest test) {
        runs.firstReasonToSkip(List.of(test)).forEach(Assumptions::abort);
        assertThat(find(test))
                .as("broken adapters on which %s fails", test.name())
                .isNotEmpty();
    }

    private Seq<ContractTest> known(BrokenAdapter broken) {
        return tests.filter(test -> test.isNamedBy(broken));
    }

    /** Returns a test that detects the broken adapter, looking among those first that are likely to. */
    private Option<ContractTest> find(BrokenAdapter broken) {
        return runs.firstToDetect(broken, tests.filter(test -> test.isOf(broken.resource())))
                .orElse(() -> runs.firstToDetect(broken, tests));
    }

    /** Returns a broken adapter that the test detects, looking among those first that are known or likely to be. */
    private Option<BrokenAdapter> find(ContractTest test) {
        Seq<BrokenAdapter> all = BrokenAdapters.all();
        return runs.firstDetected(test, all.filter(test::isNamedBy))
                .orElse(() -> runs.firstDetected(test, all.filter(broken -> test.isOf(broken.resource()))))
                .orElse(() -> runs.firstDetected(test, all));
    }

    private KickservContract contractFor(Option<BrokenAdapter> broken) {
        Kickserv account = newKickserv();
        return new SuppliedContract(
                broken.fold(() -> account, mistake -> mistake.over(account)), clock(), capabilities());
    }
}
