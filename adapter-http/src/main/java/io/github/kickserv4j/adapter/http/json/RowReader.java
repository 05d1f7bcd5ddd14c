package io.github.kickserv4j.adapter.http.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.kickserv4j.adapter.http.json.JsonReader.ReadResult;
import io.github.kickserv4j.adapter.http.secret.SecretRedactor;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;

/**
 * Reads rows. A row without its identity is unreadable, because it cannot be said which record it is; all other defects are
 * tolerated.
 */
public final class RowReader {
    static final String POSITIVE = "must be a whole number above 0";

    private RowReader() {}

    /**
     * Returns the result of reading {@code row}, or the violation if it lacks the identity of a {@code thing}.
     *
     * @param identity the keys that must hold a number
     */
    public static <W> Either<Violation, ReadResult<W>> read(
            JsonNode row, String thing, Class<W> wire, String... identity) {
        return identities(row, thing, identity).map(known -> JsonReader.read(row, wire));
    }

    /** Returns the numbers under the keys {@code identity}, or the violation if one is missing. */
    public static Either<Violation, Seq<Long>> identities(JsonNode row, String thing, String... identity) {
        return row.isObject()
                ? Either.sequenceRight(List.of(identity).map(key -> number(row, key)))
                : Either.left(new Violation(thing, "must be an object", SecretRedactor.redactValue(row)));
    }

    private static Either<Violation, Long> number(JsonNode row, String key) {
        return JsonReader.readKey(row, key, Long.class)
                .value()
                .filter(number -> number > 0)
                .toEither(() -> new Violation(key, POSITIVE, SecretRedactor.redactValue(row.path(key))));
    }
}
