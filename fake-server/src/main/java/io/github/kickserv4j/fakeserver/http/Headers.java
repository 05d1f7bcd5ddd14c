package io.github.kickserv4j.fakeserver.http;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * The header lines of a request. There are few, and all of them are compared with each name.
 *
 * @param lines such as {@code Accept: text/html}
 */
public record Headers(Seq<String> lines) {
    private static final String SIGNS_IN_NAMES = "!#$%&'*+-.^_`|~";

    /** Returns whether each line is a header. */
    boolean areWellFormed() {
        for (String line : lines) {
            if (!isWellFormed(line)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWellFormed(String line) {
        int colon = line.indexOf(':');
        for (int i = 0; i < colon; i++) {
            if (!isInNames(line.charAt(i))) {
                return false;
            }
        }
        return colon > 0 && line.indexOf('\r') < 0;
    }

    private static boolean isInNames(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || SIGNS_IN_NAMES.indexOf(c) >= 0;
    }

    /** Returns the values of the header {@code name}, ignoring case. */
    public Seq<String> all(String name) {
        Seq<String> values = List.empty();
        for (String line : lines) {
            if (isOf(name, line)) {
                values = values.append(value(name, line));
            }
        }
        return values;
    }

    /** Returns the first value of the header {@code name}. */
    public Option<String> first(String name) {
        for (String line : lines) {
            if (isOf(name, line)) {
                return Option.some(value(name, line));
            }
        }
        return Option.none();
    }

    /** Returns whether {@code word} is among the comma-separated values of the header {@code name}. */
    boolean containsToken(String name, String word) {
        for (String value : all(name)) {
            for (String each : value.split(",", -1)) {
                if (each.strip().equalsIgnoreCase(word)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isOf(String name, String line) {
        int length = name.length();
        return line.length() > length && line.charAt(length) == ':' && line.regionMatches(true, 0, name, 0, length);
    }

    private static String value(String name, String line) {
        return line.substring(name.length() + 1).strip();
    }
}
