package io.github.kickserv4j.domain.shared;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Compares texts as people would. What counts is not its case, accents, white space, and invisible characters, and
 * not which of the forms of Unicode a letter has. How Kickserv compares is not known; this is the widest comparison that is
 * reasonable of a server.
 */
public final class TextFolding {
    private static final int FEWEST_DIGITS = 7; // of a number that can be dialled
    private static final int DIGITS_WITH_COUNTRY = 11;
    private static final char LAST_OF_ASCII = 0x7F;

    private static final Pattern EXTENSION = Pattern.compile(" ?(X|EXT|EXTENSION|#)\\.? ?[0-9]{1,6}$");

    private TextFolding() {}

    /** {@code text} folded, without white space around it. Texts that are the same to people are equal then. */
    public static String fold(String text) {
        Objects.requireNonNull(text, "text");
        return foldFragment(text).strip();
    }

    /** {@code fragment} folded, to be looked for within a folded text: a blank at either end is that of a word. */
    public static String foldFragment(String fragment) {
        var folded = new StringBuilder(fragment.length());
        if (isAscii(fragment)) {
            appendAscii(folded, fragment);
        } else {
            uppercased(Normalizer.normalize(fragment, Form.NFKD))
                    .codePoints()
                    .filter(c -> !isIgnored(c))
                    .forEach(c -> append(folded, c));
        }
        String text = folded.toString();
        return text.isBlank() ? fragment : text;
    }

    private static boolean isAscii(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) > LAST_OF_ASCII) {
                return false;
            }
        }
        return true;
    }

    /** Does the same as {@link #append} does with any text, in a tenth of the time: most text is ASCII, and has no marks. */
    private static void appendAscii(StringBuilder folded, String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = Character.toUpperCase(text.charAt(at));
            if (isBlank(c)) {
                appendBlank(folded);
            } else {
                folded.append(c == '`' ? '\'' : c);
            }
        }
    }

    /** Returns true if the two are the same, folded. */
    public static boolean isSameText(String one, String other) {
        Objects.requireNonNull(one, "one");
        Objects.requireNonNull(other, "other");
        return fold(one).equals(fold(other));
    }

    /** Returns true if {@code text} begins with {@code prefix}, both folded. */
    public static boolean startsWith(String text, String prefix) {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(prefix, "prefix");
        return (fold(text) + " ").startsWith(foldFragment(prefix).stripLeading());
    }

    /** Returns whether a text contains {@code fragment}, both folded; a blank at an end of the fragment is that of a word. */
    public static Predicate<String> containing(String fragment) {
        Objects.requireNonNull(fragment, "fragment");
        String folded = foldFragment(fragment);
        return text -> (" " + fold(text) + " ").contains(folded);
    }

    /**
     * Returns true if the two are the same telephone number: by their digits, with or without the country code 1, whatever the
     * extension. What has too few digits to be dialled is compared as text.
     */
    public static boolean isSamePhoneNumber(String one, String other) {
        Objects.requireNonNull(one, "one");
        Objects.requireNonNull(other, "other");
        return telephone(one).equals(telephone(other));
    }

    /** {@code text} with each letter in its composed form, so that what looks the same is the same; nothing else is folded. */
    public static String toNfc(String text) {
        Objects.requireNonNull(text, "text");
        return isAscii(text) ? text : Normalizer.normalize(text, Form.NFC);
    }

    private static String telephone(String text) {
        String digits = EXTENSION.matcher(fold(text)).replaceFirst("").replaceAll("[^0-9]", "");
        if (digits.length() < FEWEST_DIGITS) {
            return fold(text);
        }
        return digits.length() == DIGITS_WITH_COUNTRY && digits.startsWith("1") ? digits.substring(1) : digits;
    }

    /** Converts to lower case first, since some capitals have two lower-case letters. */
    private static String uppercased(String text) {
        return text.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT);
    }

    private static boolean isIgnored(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.FORMAT -> true;
            default -> false;
        };
    }

    private static void append(StringBuilder folded, int c) {
        if (isBlank(c)) {
            appendBlank(folded);
        } else {
            folded.append(plain(c));
        }
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static void appendBlank(StringBuilder folded) {
        if (folded.length() == 0 || folded.charAt(folded.length() - 1) != ' ') {
            folded.append(' ');
        }
    }

    /**
     * Letters whose stroke is no mark to Unicode, and the apostrophes, quotation marks and dashes that people type for one another.
     */
    private static String plain(int c) {
        return switch (c) {
            case 'Ø' -> "O";
            case 'Ł' -> "L";
            case 'Đ' -> "D";
            case 'Æ' -> "AE";
            case 'Œ' -> "OE";
            case '’', '‘', 'ʼ', '`', '´' -> "'";
            case '“', '”', '„' -> "\"";
            case '‐', '‑', '‒', '–', '—', '−' -> "-";
            default -> Character.toString(c);
        };
    }
}
