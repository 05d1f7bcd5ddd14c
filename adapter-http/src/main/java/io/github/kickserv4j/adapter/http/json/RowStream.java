package io.github.kickserv4j.adapter.http.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.kickserv4j.adapter.http.time.Deadline;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.control.Either;
import java.io.IOException;

/** The rows of a list, which are read one after another, from a body or from a tree. For one thread. */
public final class RowStream implements AutoCloseable {
    private final ValueTokens tokens;

    /** Opens a stream of rows. */
    @FunctionalInterface
    public interface Source {
        RowStream open() throws IOException;
    }

    private RowStream(ValueTokens tokens) {
        this.tokens = tokens;
        tokens.enter();
    }

    /** Returns the rows of a body that {@linkplain ResponseBody#isArray is an array}, which can be read until the deadline. */
    public static RowStream of(ResponseBody body, Deadline deadline) throws IOException {
        return new RowStream(ValueTokens.of(body, deadline));
    }

    /** Returns the rows of an array. */
    public static RowStream of(JsonNode array) throws IOException {
        return new RowStream(ValueTokens.of(array));
    }

    /** Reads the only row of a body, by the deadline. Nothing may follow it. */
    public static <T> Either<Violation, T> readOnly(ResponseBody body, Deadline deadline, RowReader<T> reader)
            throws IOException {
        try (ValueTokens tokens = ValueTokens.of(body, deadline)) {
            Either<Violation, T> row = reader.read(tokens);
            if (!tokens.isAtEnd()) {
                throw tokens.unexpected("something follows the record");
            }
            return row;
        }
    }

    /** Moves to the first or next row, and returns whether there is one. After the last, there must be nothing else. */
    public boolean next() throws IOException {
        boolean isNext = tokens.nextElement();
        if (!isNext && !tokens.isAtEnd()) {
            throw tokens.unexpected("something follows the list");
        }
        return isNext;
    }

    /** Reads the row. */
    public <T> Either<Violation, T> read(RowReader<T> reader) throws IOException {
        return reader.read(tokens);
    }

    @Override
    public void close() throws IOException {
        tokens.close();
    }
}
