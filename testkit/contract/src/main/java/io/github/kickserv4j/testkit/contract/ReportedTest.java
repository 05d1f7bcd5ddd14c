package io.github.kickserv4j.testkit.contract;

import io.vavr.collection.Seq;

/**
 * A test with its outcome.
 *
 * @param name the nested class and the method, such as {@code Notes.createShouldReturnTheCreationTime}
 * @param rules the ids of the rules that the test checks
 * @param reason the reason for the outcome; empty if the test passed
 */
record ReportedTest(String name, Seq<String> rules, TestOutcome outcome, String reason) {

    boolean checks(String rule) {
        return rules.contains(rule);
    }

    boolean hasOutcome(TestOutcome other) {
        return outcome == other;
    }

    ReportedTest worseOf(ReportedTest other) {
        return outcome.compareTo(other.outcome) >= 0 ? this : other;
    }
}
