package io.github.kickserv4j.fakeserver.shared;

import io.github.kickserv4j.evidence.ReliesOnNoFact;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A handler for one verb and one path template.
 *
 * @param template the path below the account, such as {@code customers/{number}.json}: a segment may begin with a variable
 * @param fact the id of the fact that Kickserv has this endpoint
 * @param parameterSource returns the query parameters, if it is read
 */
@ReliesOnNoFact("an endpoint, which names its fact")
public record Route(
        String method,
        String template,
        String fact,
        Function<RoutedRequest, ServerResponse> handler,
        Supplier<RouteParameters> parameterSource) {
    public Route(String method, String template, String fact, Function<RoutedRequest, ServerResponse> handler) {
        this(method, template, fact, handler, () -> RouteParameters.NONE);
    }

    /** Returns the query parameters. */
    public RouteParameters parameters() {
        return parameterSource.get();
    }

    /** Returns the values of the variables in {@code path}, or none if the template does not match. */
    Option<Seq<String>> variables(Seq<String> path) {
        String[] wanted = template.split("/", -1);
        var found = new ArrayList<String>();
        int matched = 0;
        while (wanted.length == path.size()
                && matched < wanted.length
                && isMatched(wanted[matched], path.get(matched), found)) {
            matched++;
        }
        return matched == wanted.length
                ? Option.some(io.vavr.collection.List.of(found.toArray(new String[0])))
                : Option.none();
    }

    /** Returns whether a segment of the template matches, and adds the value of its variable, if it has one. */
    private static boolean isMatched(String wanted, String segment, List<String> found) {
        if (!wanted.startsWith("{")) {
            return wanted.equals(segment);
        }
        String suffix = wanted.substring(wanted.indexOf('}') + 1);
        int length = segment.length() - suffix.length();
        if (length <= 0 || !segment.endsWith(suffix)) {
            return false;
        }
        return found.add(segment.substring(0, length));
    }
}
