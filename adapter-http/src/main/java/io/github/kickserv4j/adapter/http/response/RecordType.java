package io.github.kickserv4j.adapter.http.response;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.function.Function;

/**
 * A type of record in responses.
 *
 * @param names the names under which a response may wrap a record or a list: the singular first, then the plural, then others
 * @param reader reads a record, or returns the violation if its identity is missing
 */
public record RecordType<T>(Seq<String> names, Function<JsonNode, Either<Violation, T>> reader) {
    public static <T> RecordType<T> of(
            String singular, String plural, Function<JsonNode, Either<Violation, T>> reader) {
        return new RecordType<>(List.of(singular, plural), reader);
    }

    /** Returns a copy with these names in addition. */
    public RecordType<T> withAliases(String... others) {
        return new RecordType<>(names.appendAll(List.of(others)), reader);
    }

    String singular() {
        return names.head();
    }

    String plural() {
        return names.get(1);
    }
}
