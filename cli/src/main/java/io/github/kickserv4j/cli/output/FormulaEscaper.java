package io.github.kickserv4j.cli.output;

import java.util.regex.Pattern;

/** Keeps spreadsheets from calculating text, by an apostrophe before it that they do not show. */
final class FormulaEscaper {
    /** The beginnings of formulas, with wide signs, and the characters that spreadsheets skip before them. */
    private static final Pattern FORMULA = Pattern.compile("[\\s\\p{Z}\ufeff]*[=+\\-@＝＋－＠]|[\\t\\r\\n]");

    private FormulaEscaper() {}

    /** Returns the text, with an apostrophe before it if a spreadsheet might calculate it. */
    static String escape(String text) {
        return FORMULA.matcher(text).lookingAt() ? "'" + text : text;
    }
}
