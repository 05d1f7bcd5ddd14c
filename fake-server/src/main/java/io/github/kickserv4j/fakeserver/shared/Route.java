package io.github.kickserv4j.fakeserver.shared;

import io.github.kickserv4j.evidence.ReliesOnNoFact;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.Function;

/**
 * A handler for one verb and one path template.
 *
 * @param template the path below the account, such as {@code customers/{number}.json}: a segment may begin with a variable
 * @param fact the id of the fact that Kickserv has this endpoint
 * @param parameters the query parameters, if it is read
 */
@ReliesOnNoFact("an endpoint, which names its fact")
public record Route(
        String method,
        String template,
        String fact,
        Function<RoutedRequest, ServerResponse> handler,
        RouteParameters parameters) {
    public Route(String method, String template, String fact, Function<RoutedRequest, ServerResponse> handler) {
        this(method, template, fact, handler, RouteParameters.NONE);
    }

    /** Returns the values of the variables in {@code path}, or none if the template does not match. */
    Option<Seq<String>> variables(Seq<String> path) {
        Seq<String> wanted = Vector.of(template.split("/", -1));
        if (wanted.size() != path.size()) {
            return Option.none();
        }
        Seq<Option<Seq<String>>> found = wanted.zipWith(path, Route::variables);
        return Option.when(found.forAll(Option::isDefined), () -> found.flatMap(Option::get));
    }

    private static Option<Seq<String>> variables(String wanted, String segment) {
        if (!wanted.startsWith("{")) {
            return Option.when(wanted.equals(segment), Vector::empty);
        }
        String suffix = wanted.substring(wanted.indexOf('}') + 1);
        int length = segment.length() - suffix.length();
        return Option.when(length > 0 && segment.endsWith(suffix), () -> Vector.of(segment.substring(0, length)));
    }
}
