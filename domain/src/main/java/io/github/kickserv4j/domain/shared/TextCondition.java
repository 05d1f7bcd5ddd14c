package io.github.kickserv4j.domain.shared;

import java.util.function.Predicate;

/**
 * The conditions of the rules of text. They are constants of one class and plain loops, because a class for each lambda, and those of
 * streams, take most of the time in which a JVM creates its first record.
 */
enum TextCondition implements Predicate<String> {
    NOT_BLANK,
    ENCODABLE,
    NOTHING_LOST,
    NO_CONTROL_CHARACTERS,
    PLAIN,
    FITS_ONE_LINE,
    FITS_TEXT;

    private static final char LOST = '\ufffd';

    @Override
    public boolean test(String text) {
        return switch (this) {
            case NOT_BLANK -> isNotBlank(text);
            case ENCODABLE -> survivesEncoding(text);
            case NOTHING_LOST -> text.indexOf(LOST) < 0;
            case NO_CONTROL_CHARACTERS -> hasNoControlCharacters(text);
            case PLAIN -> isPlain(text);
            case FITS_ONE_LINE -> text.codePointCount(0, text.length()) <= Rule.LONGEST_LINE;
            case FITS_TEXT -> text.codePointCount(0, text.length()) <= Rule.LONGEST_TEXT;
        };
    }

    /** Looks at the first characters only, since it is asked of every value that is read. */
    private static boolean isNotBlank(String text) {
        int first = 0;
        while (first < text.length() && isBlank(text.codePointAt(first))) {
            first += Character.charCount(text.codePointAt(first));
        }
        return first < text.length();
    }

    private static boolean isBlank(int character) {
        return !isVisibleAscii(character)
                && (Character.isWhitespace(character)
                        || Character.isSpaceChar(character)
                        || Character.getType(character) == Character.FORMAT);
    }

    /** Returns whether it is one of the usual characters, without looking into tables. */
    private static boolean isVisibleAscii(int character) {
        return character > ' ' && character <= '~';
    }

    private static boolean survivesEncoding(String text) {
        int at = 0;
        while (at < text.length() && Character.getType(text.codePointAt(at)) != Character.SURROGATE) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at == text.length();
    }

    private static boolean hasNoControlCharacters(String text) {
        int at = 0;
        while (at < text.length() && !isControl(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at == text.length();
    }

    private static boolean isControl(int character) {
        int type = Character.getType(character);
        return type == Character.CONTROL || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
    }

    private static boolean isPlain(String text) {
        int at = 0;
        while (at < text.length()
                && (!Character.isISOControl(text.charAt(at)) || "\r\n\t".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return at == text.length();
    }
}
