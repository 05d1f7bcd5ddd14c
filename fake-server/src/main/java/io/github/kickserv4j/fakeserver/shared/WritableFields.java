package io.github.kickserv4j.fakeserver.shared;

import io.github.kickserv4j.evidence.ReliesOnNoFact;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;

/**
 * The fields of a record that clients may write.
 *
 * @param facts the fields, each with the id of the fact that clients may write it
 */
@ReliesOnNoFact("fields, each of which names its fact")
public record WritableFields<E>(Map<WritableField<E, ?>, String> facts) {
    /** Returns fields of which one fact is known. */
    public static <E> WritableFields<E> of(String fact, Seq<WritableField<E, ?>> fields) {
        return new WritableFields<E>(LinkedHashMap.empty()).with(fact, fields);
    }

    /** Returns these fields and more, of which another fact is known. */
    public WritableFields<E> with(String fact, Seq<WritableField<E, ?>> fields) {
        return new WritableFields<>(fields.foldLeft(facts, (sofar, field) -> sofar.put(field, fact)));
    }

    /** Returns the fields. */
    Seq<WritableField<E, ?>> all() {
        return facts.keySet().toList();
    }
}
