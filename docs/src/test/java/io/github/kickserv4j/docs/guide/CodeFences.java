package io.github.kickserv4j.docs.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The lines of backticks that part code from prose. */
final class CodeFences {
    private static final String FENCE = "```";

    private CodeFences() {}

    static boolean isFence(String line) {
        return line.strip().startsWith(FENCE);
    }

    static String language(String fence) {
        return fence.strip().substring(FENCE.length()).strip().toLowerCase(Locale.ROOT);
    }

    /** The line that ends the block which begins at {@code start}; past the last line if nothing does. */
    static int end(List<String> lines, int start) {
        int end = start + 1;
        while (end < lines.size() && !lines.get(end).strip().equals(FENCE)) {
            end++;
        }
        return end;
    }

    /** The page without its blocks of code. */
    static String prose(String page) {
        var lines = page.lines().toList();
        var prose = new ArrayList<String>();
        for (int line = 0; line < lines.size(); line++) {
            if (isFence(lines.get(line))) {
                line = end(lines, line);
            } else {
                prose.add(lines.get(line));
            }
        }
        return String.join("\n", prose);
    }
}
