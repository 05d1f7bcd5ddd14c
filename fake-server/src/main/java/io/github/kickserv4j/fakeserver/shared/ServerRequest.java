package io.github.kickserv4j.fakeserver.shared;

import io.github.kickserv4j.evidence.ReliesOn;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * A request without its credentials.
 *
 * @param path the segments, each decoded once
 */
@ReliesOn({"account-is-the-first-segment", "malformed-escapes-are-400"})
public record ServerRequest(String method, Seq<String> path, QueryParameters queryParameters, RequestBody body) {

    /** Returns the request, or none if its target is invalid, encoded wrongly, or holds a segment that leaves the path. */
    public static Option<ServerRequest> of(String method, RequestTarget requestTarget, RequestBody body) {
        try {
            Seq<String> path = segments(requestTarget.path());
            var request = new ServerRequest(method, path, queryParameters(requestTarget), body);
            return requestTarget.isValid() && areHarmless(path) ? Option.some(request) : Option.none();
        } catch (IllegalArgumentException escapedWrongly) {
            return Option.none();
        }
    }

    /** Returns the account in the path, which is the first segment. */
    public Option<String> account() {
        return path.headOption();
    }

    /** Returns the path below the account, such as {@code customers.json}. */
    public String pathInAccount() {
        return path.drop(1).mkString("/");
    }

    private static Seq<String> segments(String rawPath) {
        return List.of(rawPath.split("/", -1)).tail().map(PercentDecoder::decodePathSegment);
    }

    private static QueryParameters queryParameters(RequestTarget requestTarget) {
        Option<String> query = requestTarget.query();
        return query.isEmpty() ? QueryParameters.EMPTY : QueryParameters.parse(query.get());
    }

    private static boolean areHarmless(Seq<String> path) {
        for (String segment : path) {
            if (!isHarmless(segment)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHarmless(String segment) {
        for (int i = 0; i < segment.length(); i++) {
            char c = segment.charAt(i);
            if (c == '/' || c == '\\' || Character.isISOControl(c)) {
                return false;
            }
        }
        return !segment.equals(".") && !segment.equals("..");
    }
}
