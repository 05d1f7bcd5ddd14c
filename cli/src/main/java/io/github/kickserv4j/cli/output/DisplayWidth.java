package io.github.kickserv4j.cli.output;

import org.jline.utils.WCWidth;

/**
 * Measures the columns of a terminal that a text takes. One visible character may be several in Unicode, and may take two columns
 * or none.
 */
final class DisplayWidth {
    private static final String CUT = "…";

    /** The length of text that is examined for each column. No character in use is longer. */
    private static final int LONGEST_CHARACTER = 16;

    private DisplayWidth() {}

    static int of(String text) {
        int width = 0;
        for (int at = 0; at < text.length(); at = next(text, at)) {
            width += widthAt(text, at);
        }
        return width;
    }

    /** Returns the text, or its beginning with a mark that it was cut. */
    static String truncate(String text, int widest) {
        String beginning = text.substring(0, Math.min(text.length(), widest * LONGEST_CHARACTER));
        return end(beginning, widest) == text.length()
                ? text
                : beginning.substring(0, end(beginning, widest - 1)) + CUT;
    }

    /** Returns the end of the characters that fit into that many columns. */
    private static int end(String text, int widest) {
        int left = widest;
        int at = 0;
        while (at < text.length() && widthAt(text, at) <= left) {
            left -= widthAt(text, at);
            at = next(text, at);
        }
        return at;
    }

    private static int next(String text, int at) {
        return at + WCWidth.charCountForGraphemeCluster(text, at);
    }

    private static int widthAt(String text, int at) {
        return Math.max(0, WCWidth.wcwidthForGraphemeCluster(text, at));
    }
}
