package io.github.kickserv4j.fakeserver;

import io.github.kickserv4j.evidence.ReliesOnNoFact;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Replaces the API key in text: in plain form, in Base64, and behind the escapes of JSON, HTML and URIs. */
@ReliesOnNoFact("hides secrets")
record EncodedKeyRedactor(String key) {
    private static final String REDACTED = "[redacted]";

    /** Shorter keys are no secrets, and occur in too many ordinary words. */
    private static final int SHORTEST_SECRET = 8;

    private static final int DEEPEST = 4;
    private static final int BITS_IN_BASE64 = 6;
    private static final Pattern HEX = Pattern.compile("(?:%|(?<!\\\\)\\\\++(?:x|u00)|&#[xX]0{0,9})([0-9a-fA-F]{2});?");
    private static final Pattern ESCAPING = Pattern.compile("[%&\\\\]");
    private static final Pattern DECIMAL = Pattern.compile("&#0{0,9}(\\d{1,3});?");
    private static final Seq<String> ENTITIES = List.of("lt", "<", "gt", ">", "quot", "\"", "apos", "'", "amp", "&");

    /** Returns the text without the key, or a fixed notice if the key occurs in it behind escapes. */
    String redact(String text) {
        if (key.length() < SHORTEST_SECRET) {
            return text;
        }
        String without = List.of(key, encoded(key + ":" + key), encoded(key))
                .foldLeft(text, (shown, form) -> shown.replace(form, REDACTED));
        return holdsKey(unescape(without)) ? REDACTED : without;
    }

    private boolean holdsKey(String text) {
        String standard = text.replace('-', '+').replace('_', '/');
        return text.contains(key)
                || text.contains(unescape(key))
                || List.of(0, 1, 2).map(this::partInBase64).exists(standard::contains);
    }

    /**
     * Returns the characters that stand for the key in the Base64 of a longer text, such as {@code name:key}: those that hold no bit of
     * another character.
     *
     * @param before how many bytes precede the key, modulo 3
     */
    private String partInBase64(int before) {
        String whole = encoded("0".repeat(before) + key);
        int bits = Byte.SIZE * (before + key.getBytes(StandardCharsets.UTF_8).length);
        return whole.substring((Byte.SIZE * before + BITS_IN_BASE64 - 1) / BITS_IN_BASE64, bits / BITS_IN_BASE64);
    }

    /** Returns the text as readers of JSON, HTML and URIs would see it. */
    static String unescape(String text) {
        String undone = text;
        if (!ESCAPING.matcher(text).find()) {
            return text;
        }
        for (int round = 0; round < DEEPEST; round++) {
            String numbered = replaced(DECIMAL, replaced(HEX, undone, 16), 10);
            undone = ENTITIES.grouped(2)
                    .foldLeft(numbered, (shown, pair) -> shown.replace("&" + pair.head() + ";", pair.last()))
                    .replaceAll("(?<!\\\\)\\\\++([^A-Za-z0-9])", "$1");
        }
        return undone;
    }

    private static String replaced(Pattern escape, String text, int radix) {
        Function<MatchResult, String> character =
                found -> Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(found.group(1), radix)));
        return escape.matcher(text).replaceAll(character);
    }

    private static String encoded(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns a text that does not contain the key. */
    @Override
    public String toString() {
        return REDACTED;
    }
}
