package io.github.kickserv4j.fakeserver;

import io.github.kickserv4j.evidence.ReliesOnNoFact;
import io.vavr.collection.Seq;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The headers whose values are secrets. */
@ReliesOnNoFact("hides secrets")
final class SecretHeaders {
    private static final String SECRET = "([\\w-]*(?:authorization|cookie|key|token)[\\w-]*)";
    private static final Pattern NAME = Pattern.compile(SECRET, Pattern.CASE_INSENSITIVE);
    private static final Pattern LINE = Pattern.compile(SECRET + "(?=\\s*:).*", Pattern.CASE_INSENSITIVE);
    private static final String REDACTED = "[redacted]";

    private SecretHeaders() {}

    /** Returns header lines without the values that are secrets. */
    static Seq<String> hide(Seq<String> lines) {
        return lines.map(line -> hideIn(line));
    }

    private static String hideIn(String line) {
        Matcher secret = LINE.matcher(line);
        return secret.lookingAt() ? secret.group(1) + ": " + REDACTED + line.substring(secret.end()) : line;
    }

    /** Returns the value of the header {@code name}, unless it is a secret. */
    static String hide(String name, String value) {
        return NAME.matcher(name).matches() ? REDACTED : value;
    }
}
