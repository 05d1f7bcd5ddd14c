package io.github.kickserv4j.fakeserver.shared;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.Seq;
import java.util.List;

/** The columns of one kind of thing, in the order in which Kickserv sends them. */
public final class Row<T> {
    private final List<Column<T>> columns;

    public Row(Seq<Column<T>> columns) {
        this.columns = List.copyOf(columns.asJava());
    }

    /** All keys, with what {@code thing} has there. */
    public ObjectNode of(T thing) {
        ObjectNode row = Json.NODES.objectNode();
        columns.forEach(column -> row.set(column.key(), column.value().apply(thing)));
        return row;
    }

    /** All keys, with nothing in them. */
    public ObjectNode empty() {
        ObjectNode row = Json.NODES.objectNode();
        columns.forEach(column -> row.putNull(column.key()));
        return row;
    }
}
