package io.github.kickserv4j.testkit.contract;

import io.vavr.collection.Seq;

/** A rule with the tests that check it. */
record ReportedRule(ContractRule rule, Seq<ReportedTest> tests) {

    /** Returns the worst outcome of the tests. */
    TestOutcome outcome() {
        return TestOutcome.worstOf(tests.map(ReportedTest::outcome));
    }
}
