package io.github.kickserv4j.testkit.contract;

import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** Writes JSON. */
final class JsonText {
    private JsonText() {}

    /** Returns an object of keys and values in turn. The values are JSON already. */
    static String object(String... keysAndValues) {
        return List.of(keysAndValues)
                .grouped(2)
                .map(pair -> quoted(pair.get(0)) + ": " + pair.get(1))
                .mkString("{", ", ", "}");
    }

    /** Returns an array of values that are JSON already. */
    static String array(Seq<String> values) {
        return values.isEmpty() ? "[]" : values.mkString("[\n", ",\n", "\n]");
    }

    /** Returns the text as a JSON string. */
    static String quoted(String text) {
        return '"' + List.ofAll(text.toCharArray()).map(JsonText::escaped).mkString() + '"';
    }

    private static String escaped(char character) {
        if (character == '"' || character == '\\') {
            return "\\" + character;
        }
        return character < ' ' || Character.isSurrogate(character)
                ? "\\u" + Integer.toHexString(0x10000 + character).substring(1)
                : String.valueOf(character);
    }
}
