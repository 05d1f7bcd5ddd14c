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

    /** Parses a target. Scheme, host and fragment are dropped. */
    public static RequestTarget parse(String written) {
        String[] parts = written.replaceFirst("^(?i)https?://[^/?#]*", "")
                .replaceFirst("#.*", "")
                .split("\\?", 2);
        return new RequestTarget(parts[0], Option.when(parts.length > 1, () -> parts[1]));
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
