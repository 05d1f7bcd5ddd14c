package io.github.kickserv4j.testkit.contract;

import io.github.kickserv4j.testkit.broken.BrokenAdapter;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.opentest4j.TestAbortedException;

/**
 * The outcomes of tests on broken adapters, each of which is run once, when it is needed.
 *
 * @param contractFor the contract for a new account, with a mistake or without one
 */
record MutationRuns(
        Function<Option<BrokenAdapter>, KickservContract> contractFor,
        ConcurrentHashMap<Tuple2<String, Option<BrokenAdapter>>, Option<Throwable>> outcomes) {
    private static final String THROWING = ".thrown-failure";

    MutationRuns(Function<Option<BrokenAdapter>, KickservContract> contractFor) {
        this(contractFor, new ConcurrentHashMap<>());
    }

    /** Returns the first of the tests that fails on the broken adapter, and not on the correct one. */
    Option<ContractTest> firstToDetect(BrokenAdapter broken, Seq<ContractTest> tests) {
        return tests.toStream().find(test -> detects(test, broken));
    }

    /** Returns the names of those of the tests that detect the broken adapter. */
    Seq<String> detecting(BrokenAdapter broken, Seq<ContractTest> tests) {
        return tests.filter(test -> detects(test, broken)).map(ContractTest::name);
    }

    /** Returns the first of the broken adapters on which the test fails, while it does not on the correct one. */
    Option<BrokenAdapter> firstDetected(ContractTest test, Seq<BrokenAdapter> adapters) {
        return adapters.toStream().find(broken -> detects(test, broken));
    }

    /** Returns the reason of the first of the tests that is skipped on the correct adapter. */
    Option<String> firstReasonToSkip(Seq<ContractTest> tests) {
        return tests.flatMap(test -> outcome(test, Option.none()))
                .filter(MutationRuns::isSkipped)
                .map(Throwable::getMessage)
                .headOption();
    }

    private boolean detects(ContractTest test, BrokenAdapter broken) {
        return outcome(test, Option.none()).isEmpty()
                && outcome(test, Option.some(broken)).exists(thrown -> isFailure(thrown, broken));
    }

    private Option<Throwable> outcome(ContractTest test, Option<BrokenAdapter> broken) {
        return outcomes.computeIfAbsent(Tuple.of(test.name(), broken), absent -> test.run(contractFor.apply(broken)));
    }

    /** Returns true if an assertion failed. An exception is a failure only if to throw it is the mistake. */
    private static boolean isFailure(Throwable thrown, BrokenAdapter broken) {
        if (thrown instanceof AssertionError
                || isSkipped(thrown)
                || broken.name().endsWith(THROWING)) {
            return !isSkipped(thrown);
        }
        throw new IllegalStateException(broken + " does something else than its mistake", thrown);
    }

    private static boolean isSkipped(Throwable thrown) {
        return thrown instanceof TestAbortedException;
    }
}
