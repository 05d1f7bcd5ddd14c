package io.github.kickserv4j.fakeserver.shared;

import io.github.kickserv4j.evidence.ReliesOn;
import io.vavr.Lazy;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;

/** Finds the route of a request. */
@ReliesOn({
    "head-is-get",
    "unknown-parameters-are-ignored",
    "parameters-of-other-lists",
    "other-endpoints",
    "selection-of-columns"
})
public final class Router {
    private static final String COLUMNS =
            "The selection of columns is not supported here; as JSON, it is not documented.";

    /** The routes of each resource, which are created when a request has to be compared with them. */
    private final Seq<Lazy<Seq<Route>>> routes;

    public Router(Seq<Resource> resources) {
        Seq<Lazy<Seq<Route>>> ofAll = List.empty();
        for (Resource resource : resources) {
            ofAll = ofAll.append(Lazy.of(resource::routes));
        }
        this.routes = ofAll;
    }

    /** Returns the response to an authenticated request. {@code HEAD} is handled as {@code GET}. */
    public ServerResponse handle(ServerRequest serverRequest) {
        if (serverRequest.body().isTooLarge()) {
            return ErrorResponses.bodyTooLarge();
        }
        Option<MatchedTemplate> template = firstMatch(serverRequest.path().drop(1));
        if (template.isEmpty() || asksForColumns(serverRequest.queryParameters())) {
            return unsupported(serverRequest);
        }
        String method = serverRequest.method().equals("HEAD") ? "GET" : serverRequest.method();
        Option<Route> route = withMethod(method, template.get().first());
        return route.isEmpty()
                ? unsupported(serverRequest)
                : handle(serverRequest, route.get(), template.get().variables());
    }

    private static boolean asksForColumns(QueryParameters queryParameters) {
        return queryParameters.value("include").isDefined()
                || queryParameters.value("only").isDefined();
    }

    private Option<MatchedTemplate> firstMatch(Seq<String> path) {
        for (Lazy<Seq<Route>> ofResource : routes) {
            for (Route route : ofResource.get()) {
                Option<Seq<String>> variables = route.variables(path);
                if (variables.isDefined()) {
                    return Option.some(new MatchedTemplate(route, variables.get()));
                }
            }
        }
        return Option.none();
    }

    private Option<Route> withMethod(String method, Route like) {
        if (like.method().equals(method)) {
            return Option.some(like);
        }
        return routes.flatMap(Lazy::get)
                .find(route -> route.template().equals(like.template())
                        && route.method().equals(method));
    }

    private ServerResponse handle(ServerRequest serverRequest, Route route, Seq<String> variables) {
        Option<String> unsupported = unsupportedParameter(route, serverRequest.queryParameters());
        return unsupported.isEmpty()
                ? route.handler()
                        .apply(new RoutedRequest(variables, serverRequest.queryParameters(), serverRequest.body()))
                : ErrorResponses.notImplemented("The parameter " + unsupported.get()
                        + " is not supported here; what Kickserv does with it at this address is not known.");
    }

    /** Returns a parameter that this server would ignore, but Kickserv perhaps would not. */
    private Option<String> unsupportedParameter(Route route, QueryParameters query) {
        return !query.isEmpty() && route.method().equals("GET")
                ? query.names().find(name -> isUnsupported(name, route.parameters()))
                : Option.none();
    }

    /** Parts of the name count as well, as in {@code status[0]} and {@code filter[status]}, which clients send for lists and maps. */
    private boolean isUnsupported(String name, RouteParameters here) {
        return !here.contain(name)
                && List.of(name.split("[\\[\\]]+", -1)).exists(part -> here.haveColumn(part) || isKnown(part));
    }

    private boolean isKnown(String name) {
        return SupportedNowhere.PARAMETERS.contains(name)
                || routes.exists(ofResource ->
                        ofResource.get().exists(route -> route.parameters().contain(name)));
    }

    private static ServerResponse unsupported(ServerRequest serverRequest) {
        return ErrorResponses.notImplemented(UnsupportedEndpoints.reason(serverRequest)
                .getOrElse(() -> asksForColumns(serverRequest.queryParameters()) ? COLUMNS : unknown(serverRequest)));
    }

    private static String unknown(ServerRequest serverRequest) {
        return "Kickserv is not known to have " + serverRequest.method() + " /" + serverRequest.pathInAccount()
                + ", nor how it answers.";
    }

    /**
     * The template of a request's path.
     *
     * @param first the first route that has it
     * @param variables the values of its variables
     */
    private record MatchedTemplate(Route first, Seq<String> variables) {}

    /** Parameters that no endpoint here supports, but some of Kickserv's do. */
    private static final class SupportedNowhere {
        private static final Set<String> PARAMETERS = HashSet.of(
                "state",
                "mapping",
                "from",
                "to",
                "job_id",
                "customer_id",
                "invoice_status",
                "which",
                "email",
                "address");
    }
}
