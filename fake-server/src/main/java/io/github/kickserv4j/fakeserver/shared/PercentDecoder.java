package io.github.kickserv4j.fakeserver.shared;

import io.github.kickserv4j.evidence.ReliesOn;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Decodes percent-encoded text, once. Bytes that should be encoded but are not are read as one character each. */
@ReliesOn({"unescaped-bytes-are-utf-8", "malformed-escapes-are-400", "plus-is-a-space-in-queries"})
public final class PercentDecoder {
    private PercentDecoder() {}

    /**
     * Decodes a key or a value of a query, where {@code +} is a space.
     *
     * @throws IllegalArgumentException if it is encoded wrongly, or its bytes are not UTF-8
     */
    static String decodeQuery(String escaped) {
        return isPlain(escaped) ? escaped : decoded(escaped);
    }

    /** Returns whether decoding would change nothing. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '%' || c == '+' || c > 0x7f) {
                return false;
            }
        }
        return true;
    }

    private static String decoded(String escaped) {
        byte[] bytes = URLDecoder.decode(escaped, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.ISO_8859_1);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException noUtf8) {
            throw new IllegalArgumentException("the bytes are no UTF-8", noUtf8);
        }
    }

    /** Decodes a path segment, where {@code +} is a plus sign; otherwise like {@link #decodeQuery}. */
    public static String decodePathSegment(String escaped) {
        return decodeQuery(escaped.replace("+", "%2B"));
    }
}
