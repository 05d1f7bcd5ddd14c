package io.github.kickserv4j.docs.guide;

import java.util.List;
import java.util.stream.Stream;

/** The table of faults on a page, and what the build found. */
final class FaultTable {
    private static final String BEGIN = "<!-- fault matrix -->";
    private static final String END = "<!-- end of the fault matrix -->";

    private FaultTable() {}

    /** The rows in which the page and what was found differ, in sentences. */
    static List<String> problems(String page, String found) {
        List<String> shown = rows(page.substring(page.indexOf(BEGIN) + BEGIN.length(), page.indexOf(END)));
        List<String> rows = rows(found);
        return Stream.concat(
                        rows.stream().filter(row -> !shown.contains(row)).map(row -> "the page lacks " + row),
                        shown.stream().filter(row -> !rows.contains(row)).map(row -> "the page has " + row))
                .toList();
    }

    private static List<String> rows(String table) {
        return table.lines().filter(line -> line.startsWith("|")).toList();
    }
}
