package io.github.kickserv4j.adapter.http.exchange;

import io.github.kickserv4j.evidence.ReliesOn;
import io.github.kickserv4j.ports.shared.Operation;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * One request.
 *
 * @param path the path below the account, such as {@code customers/380.json}; made of literals and numbers only
 * @param query names and values, not yet encoded
 * @param body the JSON
 */
@ReliesOn({"page-of-jobs", "page-of-notes-and-payments", "page-of-opportunities"})
public record ApiRequest(
        Operation operation, String method, String path, Seq<Tuple2<String, String>> query, Option<String> body) {
    public static ApiRequest get(Operation operation, String path) {
        return new ApiRequest(operation, "GET", path, List.empty(), Option.none());
    }

    public static ApiRequest post(Operation operation, String path, String body) {
        return new ApiRequest(operation, "POST", path, List.empty(), Option.some(body));
    }

    public static ApiRequest put(Operation operation, String path, String body) {
        return new ApiRequest(operation, "PUT", path, List.empty(), Option.some(body));
    }

    /** Returns an update without a body. */
    public static ApiRequest put(Operation operation, String path) {
        return new ApiRequest(operation, "PUT", path, List.empty(), Option.none());
    }

    public static ApiRequest delete(Operation operation, String path) {
        return new ApiRequest(operation, "DELETE", path, List.empty(), Option.none());
    }

    /** Returns a copy for this page, by the parameter name that all resources but customers use. */
    public ApiRequest withPage(PageRequest page) {
        return withQuery("page", Integer.toString(page.number()));
    }

    public ApiRequest withQuery(String name, String value) {
        return new ApiRequest(operation, method, path, query.append(Tuple.of(name, value)), body);
    }

    /** Returns whether the request may be sent again without a second effect: it reads, or is a reading step of a write. */
    public boolean isSafe() {
        return !operation.isWrite() || method.equals("GET");
    }
}
