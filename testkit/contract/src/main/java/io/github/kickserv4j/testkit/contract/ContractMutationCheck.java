package io.github.kickserv4j.testkit.contract;

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
 * <p>Where the adapter lacks a {@linkplain Capability capability}, tests of the contract are skipped. If no other one detects a
 * broken adapter, its test is skipped too.
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

    /** Returns the broken adapters that the contract is to detect; all by default. */
    protected Seq<BrokenAdapter> brokenAdapters() {
        return BrokenAdapters.all();
    }

    @TestFactory
    Stream<DynamicTest> contractShouldDetectBrokenAdapter() {
        return brokenAdapters().toJavaStream().map(broken -> dynamicTest(broken.name(), () -> assertDetected(broken)));
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
        Map<String, Seq<String>> found =
                brokenAdapters().foldLeft(TreeMap.empty(), (all, broken) -> all.put(broken.name(), detecting(broken)));
        Seq<ContractTest> missing = tests.reject(test -> found.values().exists(names -> names.contains(test.name())));
        return missing.foldLeft(found, this::withTest)
                .toList()
                .map(line -> line._2.sorted().prepend(line._1).mkString("\t"));
    }

    private Seq<String> detecting(BrokenAdapter broken) {
        Seq<String> known = runs.detecting(broken, tests.filter(test -> test.isNamedBy(broken)));
        return known.isEmpty() ? find(broken).map(ContractTest::name).toList() : known;
    }

    private Map<String, Seq<String>> withTest(Map<String, Seq<String>> found, ContractTest test) {
        return find(test)
                .map(BrokenAdapter::name)
                .fold(() -> found, name -> found.put(name, found.get(name).get().append(test.name())));
    }

    private void assertDetected(BrokenAdapter broken) {
        if (find(broken).isEmpty()) {
            runs.firstReasonToSkip(tests).forEach(Assumptions::abort);
            throw new AssertionError("no test fails on " + broken + ": " + broken.description());
        }
    }

    private void assertDetectsOne(ContractTest test) {
        if (find(test).isEmpty()) {
            runs.firstReasonToSkip(List.of(test)).forEach(Assumptions::abort);
            throw new AssertionError(test.name() + " fails on no broken adapter");
        }
    }

    /** Returns a test that detects the broken adapter, looking among those first that are known or likely to. */
    private Option<ContractTest> find(BrokenAdapter broken) {
        return runs.firstToDetect(broken, tests.filter(test -> test.isNamedBy(broken)))
                .orElse(() -> runs.firstToDetect(broken, tests.filter(test -> test.isOf(broken.resource()))))
                .orElse(() -> runs.firstToDetect(broken, tests));
    }

    /** Returns a broken adapter that the test detects, looking among those first that are known or likely to be. */
    private Option<BrokenAdapter> find(ContractTest test) {
        return runs.firstDetected(test, brokenAdapters().filter(test::isNamedBy))
                .orElse(() -> runs.firstDetected(test, brokenAdapters().filter(broken -> test.isOf(broken.resource()))))
                .orElse(() -> runs.firstDetected(test, brokenAdapters()));
    }

    private KickservContract contractFor(Option<BrokenAdapter> broken) {
        Kickserv account = newKickserv();
        return new SuppliedContract(
                broken.fold(() -> account, mistake -> mistake.over(account)), clock(), capabilities());
    }
}
