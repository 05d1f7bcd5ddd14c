package io.github.kickserv4j.cli.output;

import java.util.regex.Pattern;

/** Keeps spreadsheets from calculating what is text. An apostrophe before it tells them, and they do not show it. */
final class FormulaEscaper {
    /** What spreadsheets take for a formula, the wide forms of the signs too, or cut off until one begins. */
    private static final Pattern FORMULA = Pattern.compile("[\\s\\p{Z}\ufeff]*[=+\\-@＝＋－＠]|[\\t\\r\\n]");

    private FormulaEscaper() {}

    /** The text, which is what it was unless a spreadsheet might calculate it. */
    static String escape(String text) {
        return FORMULA.matcher(text).lookingAt() ? "'" + text : text;
    }
}
