package io.github.kickserv4j.fakeserver.shared;

import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Text as addresses carry it: escaped once, so decoded once. Bytes that are not escaped, though they should be, are one character each. */
final class PercentDecoder {
    private PercentDecoder() {}

    /**
     * What a key or a value of a query says, where {@code +} is a space.
     *
     * @throws IllegalArgumentException if it is escaped wrongly, or its bytes are no UTF-8
     */
    static String decodeQuery(String escaped) {
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

    /** What a segment of a path says, where {@code +} is a plus sign; otherwise like {@link #decodeQuery}. */
    static String decodePathSegment(String escaped) {
        return decodeQuery(escaped.replace("+", "%2B"));
    }
}
