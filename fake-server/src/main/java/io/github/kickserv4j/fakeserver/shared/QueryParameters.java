package io.github.kickserv4j.fakeserver.shared;

import io.github.kickserv4j.evidence.ReliesOn;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
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
public record QueryParameters(Map<String, java.util.List<String>> values) {
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,100}");
    private static final BigInteger LARGEST = BigInteger.valueOf(Integer.MAX_VALUE);
    private static final java.util.List<String> ABSENT = java.util.List.of("");
    static final QueryParameters EMPTY = new QueryParameters(Map.of());

    /** @throws IllegalArgumentException if it is encoded wrongly */
    static QueryParameters parse(String raw) {
        var values = new LinkedHashMap<String, java.util.List<String>>();
        for (String pair : raw.split("&", -1)) {
            String[] parts = pair.split("=", 2);
            String value = parts.length < 2 ? "" : PercentDecoder.decodeQuery(parts[1]);
            values.computeIfAbsent(PercentDecoder.decodeQuery(parts[0]), name -> new ArrayList<>())
                    .add(value);
        }
        return new QueryParameters(values);
    }

    /** Returns the value of {@code name}; an empty value counts as none. */
    public Option<String> value(String name) {
        java.util.List<String> all = values.getOrDefault(name, ABSENT);
        String last = all.get(all.size() - 1);
        return last.isEmpty() ? Option.none() : Option.some(last);
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    /** Returns the names of the parameters that have a value. */
    Seq<String> names() {
        return List.ofAll(values.keySet()).filter(name -> value(name).isDefined());
    }

    /** Returns all values of {@code name} that are not empty. */
    public Seq<String> all(String name) {
        return List.ofAll(values.getOrDefault(name, ABSENT)).reject(String::isEmpty);
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
