package io.github.kickserv4j.cli.output;

import java.util.regex.Pattern;

/** Keeps spreadsheets from calculating text, by an apostrophe before it that they do not show. */
final class FormulaEscaper {
    /** The beginnings of formulas, with wide signs, and the characters that spreadsheets skip before them. */
    private static final Pattern FORMULA = Pattern.compile("[\\s\\p{Z}\ufeff]*[=+\\-@＝＋－＠]|[\\t\\r\\n]");

    private FormulaEscaper() {}

    /** Returns the text, with an apostrophe before it if a spreadsheet might calculate it. */
    static String escape(String text) {
        return !beginsPlainly(text) && FORMULA.matcher(text).lookingAt() ? "'" + text : text;
    }

    /** Returns true if the first character is a letter or digit of ASCII, as most are: no formula begins with one. */
    private static boolean beginsPlainly(String text) {
        return !text.isEmpty() && text.charAt(0) < 128 && Character.isLetterOrDigit(text.charAt(0));
    }
}
