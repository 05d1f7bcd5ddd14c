package io.github.kickserv4j.adapter.http.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.control.Either;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;

/**
 * Reads a row. A row without its identity is unreadable, because it cannot be said which record it is; all other defects are
 * tolerated.
 */
@FunctionalInterface
public interface RowReader<T> {
    /** Reads the value that {@code row} is at, and returns its record, or the violation if its identity is missing. */
    Either<Violation, T> read(ValueTokens row) throws IOException;

    /** Reads a row of a tree. */
    default Either<Violation, T> read(JsonNode row) {
        try (ValueTokens tokens = ValueTokens.of(row)) {
            return read(tokens);
        } catch (IOException fromMemory) {
            throw new UncheckedIOException(fromMemory);
        }
    }

    /** Returns a reader that applies {@code function} to the record. */
    default <U> RowReader<U> map(Function<? super T, ? extends U> function) {
        return flatMap(read -> Either.right(function.apply(read)));
    }

    /** Returns a reader that applies {@code function} to the record, and may find it unreadable. */
    default <U> RowReader<U> flatMap(Function<? super T, Either<Violation, U>> function) {
        return row -> read(row).flatMap(function);
    }

    /** Returns a reader of whole trees, for the few records that are read in more than one way. */
    static <T> RowReader<T> ofTree(Function<JsonNode, Either<Violation, T>> function) {
        return row -> function.apply(row.tree());
    }
}
