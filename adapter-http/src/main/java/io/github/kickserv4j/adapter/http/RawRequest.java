package io.github.kickserv4j.adapter.http;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Objects;

/**
 * A request that reads: it has a path and parameters, and neither a verb nor a body.
 *
 * @param path the path below the account, such as {@code customers/380.json}
 * @param parameters names and values of the query, not yet encoded
 */
public record RawRequest(String path, Seq<Tuple2<String, String>> parameters) {
    public RawRequest {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(parameters, "parameters");
    }

    /** Returns a request without parameters. */
    public static RawRequest of(String path) {
        return new RawRequest(path, List.empty());
    }

    /** Returns a copy with one more parameter. Names may be repeated. */
    public RawRequest with(String name, String value) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
        return new RawRequest(path, parameters.append(Tuple.of(name, value)));
    }
}
