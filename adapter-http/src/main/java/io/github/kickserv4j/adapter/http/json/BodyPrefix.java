package io.github.kickserv4j.adapter.http.json;

/** Recognizes the form of a body by its first characters, provided that it is JSON. */
final class BodyPrefix {
    private final PartsInputStream body;

    /** @param body a stream at its beginning */
    BodyPrefix(PartsInputStream body) {
        this.body = body;
    }

    /** Returns whether the body is an array: its first character is a bracket. */
    boolean isArray() {
        return nextVisible() == '[';
    }

    /** Returns whether the body is an object whose first key is {@code id}, and whose id is a number. */
    boolean isRecord() {
        return nextVisible() == '{' && isId() && nextVisible() == ':' && isDigit(nextVisible());
    }

    private boolean isId() {
        return nextVisible() == '"' && body.read() == 'i' && body.read() == 'd' && body.read() == '"';
    }

    private static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }

    private int nextVisible() {
        int next = body.read();
        while (next == ' ' || (next >= '\t' && next <= '\r')) {
            next = body.read();
        }
        return next;
    }
}
