package io.github.kickserv4j.fakeserver.shared;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kickserv4j.ports.Kickserv;
import io.vavr.collection.Seq;
import java.util.List;

/** The columns of one kind of thing, in the order in which Kickserv sends them. */
public final class JsonObjectMapping<T> {
    private final List<JsonField<T>> columns;

    public JsonObjectMapping(Seq<JsonField<T>> columns) {
        this.columns = List.copyOf(columns.asJava());
    }

    /** All keys, with what {@code thing} has there. */
    public ObjectNode toJson(T thing) {
        ObjectNode row = JsonTrees.NODES.objectNode();
        columns.forEach(jsonField -> row.set(jsonField.key(), jsonField.value().apply(thing)));
        return row;
    }

    /** All keys, with nothing in them. */
    public ObjectNode emptyObject() {
        ObjectNode row = JsonTrees.NODES.objectNode();
        columns.forEach(jsonField -> row.putNull(jsonField.key()));
        return row;
    }
}
