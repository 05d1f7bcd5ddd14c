package io.github.kickserv4j.testkit.jqwik;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Texts that careless code handles wrongly. */
final class HostileTexts {
    private static final List<String> WHITE_SPACE = List.of(
            "", " ", "  ", "\t", "\n", "\r\n", "\r", "\u0085", "\u00a0", "\u2003", "\u2028", "\u2029", "\u3000",
            "\u200b", "\ufeff");

    private static final List<String> CONTROL =
            List.of("\u0000", "\u0007", "\u0008", "\u001b[31m", "\u007f", "\u009f", "\ufffd", "\ufffe", "\uffff");

    private static final List<String> SURROGATES =
            List.of("\ud83d", "\udc1d", "\udc1d\ud83d", "a\ud83d", "\ud83d\udc1d", "\udbff\udfff");

    private static final List<String> LETTERS = List.of(
            "Zo\u00eb",
            "Zoe\u0308",
            "\u0301",
            "e" + "\u0301".repeat(40),
            "\u00df",
            "\ufb01",
            "\u0130",
            "\u0131",
            "\u00c5",
            "\u212b",
            "\uff21",
            "\u540d\u524d",
            "\u05e9\u05dc\u05d5\u05dd",
            "\u0645\u0631\u062d\u0628\u0627",
            "\u202ecba\u202c",
            "\u200f\u05e9",
            "\u2066a\u2069",
            "\ud83d\udc69\u200d\ud83d\udd27",
            "\ud83c\udde9\ud83c\uddea",
            "\ud83d\udc4d\ud83c\udffd",
            "\u0e33",
            "\u1100\u1161");

    private static final List<String> SYNTAX = List.of(
            "'",
            "\"",
            "\\",
            "`",
            ";",
            "--",
            "'; DROP TABLE customers;--",
            "' OR '1'='1",
            "<script>alert(1)</script>",
            "<b>&amp;</b>",
            "]]>",
            "<!--",
            "&#x0;",
            "{}",
            "[]",
            "{\"a\":1}",
            "\\u0041",
            "\\n",
            "%00",
            "%2B",
            "%zz",
            "+",
            "&a=b#?;/",
            "../../etc/passwd",
            "${jndi:ldap://a}",
            "#{1+1}",
            "{{1}}",
            "$(id)",
            "|id",
            "=1+1",
            "@SUM(A1)",
            "-1+1",
            "+1",
            "\t=1",
            "a,b",
            "a;b",
            "a\nb",
            "null",
            "undefined",
            "true",
            "NaN",
            "0",
            "-0",
            "1e309",
            "0x10",
            "NO",
            "a@b",
            "a@b, c@d",
            "@",
            "a@b@c",
            "http://example.com",
            "C:\\con");

    /** The limit of a text on one line, and beyond. */
    private static final List<Integer> LINES = List.of(254, 255, 256, 1_000);

    /** The limit of a text on several lines, and beyond. */
    private static final List<Integer> TEXTS = List.of(65_535, 65_536, 100_000);

    private HostileTexts() {}

    static Arbitrary<String> all() {
        Arbitrary<String> pieces = pieces();
        return Arbitraries.frequencyOf(
                Tuple.of(24, pieces),
                Tuple.of(16, pieces.list().ofMinSize(1).ofMaxSize(4).map(list -> String.join("", list))),
                Tuple.of(8, Arbitraries.strings().all().ofMaxLength(20)),
                Tuple.of(4, pieces.map(piece -> piece + "@example.com")),
                Tuple.of(4, repeated(LINES)),
                Tuple.of(1, repeated(TEXTS).withoutEdgeCases()));
    }

    private static Arbitrary<String> pieces() {
        return Arbitraries.of(
                List.of(List.of("a", "Ann Quist"), SYNTAX, LETTERS, WHITE_SPACE, SURROGATES, CONTROL).stream()
                        .flatMap(List::stream)
                        .toList());
    }

    /** Returns texts of a character of one or of two units. */
    private static Arbitrary<String> repeated(List<Integer> lengths) {
        return Combinators.combine(Arbitraries.of("x", "\u00e9", "\ud83d\udc1d", "\n"), Arbitraries.of(lengths))
                .as(String::repeat);
    }
}
