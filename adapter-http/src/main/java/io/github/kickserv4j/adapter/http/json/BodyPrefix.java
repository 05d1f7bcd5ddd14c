package io.github.kickserv4j.adapter.http.json;

import java.nio.charset.StandardCharsets;

/** Recognizes the form of a body by its first characters, provided that it is JSON. */
public final class BodyPrefix {
    private static final byte[] ID = "\"id\"".getBytes(StandardCharsets.US_ASCII);

    private BodyPrefix() {}

    /** Returns whether the body is an array: its first character is a bracket. */
    public static boolean isArray(byte[] body) {
        return isAt(body, skipBlanks(body, 0), '[');
    }

    /** Returns whether the body is an object whose first key is {@code id}, and whose id is a number, as in all recorded records. */
    public static boolean isRecord(byte[] body) {
        int brace = skipBlanks(body, 0);
        int key = skipBlanks(body, brace + 1);
        int colon = skipBlanks(body, key + ID.length);
        int value = skipBlanks(body, colon + 1);
        return isAt(body, brace, '{') && isId(body, key) && isAt(body, colon, ':') && isDigit(body, value);
    }

    private static boolean isId(byte[] body, int at) {
        boolean fits = at + ID.length <= body.length;
        for (int i = 0; fits && i < ID.length; i++) {
            fits = body[at + i] == ID[i];
        }
        return fits;
    }

    private static boolean isDigit(byte[] body, int at) {
        return at < body.length && body[at] >= '0' && body[at] <= '9';
    }

    private static boolean isAt(byte[] body, int at, char character) {
        return at < body.length && body[at] == character;
    }

    private static int skipBlanks(byte[] body, int from) {
        int at = from;
        while (at < body.length && (body[at] == ' ' || (body[at] >= '\t' && body[at] <= '\r'))) {
            at++;
        }
        return at;
    }
}
