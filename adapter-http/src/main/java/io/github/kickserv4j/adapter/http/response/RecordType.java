package io.github.kickserv4j.adapter.http.response;

import io.github.kickserv4j.adapter.http.json.RowReader;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * A type of record in responses.
 *
 * @param names the names under which a response may wrap a record or a list: the singular first, then the plural, then others
 * @param reader reads a record, or returns the violation if its identity is missing
 */
public record RecordType<T>(Seq<String> names, RowReader<T> reader) {
    public static <T> RecordType<T> of(String singular, String plural, RowReader<T> reader) {
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
