package io.github.kickserv4j.adapter.http.shared;

import io.github.kickserv4j.ports.shared.Operation;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * One request to be made.
 *
 * @param path below the account, such as {@code customers/380.json}; made of literals and numbers only
 * @param query names and values as they are, not yet encoded
 * @param body JSON
 */
public record Call(
        Operation operation, String method, String path, Seq<Tuple2<String, String>> query, Option<String> body) {
    public static Call get(Operation operation, String path) {
        return new Call(operation, "GET", path, List.empty(), Option.none());
    }

    public static Call post(Operation operation, String path, String body) {
        return new Call(operation, "POST", path, List.empty(), Option.some(body));
    }

    public static Call put(Operation operation, String path, String body) {
        return new Call(operation, "PUT", path, List.empty(), Option.some(body));
    }

    /** A change that its path says all of. */
    public static Call put(Operation operation, String path) {
        return new Call(operation, "PUT", path, List.empty(), Option.none());
    }

    public static Call delete(Operation operation, String path) {
        return new Call(operation, "DELETE", path, List.empty(), Option.none());
    }

    /** The same call for this page, by the name that the page number has but for customers (documented for jobs). */
    public Call page(PageRequest page) {
        return with("page", Integer.toString(page.number()));
    }

    public Call with(String name, String value) {
        return new Call(operation, method, path, query.append(Tuple.of(name, value)), body);
    }

    /** Whether it may be sent again without changing more than once: it reads, or is the reading step of a write. */
    public boolean isRead() {
        return !operation.isWrite() || method.equals("GET");
    }
}
