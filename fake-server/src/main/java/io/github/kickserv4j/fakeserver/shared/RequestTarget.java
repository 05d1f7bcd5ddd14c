package io.github.kickserv4j.fakeserver.shared;

import io.github.kickserv4j.evidence.ReliesOn;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * A request target, as the client wrote it. Characters that should be encoded are accepted as they are, as by servers in front of
 * Ruby on Rails, except for white space and control characters.
 *
 * @param path with its escapes; each byte is one character, as in the query
 * @param query with its escapes, behind the question mark; none if there is none
 */
@ReliesOn("unescaped-bytes-are-utf-8")
public record RequestTarget(String path, Option<String> query) {
    private static final Pattern ORIGIN = Pattern.compile("^https?://[^/?#]*", Pattern.CASE_INSENSITIVE);

    /** Parses a target. Scheme, host and fragment are dropped. */
    public static RequestTarget parse(String written) {
        String target = withoutFragment(ORIGIN.matcher(written).replaceFirst(""));
        int query = target.indexOf('?');
        return query < 0
                ? new RequestTarget(target, Option.none())
                : new RequestTarget(target.substring(0, query), Option.some(target.substring(query + 1)));
    }

    private static String withoutFragment(String target) {
        int fragment = target.indexOf('#');
        return fragment < 0 ? target : target.substring(0, fragment);
    }

    /** Returns whether this can be the address of a resource. */
    boolean isValid() {
        return path.startsWith("/") && isPrintable(path) && query.forAll(RequestTarget::isPrintable);
    }

    /** Returns {@code bytes} decoded as UTF-8. */
    public static String decodeUtf8(String bytes) {
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    private static boolean isPrintable(String text) {
        return text.chars().allMatch(c -> c > ' ' && c != 0x7f);
    }
}
