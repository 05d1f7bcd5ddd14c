package io.github.kickserv4j.adapter.http;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Objects;

/** A request that reads: it has a path and parameters, and neither a verb nor a body. Immutable. */
public final class RawRequest {
    private final String path;
    private final Seq<Tuple2<String, String>> parameters;

    private RawRequest(String path, Seq<Tuple2<String, String>> parameters) {
        this.path = path;
        this.parameters = parameters;
    }

    /** Returns a request without parameters, to a path below the account, such as {@code customers/380.json}. */
    public static RawRequest of(String path) {
        return new RawRequest(Objects.requireNonNull(path, "path"), List.empty());
    }

    /** Returns a copy with one more parameter, whose name and value are not yet encoded. Names may be repeated. */
    public RawRequest with(String name, String value) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
        return new RawRequest(path, parameters.append(Tuple.of(name, value)));
    }

    String path() {
        return path;
    }

    Seq<Tuple2<String, String>> parameters() {
        return parameters;
    }

    /** Returns the path only, since values may be private. */
    @Override
    public String toString() {
        return "RawRequest[" + path + "]";
    }
}
