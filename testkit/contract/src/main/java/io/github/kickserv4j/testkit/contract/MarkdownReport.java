package io.github.kickserv4j.testkit.contract;

import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** A report for people. */
record MarkdownReport(ContractResults results) {

    String text() {
        return List.of(
                        "# The contract on " + results.testClass(),
                        List.of(TestOutcome.values())
                                .map(outcome -> results.count(outcome) + " " + outcome)
                                .mkString("Tests: ", ", ", "."),
                        lacking(),
                        rules(),
                        others())
                .filter(part -> !part.isEmpty())
                .mkString("", "\n\n", "\n");
    }

    private String lacking() {
        return table(
                "## What the adapter lacks",
                List.of("capability", "reason"),
                results.lacking().toList().map(lacking -> List.of(lacking._1.name(), lacking._2)));
    }

    private String rules() {
        return table(
                "## Rules",
                List.of("rule", "what holds", "evidence", "outcome", "tests"),
                results.rules()
                        .map(reported -> List.of(
                                reported.rule().id(),
                                reported.rule().statement(),
                                reported.rule().evidence(),
                                reported.outcome().toString(),
                                reported.tests().map(MarkdownReport::line).mkString("; "))));
    }

    private String others() {
        return table(
                "## Tests without a rule",
                List.of("test", "outcome"),
                results.testsWithoutRule().map(test -> List.of(test.name(), outcome(test))));
    }

    private static String line(ReportedTest test) {
        return test.hasOutcome(TestOutcome.PASSED) ? test.name() : test.name() + " " + outcome(test);
    }

    private static String outcome(ReportedTest test) {
        return switch (test.outcome()) {
            case PASSED, NOT_RUN -> test.outcome().toString();
            case SKIPPED, FAILED -> test.outcome() + " (" + test.reason() + ")";
        };
    }

    /** Returns the table below its title; nothing if it has no rows. */
    private static String table(String title, Seq<String> head, Seq<? extends Seq<String>> rows) {
        return rows.isEmpty()
                ? ""
                : List.of(title, "", row(head), row(head.map(cell -> "---")))
                        .appendAll(rows.map(MarkdownReport::row))
                        .mkString("\n");
    }

    private static String row(Seq<String> cells) {
        return cells.map(cell -> cell.replace("|", "\\|").replaceAll("\\s+", " "))
                .mkString("| ", " | ", " |");
    }
}
