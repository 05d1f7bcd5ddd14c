package io.github.kickserv4j.testkit.contract;

import io.vavr.collection.Seq;

/** Outcomes of tests and of rules, from the best to the worst. */
enum TestOutcome {
    PASSED("passed"),
    NOT_RUN("not run"),
    SKIPPED("skipped"),
    FAILED("failed");

    private final String words;

    TestOutcome(String words) {
        this.words = words;
    }

    /** Returns the worst of these outcomes. */
    static TestOutcome worstOf(Seq<TestOutcome> outcomes) {
        return outcomes.max().getOrElse(NOT_RUN);
    }

    @Override
    public String toString() {
        return words;
    }
}
