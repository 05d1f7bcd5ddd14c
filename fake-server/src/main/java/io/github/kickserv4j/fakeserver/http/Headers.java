package io.github.kickserv4j.fakeserver.http;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.regex.Pattern;

/**
 * The header lines of a request.
 *
 * @param lines such as {@code Accept: text/html}
 */
public record Headers(Seq<String> lines) {
    private static final Pattern LINE = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+:.*");

    /** Returns whether each line is a header. */
    boolean areWellFormed() {
        return lines.forAll(line -> LINE.matcher(line).matches());
    }

    /** Returns the values of the header {@code name}, ignoring case. */
    public Seq<String> all(String name) {
        return lines.filter(line ->
                        line.indexOf(':') == name.length() && line.regionMatches(true, 0, name, 0, name.length()))
                .map(line -> line.substring(name.length() + 1).strip());
    }

    /** Returns the first value of the header {@code name}. */
    public Option<String> first(String name) {
        return all(name).headOption();
    }

    /** Returns whether {@code word} is among the comma-separated values of the header {@code name}. */
    boolean containsToken(String name, String word) {
        return all(name).exists(value -> List.of(value.split(","))
                .exists(each -> each.strip().equalsIgnoreCase(word)));
    }
}
