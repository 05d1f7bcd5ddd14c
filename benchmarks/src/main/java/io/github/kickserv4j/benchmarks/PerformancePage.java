package io.github.kickserv4j.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The page that shows the table between two comments.
 *
 * @param file where it is
 */
record PerformancePage(Path file) {
    private static final String BEGIN = "<!-- measured -->\n";
    private static final String END = "<!-- end of what is measured -->";

    void write(String table) throws IOException {
        String page = Files.readString(file);
        int begin = page.indexOf(BEGIN);
        int end = page.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IllegalStateException(file + " does not have the lines " + BEGIN.strip() + " and " + END);
        }
        Files.writeString(file, page.substring(0, begin + BEGIN.length()) + table + page.substring(end));
    }
}
