package io.github.kickserv4j.fakeserver.shared;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * What a client asks for, without who it is.
 *
 * @param path the segments, each decoded once
 */
public record ServerRequest(String method, Seq<String> path, QueryParameters queryParameters, RequestBody body) {

    /** The request; none if its address is none, is escaped wrongly, or holds a segment with which to climb out. */
    public static Option<ServerRequest> of(String method, RequestTarget requestTarget, RequestBody body) {
        try {
            Seq<String> path = segments(requestTarget.path());
            QueryParameters queryParameters =
                    requestTarget.query().map(QueryParameters::parse).getOrElse(QueryParameters.EMPTY);
            return Option.when(
                    requestTarget.isValid() && path.forAll(ServerRequest::isHarmless),
                    () -> new ServerRequest(method, path, queryParameters, body));
        } catch (IllegalArgumentException escapedWrongly) {
            return Option.none();
        }
    }

    /** The account that it is about: the first segment. */
    public Option<String> account() {
        return path.headOption();
    }

    private static Seq<String> segments(String rawPath) {
        return Vector.of(rawPath.split("/", -1)).drop(1).map(PercentDecoder::decodePathSegment);
    }

    private static boolean isHarmless(String segment) {
        return !segment.equals(".")
                && !segment.equals("..")
                && segment.chars().noneMatch(c -> c == '/' || c == '\\' || Character.isISOControl(c));
    }
}
