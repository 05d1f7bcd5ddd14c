package io.github.kickserv4j.fakeserver.http;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * The lines between the first line and the body.
 *
 * @param lines such as {@code Accept: text/html}
 */
public record Headers(Seq<String> lines) {
    private static final String LINE = "[!#$%&'*+.^_`|~0-9A-Za-z-]+:.*";

    /** Whether each line is a header. */
    boolean areWellFormed() {
        return lines.forAll(line -> line.matches(LINE));
    }

    /** The values under {@code name}, in whichever case it is written. */
    public Seq<String> all(String name) {
        return lines.filter(line ->
                        line.indexOf(':') == name.length() && line.regionMatches(true, 0, name, 0, name.length()))
                .map(line -> line.substring(name.length() + 1).strip());
    }

    /** The first value under {@code name}. */
    public Option<String> first(String name) {
        return all(name).headOption();
    }

    /** Whether {@code word} is among the values, separated by commas, under {@code name}. */
    boolean containsToken(String name, String word) {
        return all(name).exists(value -> List.of(value.split(","))
                .exists(each -> each.strip().equalsIgnoreCase(word)));
    }
}
