package io.github.kickserv4j.fakeserver;

import io.github.kickserv4j.evidence.ReliesOnNoFact;
import io.vavr.collection.Seq;

/** The headers whose values are secrets. */
@ReliesOnNoFact("hides secrets")
final class SecretHeaders {
    private static final String SECRET = "(?i)((?:proxy-)?authorization|(?:set-)?cookie|[\\w-]*(?:key|token)[\\w-]*)";
    private static final String REDACTED = "[redacted]";

    private SecretHeaders() {}

    /** Returns header lines without the values that are secrets. */
    static Seq<String> hide(Seq<String> lines) {
        return lines.map(line -> line.replaceFirst("^" + SECRET + "(?=\\s*:).*", "$1: " + REDACTED));
    }

    /** Returns the value of the header {@code name}, unless it is a secret. */
    static String hide(String name, String value) {
        return name.matches(SECRET) ? REDACTED : value;
    }
}
