package io.github.kickserv4j.fakeserver.shared;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kickserv4j.evidence.ReliesOnNoFact;
import io.vavr.collection.Seq;
import java.util.List;

/** The keys of one kind of record, in the order in which Kickserv sends them. */
@ReliesOnNoFact("writes JSON")
public final class JsonObjectMapping<T> {
    private final List<JsonField<T>> columns;

    public JsonObjectMapping(Seq<JsonField<T>> columns) {
        this.columns = List.copyOf(columns.asJava());
    }

    /** Writes all keys with the values of {@code thing}. */
    public ObjectNode toJson(T thing) {
        ObjectNode row = JsonTrees.NODES.objectNode();
        columns.forEach(jsonField -> row.set(jsonField.key(), jsonField.value().apply(thing)));
        return row;
    }

    /** Writes all keys without values. */
    public ObjectNode emptyObject() {
        ObjectNode row = JsonTrees.NODES.objectNode();
        columns.forEach(jsonField -> row.putNull(jsonField.key()));
        return row;
    }
}
