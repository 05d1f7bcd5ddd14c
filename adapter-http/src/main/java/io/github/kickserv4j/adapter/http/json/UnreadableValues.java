package io.github.kickserv4j.adapter.http.json;

import io.github.kickserv4j.adapter.http.json.JsonReader.ReadResult;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** Collects unreadable values while a record is assembled from its parts. For one record, and one thread. */
public final class UnreadableValues {
    private Seq<Violation> all = List.empty();

    /** Returns the value of a part, and collects its unreadable values. */
    public <T> T unwrap(ReadResult<T> part) {
        if (!part.unreadable().isEmpty()) {
            all = all.appendAll(part.unreadable());
        }
        return part.value();
    }

    /** Returns the unreadable values of the parts so far. */
    public Seq<Violation> all() {
        return all;
    }
}
