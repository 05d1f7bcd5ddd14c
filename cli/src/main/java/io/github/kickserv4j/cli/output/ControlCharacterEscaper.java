package io.github.kickserv4j.cli.output;

import java.util.Locale;

/** Escapes text for a terminal. */
public final class ControlCharacterEscaper {
    private ControlCharacterEscaper() {}

    /** Returns the text with every character escaped that moves the cursor, breaks the line or changes the direction. */
    public static String escape(String text) {
        var printable = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (isHarmful(c)) {
                printable.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                printable.appendCodePoint(c);
            }
        });
        return printable.toString();
    }

    private static boolean isHarmful(int c) {
        boolean reorders = (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            default -> reorders;
        };
    }
}
