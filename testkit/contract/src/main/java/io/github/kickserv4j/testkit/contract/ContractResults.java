package io.github.kickserv4j.testkit.contract;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;

/**
 * The results of a whole run.
 *
 * @param testClass the class that was run
 * @param lacking the capabilities that the adapter lacks, with reasons
 * @param tests every test once, with its outcome
 */
record ContractResults(String testClass, Map<Capability, String> lacking, Seq<ReportedTest> tests) {

    static ContractResults of(String testClass, Map<Capability, String> lacking, Seq<ReportedTest> tests) {
        LinkedHashMap<String, ReportedTest> byName = tests.foldLeft(
                LinkedHashMap.empty(), (found, test) -> found.put(test.name(), test, ReportedTest::worseOf));
        return new ContractResults(
                testClass, lacking, byName.values().toVector().sortBy(ReportedTest::name));
    }

    /** Returns the rules that a test checks, in the order of the rule book. */
    Seq<ReportedRule> rules() {
        Seq<String> checked = tests.flatMap(ReportedTest::rules).distinct();
        Seq<ContractRule> known = ContractRule.all().filter(rule -> checked.contains(rule.id()));
        Seq<ContractRule> unknown =
                checked.removeAll(known.map(ContractRule::id)).map(ContractRule::unknown);
        return known.appendAll(unknown)
                .map(rule -> new ReportedRule(rule, tests.filter(test -> test.checks(rule.id()))));
    }

    /** Returns the tests that check no named rule. */
    Seq<ReportedTest> testsWithoutRule() {
        return tests.filter(test -> test.rules().isEmpty());
    }

    int count(TestOutcome outcome) {
        return tests.count(test -> test.hasOutcome(outcome));
    }
}
