package io.github.kickserv4j.fakeserver.shared;

import io.github.kickserv4j.evidence.ReliesOn;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigInteger;
import java.util.regex.Pattern;

/**
 * The query parameters of a request. For a repeated parameter the last value wins, unless the parameter allows several. Unknown
 * parameters are ignored, as Kickserv does.
 */
@ReliesOn({
    "last-repeated-parameter-counts",
    "empty-parameters-are-absent",
    "unknown-parameters-are-ignored",
    "invalid-page-is-the-first"
})
public record QueryParameters(Map<String, Seq<String>> values) {
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,100}");
    private static final BigInteger LARGEST = BigInteger.valueOf(Integer.MAX_VALUE);
    static final QueryParameters EMPTY = new QueryParameters(LinkedHashMap.empty());

    /** @throws IllegalArgumentException if it is encoded wrongly */
    static QueryParameters parse(String raw) {
        Map<String, Seq<String>> values = LinkedHashMap.empty();
        for (String pair : raw.split("&", -1)) {
            String[] parts = pair.split("=", 2);
            String value = parts.length < 2 ? "" : PercentDecoder.decodeQuery(parts[1]);
            values = values.put(PercentDecoder.decodeQuery(parts[0]), Vector.of(value), Seq::appendAll);
        }
        return new QueryParameters(values);
    }

    /** Returns the value of {@code name}; an empty value counts as none. */
    public Option<String> value(String name) {
        Option<Seq<String>> all = values.get(name);
        return all.isEmpty() || all.get().last().isEmpty()
                ? Option.none()
                : Option.some(all.get().last());
    }

    /** Returns the names of the parameters that have a value. */
    Seq<String> names() {
        return values.isEmpty()
                ? List.empty()
                : values.keySet().toList().filter(name -> value(name).isDefined());
    }

    /** Returns all values of {@code name} that are not empty. */
    public Seq<String> all(String name) {
        return values.get(name).getOrElse(Vector::empty).reject(String::isEmpty);
    }

    /**
     * Returns the page in the first of {@code names} that has a value, or the first page if there is none or it is not a number.
     */
    public PageRequest page(String... names) {
        return List.of(names)
                .flatMap(this::positiveInteger)
                .headOption()
                .map(PageRequest::new)
                .getOrElse(PageRequest.FIRST);
    }

    /**
     * Returns the positive whole number in {@code name}, if there is one; a number that is too large becomes the largest integer.
     */
    public Option<Integer> positiveInteger(String name) {
        return value(name)
                .map(String::strip)
                .filter(text -> WHOLE.matcher(text).matches())
                .map(text -> new BigInteger(text).min(LARGEST).intValue())
                .filter(number -> number > 0);
    }
}
