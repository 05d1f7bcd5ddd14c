package io.github.kickserv4j.fakeserver.shared;

import io.github.kickserv4j.evidence.ReliesOn;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.util.function.Supplier;

/**
 * The query parameters of an endpoint.
 *
 * @param facts the names of those that it reads, or ignores as Kickserv is known to, each with the id of the fact about it
 * @param columns returns the keys of its records, by which Kickserv may filter, too
 */
@ReliesOn({"parameters-of-other-lists", "other-columns-as-filters"})
public record RouteParameters(Map<String, String> facts, Supplier<Seq<String>> columns) {
    static final RouteParameters NONE = new RouteParameters(LinkedHashMap.empty(), List::empty);

    /** Returns the parameters of an endpoint that reads one only. */
    public static RouteParameters of(String name, String fact) {
        return NONE.with(name, fact);
    }

    /** Returns the parameters of a list of records with these keys, without any parameter yet. */
    public static RouteParameters ofRecords(Supplier<Seq<String>> columns) {
        return new RouteParameters(LinkedHashMap.empty(), columns);
    }

    public RouteParameters with(String name, String fact) {
        return new RouteParameters(facts.put(name, fact), columns);
    }

    /** Returns these parameters and the filters of {@code table}. */
    public RouteParameters withAll(Seq<? extends FilterParameter<?, ?>> table) {
        return table.foldLeft(this, (sofar, filter) -> sofar.with(filter.key(), filter.fact()));
    }

    /** Returns whether the endpoint reads {@code name}, or ignores it as Kickserv does. */
    boolean contain(String name) {
        return facts.containsKey(name);
    }

    /** Returns whether {@code name} is a key of the endpoint's records. */
    boolean haveColumn(String name) {
        return columns.get().contains(name);
    }
}
