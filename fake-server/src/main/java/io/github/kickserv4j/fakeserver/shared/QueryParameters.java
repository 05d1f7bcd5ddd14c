package io.github.kickserv4j.fakeserver.shared;

import io.github.kickserv4j.ports.Kickserv;
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
 * The parameters of a request. One that is named twice has its last value, unless it is one that may have several; one that
 * nobody asks for is ignored in silence, as Kickserv does (inferred).
 */
public record QueryParameters(Map<String, Seq<String>> values) {
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,100}");
    private static final BigInteger LARGEST = BigInteger.valueOf(Integer.MAX_VALUE);
    static final QueryParameters EMPTY = new QueryParameters(LinkedHashMap.empty());

    /** @throws IllegalArgumentException if it is escaped wrongly */
    static QueryParameters parse(String raw) {
        Map<String, Seq<String>> values = LinkedHashMap.empty();
        for (String pair : raw.split("&", -1)) {
            String[] parts = pair.split("=", 2);
            String value = parts.length < 2 ? "" : PercentDecoder.decodeQuery(parts[1]);
            values = values.put(PercentDecoder.decodeQuery(parts[0]), Vector.of(value), Seq::appendAll);
        }
        return new QueryParameters(values);
    }

    /** The value of {@code name}; an empty one is as none. */
    public Option<String> value(String name) {
        return values.get(name).map(Seq::last).filter(value -> !value.isEmpty());
    }

    /** All values of {@code name} that are not empty. */
    public Seq<String> all(String name) {
        return values.get(name).getOrElse(Vector::empty).reject(String::isEmpty);
    }

    /** The page that the first of {@code names} with a value asks for; the first page if it is no number, or there is none. */
    public PageRequest page(String... names) {
        return List.of(names)
                .flatMap(this::positiveInteger)
                .headOption()
                .map(PageRequest::new)
                .getOrElse(PageRequest.FIRST);
    }

    /** The whole number from 1 upwards that {@code name} has, if it has one; one that is too large is as large as can be. */
    public Option<Integer> positiveInteger(String name) {
        return value(name)
                .map(String::strip)
                .filter(text -> WHOLE.matcher(text).matches())
                .map(text -> new BigInteger(text).min(LARGEST).intValue())
                .filter(number -> number > 0);
    }
}
