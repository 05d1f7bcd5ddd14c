package io.github.kickserv4j.adapter.http;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Generates texts that careless code handles wrongly, from random combinations of difficult pieces. */
final class HostileTextGenerator {
    private static final List<String> PIECES = List.of(
            "Quist",
            " ",
            "  ",
            "\t",
            "\n",
            "\r\n",
            "\ud83d",
            "\udc1d",
            "\ud83d\udc1d",
            "\udc1d\ud83d",
            "Zoe\u0308",
            "Zo\u00eb",
            "\u0301",
            "\u200f\u05e9",
            "\u202e",
            "\u0000",
            "\u0007",
            "\u007f",
            "\u0085",
            "\u00a0",
            "\u200b",
            "\u2028",
            "\u2029",
            "\ufeff",
            "\ufffd",
            "\ufffe",
            "\uffff",
            "\u00df\ufb01\u0130",
            "\\u0041",
            "\"",
            "\\",
            "%2B",
            "%",
            "+",
            "&a=b#?;/",
            "<b>",
            "null",
            "{}",
            "名前",
            "\ud83d\udc69\u200d\ud83d\udd27",
            "a@b");

    private final Random random;

    HostileTextGenerator(long seed) {
        this.random = new Random(seed);
    }

    String next() {
        return IntStream.rangeClosed(0, random.nextInt(4))
                .mapToObj(i -> PIECES.get(random.nextInt(PIECES.size())))
                .collect(Collectors.joining());
    }

    /** Returns the text with escapes, for error messages. */
    static String escaped(String text) {
        return text.chars().mapToObj(c -> String.format("%04x", c)).collect(Collectors.joining(" "));
    }
}
