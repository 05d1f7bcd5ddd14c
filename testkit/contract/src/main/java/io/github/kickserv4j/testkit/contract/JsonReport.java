package io.github.kickserv4j.testkit.contract;

import static io.github.kickserv4j.testkit.contract.JsonText.array;
import static io.github.kickserv4j.testkit.contract.JsonText.object;
import static io.github.kickserv4j.testkit.contract.JsonText.quoted;

import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** A report for programs. */
record JsonReport(ContractResults results) {

    String text() {
        return object(
                        "testClass", quoted(results.testClass()),
                        "tests", counts(),
                        "lacking", array(results.lacking().toList().map(JsonReport::lacking)),
                        "rules", array(results.rules().map(JsonReport::rule)),
                        "testsWithoutRule", tests(results.testsWithoutRule()))
                + "\n";
    }

    private String counts() {
        return object(List.of(TestOutcome.values())
                .reverse()
                .flatMap(outcome -> List.of(key(outcome), String.valueOf(results.count(outcome))))
                .toJavaArray(String[]::new));
    }

    /** Returns the outcome as a key or a value. */
    private static String key(TestOutcome outcome) {
        return outcome == TestOutcome.NOT_RUN ? "notRun" : outcome.toString();
    }

    private static String lacking(Tuple2<Capability, String> lacking) {
        return object("capability", quoted(lacking._1.name()), "reason", quoted(lacking._2));
    }

    private static String rule(ReportedRule reported) {
        ContractRule rule = reported.rule();
        return object(
                "rule", quoted(rule.id()),
                "statement", quoted(rule.statement()),
                "evidence", quoted(rule.evidence()),
                "outcome", quoted(key(reported.outcome())),
                "tests", tests(reported.tests()));
    }

    private static String tests(Seq<ReportedTest> tests) {
        return array(tests.map(test -> object(
                "name", quoted(test.name()),
                "outcome", quoted(key(test.outcome())),
                "reason", quoted(test.reason()))));
    }
}
