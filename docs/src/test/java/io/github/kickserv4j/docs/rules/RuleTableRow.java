package io.github.kickserv4j.docs.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One line of a table of rules.
 *
 * @param cells what is between the pipes, without code marks
 */
record RuleTableRow(List<String> cells) {
    static final String HEAD = "| rule | what holds | source | where tested |";

    private static final Pattern PIPE = Pattern.compile("(?<!\\\\)\\|");
    private static final Pattern CLASS_NAME = Pattern.compile("\\b[A-Z]\\w*");
    private static final Pattern LINK_TARGET = Pattern.compile("]\\([^)]*\\)");

    /** The rows below each head, up to the end of its table. */
    static List<RuleTableRow> rows(String page) {
        var rows = new ArrayList<RuleTableRow>();
        boolean inTable = false;
        for (String line : page.lines().map(String::strip).toList()) {
            boolean head = line.replaceAll("\\s+", " ").equals(HEAD);
            inTable = head || (inTable && line.startsWith("|"));
            if (inTable && !head && !line.matches("[|\\s:-]+")) {
                rows.add(of(line));
            }
        }
        return rows;
    }

    private static RuleTableRow of(String line) {
        String inner = line.substring(1).replaceFirst("\\|$", "");
        return new RuleTableRow(Stream.of(PIPE.split(inner, -1))
                .map(cell -> cell.replace("`", "").strip())
                .toList());
    }

    String rule() {
        return cells.get(0);
    }

    List<String> testClasses() {
        String tested = LINK_TARGET.matcher(cells.get(cells.size() - 1)).replaceAll("]");
        return CLASS_NAME.matcher(tested).results().map(MatchResult::group).toList();
    }

    /** What is wrong with the row itself. */
    Stream<String> problems() {
        var problems = Stream.<String>builder();
        if (!rule().matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            problems.add(rule() + " is no name of small letters and hyphens");
        }
        if (cells.size() != 4 || cells.contains("")) {
            problems.add(rule() + " needs four cells, none of them empty");
        }
        if (testClasses().isEmpty()) {
            problems.add(rule() + " names no test class");
        }
        return problems.build();
    }
}
