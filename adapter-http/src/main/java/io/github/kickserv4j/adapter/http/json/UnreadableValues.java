package io.github.kickserv4j.adapter.http.json;

import io.github.kickserv4j.adapter.http.json.JsonReader.ReadResult;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** Collects what could not be read, while a record is put together from its parts. For one record, and one thread. */
public final class UnreadableValues {
    private Seq<Violation> all = List.empty();

    /** The value of a part. */
    public <T> T unwrap(ReadResult<T> part) {
        all = all.appendAll(part.unreadable());
        return part.value();
    }

    /** What could not be read of the parts so far. */
    public Seq<Violation> all() {
        return all;
    }
}
