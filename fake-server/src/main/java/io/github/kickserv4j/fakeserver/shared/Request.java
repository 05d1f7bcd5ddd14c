package io.github.kickserv4j.fakeserver.shared;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * What a client asks for, without who it is.
 *
 * @param path the segments, each decoded once
 */
public record Request(String method, Seq<String> path, Query query, RequestBody body) {

    /** The request; none if its address is none, is escaped wrongly, or holds a segment with which to climb out. */
    public static Option<Request> of(String method, Target target, RequestBody body) {
        try {
            Seq<String> path = segments(target.path());
            Query query = target.query().map(Query::of).getOrElse(Query.EMPTY);
            return Option.when(
                    target.isAddress() && path.forAll(Request::isHarmless),
                    () -> new Request(method, path, query, body));
        } catch (IllegalArgumentException escapedWrongly) {
            return Option.none();
        }
    }

    /** The account that it is about: the first segment. */
    public Option<String> account() {
        return path.headOption();
    }

    private static Seq<String> segments(String rawPath) {
        return Vector.of(rawPath.split("/", -1)).drop(1).map(UrlText::fromPath);
    }

    private static boolean isHarmless(String segment) {
        return !segment.equals(".")
                && !segment.equals("..")
                && segment.chars().noneMatch(c -> c == '/' || c == '\\' || Character.isISOControl(c));
    }
}
