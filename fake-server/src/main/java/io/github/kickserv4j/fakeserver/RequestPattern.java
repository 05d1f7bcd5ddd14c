package io.github.kickserv4j.fakeserver;

import io.github.kickserv4j.domain.shared.InvalidInputException;
import io.github.kickserv4j.domain.shared.Rule;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.evidence.ReliesOnNoFact;
import io.github.kickserv4j.fakeserver.shared.PercentDecoder;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Locale;
import java.util.regex.Pattern;

/** Matches requests by their verb and their path below the account. */
@ReliesOnNoFact("scripts outcomes")
record RequestPattern(String method, Pattern path) {
    private static final String ANY = "*";
    private static final Rule<String> VERB = new Rule<>(
            "verb",
            "must be a verb such as GET, or * for any",
            verb -> verb.matches("(?i:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS|TRACE|CONNECT)|\\*"));
    private static final Rule<String> PATH = new Rule<>(
            "path_pattern",
            "must be a path below the account, such as /customers/*/notes.json, without a query",
            path -> path.matches("/?[^/?#\\s\\p{Cntrl}][^?#\\s\\p{Cntrl}]*"));

    /**
     * Returns a pattern.
     *
     * @param method a verb, or {@code *} for any
     * @param path a path, with or without its first slash: {@code *} is any text within a segment, {@code **} any text
     */
    static RequestPattern of(String method, String path) {
        InvalidInputException.throwIfAny(violations(method, path));
        return new RequestPattern(method.toUpperCase(Locale.ROOT), Pattern.compile("/?" + regex(path)));
    }

    /** Returns what is wrong with a verb and a path; nothing if they make a pattern. */
    static Seq<Violation> violations(String method, String path) {
        return Rule.check("method", method, List.of(VERB))
                .combine(Rule.check("path", path, List.of(PATH)))
                .ap((verb, pattern) -> List.<Violation>empty())
                .fold(broken -> broken.flatMap(each -> each), none -> none);
    }

    boolean matches(String askedMethod, String askedPath) {
        return (method.equals(ANY) || method.equals(askedMethod))
                && path.matcher(askedPath).matches();
    }

    /** Returns whether a request to a path with escapes matches. */
    boolean matchesEscaped(String askedMethod, String escapedPath) {
        try {
            return matches(askedMethod, PercentDecoder.decodePathSegment(escapedPath));
        } catch (IllegalArgumentException escapedWrongly) {
            return matches(askedMethod, escapedPath);
        }
    }

    private static String regex(String path) {
        return List.of(path.replaceFirst("^/", "").split("(?<=\\*)(?!\\*)|(?<!\\*)(?=\\*)", -1))
                .map(part -> part.startsWith("**") ? ".*" : part.equals(ANY) ? "[^/]*" : Pattern.quote(part))
                .mkString();
    }
}
