package io.github.kickserv4j.adapter.http.secret;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Finds parts of a secret in a text: eight of its letters and digits in a row, forwards or backwards, plain or in hexadecimal.
 * Case is ignored, and so are characters between them.
 */
final class PartialSecretDetector {
    private static final int SHORTEST = 8;

    private PartialSecretDetector() {}

    static boolean containsPart(String text, String secret) {
        String letters = letters(text);
        String wanted = letters(secret);
        return isPartIn(letters, wanted, SHORTEST)
                || isPartIn(letters, reversed(wanted), SHORTEST)
                || isPartIn(letters, hexadecimal(secret), 2 * SHORTEST);
    }

    private static boolean isPartIn(String text, String secret, int length) {
        return IntStream.rangeClosed(0, secret.length() - length)
                .anyMatch(start -> text.contains(secret.substring(start, start + length)));
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    private static String reversed(String text) {
        return new StringBuilder(text).reverse().toString();
    }

    private static String hexadecimal(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }
}
