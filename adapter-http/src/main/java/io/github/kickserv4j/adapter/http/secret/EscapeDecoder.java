package io.github.kickserv4j.adapter.http.secret;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Try;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Base64;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decodes the escapes behind which a text can be hidden: those of JSON, HTML and URIs, also nested, and Base64. */
public final class EscapeDecoder {
    private static final int DEEPEST = 5;
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");
    private static final Pattern UNICODE = Pattern.compile("(?<!\\\\)\\\\++u++([0-9a-fA-F]{4})");
    private static final Pattern HEX = Pattern.compile("(?:%|(?<!\\\\)\\\\++x)([0-9a-fA-F]{2})");
    private static final Pattern DECIMAL_ENTITY = Pattern.compile("&#0{0,9}(\\d{1,6});?");
    private static final Pattern HEX_ENTITY = Pattern.compile("&#[xX]0{0,9}([0-9a-fA-F]{1,5});?");
    private static final Pattern BACKSLASH = Pattern.compile("(?<!\\\\)\\\\++([^A-Za-z0-9])");
    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/_-]{8,}");
    private static final Seq<String> ENTITIES = List.of("lt", "<", "gt", ">", "quot", "\"", "apos", "'", "amp", "&");

    private EscapeDecoder() {}

    /** Returns the text as readers of JSON, HTML and URIs would see it. */
    public static String decode(String text) {
        String before = text;
        String undone = once(before);
        for (int round = 1; round < DEEPEST && !undone.equals(before); round++) {
            before = undone;
            undone = once(before);
        }
        return INVISIBLE
                .matcher(Normalizer.normalize(undone, Normalizer.Form.NFKC))
                .replaceAll("");
    }

    /** Returns whether the text contains {@code secret}, which has no white space, in any of these forms. */
    static boolean containsEncoded(String text, String secret) {
        String open = decode(text);
        String joined = open.replaceAll("\\s+", "");
        Seq<String> wanted = List.of(secret, decode(secret));
        return wanted.exists(joined::contains)
                || List.of(open, joined)
                        .flatMap(EscapeDecoder::decoded)
                        .exists(decoded -> wanted.exists(decoded::contains));
    }

    private static String once(String text) {
        String unicode = replaced(UNICODE, text, 16);
        String hex = replaced(HEX, unicode, 16);
        String decimal = replaced(DECIMAL_ENTITY, hex, 10);
        String named = ENTITIES.grouped(2)
                .foldLeft(
                        replaced(HEX_ENTITY, decimal, 16),
                        (shown, entity) -> shown.replace("&" + entity.head() + ";", entity.last()));
        return BACKSLASH.matcher(named).replaceAll("$1");
    }

    private static String replaced(Pattern escape, String text, int radix) {
        Function<MatchResult, String> character = found -> {
            int code = Integer.parseInt(found.group(1), radix);
            return Matcher.quoteReplacement(Character.isValidCodePoint(code) ? Character.toString(code) : "?");
        };
        return escape.matcher(text).replaceAll(character);
    }

    /** Returns the possible meanings of the Base64 runs in the text, from each position in them. */
    private static Seq<String> decoded(String text) {
        return List.ofAll(BASE64.matcher(text).results().map(MatchResult::group).toList())
                .flatMap(run -> List.range(0, 4).flatMap(skipped -> decoded(run, skipped)));
    }

    private static Try<String> decoded(String run, int skipped) {
        String usual = run.substring(skipped).replace('-', '+').replace('_', '/');
        int whole = usual.length() % 4 == 1 ? usual.length() - 1 : usual.length();
        return Try.of(
                () -> new String(Base64.getDecoder().decode(usual.substring(0, whole)), StandardCharsets.ISO_8859_1));
    }
}
