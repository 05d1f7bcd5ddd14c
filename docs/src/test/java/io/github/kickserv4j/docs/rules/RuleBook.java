package io.github.kickserv4j.docs.rules;

import io.github.kickserv4j.docs.shared.JavaSource;
import io.github.kickserv4j.docs.shared.TextFile;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The page of rules beside the sources whose tests pin them.
 *
 * @param rows the lines of its tables
 * @param sources the Java sources of all modules
 */
record RuleBook(List<RuleTableRow> rows, List<TextFile> sources) {
    private static final Pattern TAG = Pattern.compile("@Tag\\(\\s*\"rule:([^\"]*)\"\\s*\\)");

    /** Where page and tests do not agree, in sentences; empty if they do. */
    static List<String> problems(String page, List<TextFile> sources) {
        var book = new RuleBook(RuleTableRow.rows(page), sources);
        return Stream.of(
                        book.emptyPage(),
                        book.repeated(),
                        book.rows.stream().flatMap(RuleTableRow::problems),
                        book.rows.stream().flatMap(book::testsMissingTag),
                        book.undocumentedTags())
                .flatMap(problems -> problems)
                .toList();
    }

    private Stream<String> emptyPage() {
        return rows.isEmpty()
                ? Stream.of("no table with the head " + RuleTableRow.HEAD + ", or no row in it")
                : Stream.of();
    }

    private Stream<String> repeated() {
        return rows.stream()
                .collect(Collectors.groupingBy(RuleTableRow::rule, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(rule -> rule.getValue() > 1)
                .map(rule -> rule.getKey() + " is on the page more than once");
    }

    private Stream<String> testsMissingTag(RuleTableRow row) {
        return row.testClasses().stream()
                .filter(test -> !tagsIn(test).contains(row.rule()))
                .map(test -> row.rule() + ": " + test + " has no @Tag(\"rule:" + row.rule() + "\")");
    }

    private Stream<String> undocumentedTags() {
        Set<String> known = rows.stream().map(RuleTableRow::rule).collect(Collectors.toSet());
        return sources.stream().flatMap(source -> tags(source)
                .filter(tag -> !known.contains(tag))
                .map(tag -> source.path() + ": the tag rule:" + tag + " is not on the page"));
    }

    private Set<String> tagsIn(String testClass) {
        return sources.stream()
                .filter(source -> ("/" + source.path()).endsWith("/" + testClass + ".java"))
                .flatMap(RuleBook::tags)
                .collect(Collectors.toSet());
    }

    private static Stream<String> tags(TextFile source) {
        return TAG.matcher(JavaSource.withoutComments(source.text())).results().map(RuleBook::name);
    }

    private static String name(MatchResult tag) {
        return tag.group(1);
    }
}
