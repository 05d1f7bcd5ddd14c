package io.github.kickserv4j.fakeserver.shared;

import io.github.kickserv4j.evidence.ReliesOn;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;

/**
 * A request target, as the client wrote it. Characters that should be encoded are accepted as they are, as by servers in front of
 * Ruby on Rails, except for white space and control characters.
 *
 * @param path with its escapes; each byte is one character, as in the query
 * @param query with its escapes, behind the question mark; none if there is none
 */
@ReliesOn("unescaped-bytes-are-utf-8")
public record RequestTarget(String path, Option<String> query) {
    private static final String HTTP = "http://";
    private static final String HTTPS = "https://";

    /** Parses a target. Scheme, host and fragment are dropped. */
    public static RequestTarget parse(String written) {
        String target = withoutFragment(withoutOrigin(written));
        int query = target.indexOf('?');
        return query < 0
                ? new RequestTarget(target, Option.none())
                : new RequestTarget(target.substring(0, query), Option.some(target.substring(query + 1)));
    }

    private static String withoutOrigin(String target) {
        int end = schemeLength(target);
        while (end > 0 && end < target.length() && "/?#".indexOf(target.charAt(end)) < 0) {
            end++;
        }
        return target.substring(end);
    }

    private static int schemeLength(String target) {
        String scheme = target.regionMatches(true, 0, HTTPS, 0, HTTPS.length()) ? HTTPS : HTTP;
        return target.regionMatches(true, 0, scheme, 0, scheme.length()) ? scheme.length() : 0;
    }

    private static String withoutFragment(String target) {
        int fragment = target.indexOf('#');
        return fragment < 0 ? target : target.substring(0, fragment);
    }

    /** Returns whether this can be the address of a resource. */
    boolean isValid() {
        return path.startsWith("/") && isPrintable(path) && (query.isEmpty() || isPrintable(query.get()));
    }

    /** Returns {@code bytes} decoded as UTF-8. */
    public static String decodeUtf8(String bytes) {
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    private static boolean isPrintable(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) <= ' ' || text.charAt(i) == 0x7f) {
                return false;
            }
        }
        return true;
    }
}
