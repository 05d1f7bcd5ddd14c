package io.github.kickserv4j.testkit.dataset;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;

/** A value in a data set that is written. */
sealed interface ExportedValue {

    /** A text, also of a number or a time. */
    record Text(String text) implements ExportedValue {}

    /** True or false. */
    record Flag(boolean isTrue) implements ExportedValue {}

    /** A list. */
    record Items(Seq<? extends ExportedValue> items) implements ExportedValue {}

    /** An object, with its members in their order. */
    record Members(Map<String, ExportedValue> byName) implements ExportedValue {
        static final Members NONE = new Members(LinkedHashMap.empty());

        Members with(String name, ExportedValue value) {
            return new Members(byName.put(name, value));
        }

        /** Returns these members and a list, unless it is empty. */
        Members withItems(String name, Seq<? extends ExportedValue> items) {
            return items.isEmpty() ? this : with(name, new Items(items));
        }

        Members with(Members others) {
            return others.byName.foldLeft(this, (all, member) -> all.with(member._1, member._2));
        }

        boolean has(String name) {
            return byName.containsKey(name);
        }

        /** Returns the value of the only member, if it has that name, as the short form of the object. */
        ExportedValue shortened(String name) {
            return byName.keySet().toList().equals(List.of(name))
                    ? byName.get(name).get()
                    : this;
        }
    }
}
