package io.github.kickserv4j.adapter.http.response;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.function.Function;

/**
 * A kind of record, as answers hold it.
 *
 * @param names by which an answer may wrap one of them, or a list: the singular first, then the plural, then others
 * @param reader reads one, or says what it lacks to be one
 */
public record RecordType<T>(Seq<String> names, Function<JsonNode, Either<Violation, T>> reader) {
    public static <T> RecordType<T> of(
            String singular, String plural, Function<JsonNode, Either<Violation, T>> reader) {
        return new RecordType<>(List.of(singular, plural), reader);
    }

    /** The same kind, which may go by these names too. */
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
