package io.github.kickserv4j.fakeserver.shared;

import io.github.kickserv4j.evidence.ReliesOn;
import io.vavr.Lazy;
import io.vavr.collection.HashSet;
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

    private final Lazy<Set<String>> knownParameters = Lazy.of(this::parameters);

    public Router(Seq<Resource> resources) {
        this.routes = resources.map(resource -> Lazy.of(resource::routes));
    }

    /** Returns the response to an authenticated request. {@code HEAD} is handled as {@code GET}. */
    public ServerResponse handle(ServerRequest serverRequest) {
        if (serverRequest.body().isTooLarge()) {
            return ErrorResponses.bodyTooLarge();
        }
        Seq<String> path = serverRequest.path().drop(1);
        String method = serverRequest.method().equals("HEAD") ? "GET" : serverRequest.method();
        Option<Route> route = first(path).flatMap(like -> withMethod(method, like));
        return route.isDefined() && !asksForColumns(serverRequest.queryParameters())
                ? handle(serverRequest, route.get(), path)
                : unsupported(serverRequest);
    }

    private static boolean asksForColumns(QueryParameters queryParameters) {
        return queryParameters.value("include").isDefined()
                || queryParameters.value("only").isDefined();
    }

    /** Returns the first route whose template matches. */
    private Option<Route> first(Seq<String> path) {
        for (Lazy<Seq<Route>> ofResource : routes) {
            for (Route route : ofResource.get()) {
                if (route.variables(path).isDefined()) {
                    return Option.some(route);
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

    private ServerResponse handle(ServerRequest serverRequest, Route route, Seq<String> path) {
        Option<String> unsupported = unsupportedParameter(route, serverRequest.queryParameters());
        if (unsupported.isDefined()) {
            return ErrorResponses.notImplemented("The parameter " + unsupported.get()
                    + " is not supported here; what Kickserv does with it at this address is not known.");
        }
        return route.handler()
                .apply(new RoutedRequest(
                        route.variables(path).get(), serverRequest.queryParameters(), serverRequest.body()));
    }

    /** Returns a parameter that this server would ignore, but Kickserv perhaps would not. */
    private Option<String> unsupportedParameter(Route route, QueryParameters query) {
        return route.method().equals("GET")
                ? query.names().find(name -> route.parameters().lack(name, knownParameters.get()))
                : Option.none();
    }

    private Set<String> parameters() {
        return SupportedNowhere.PARAMETERS.addAll(
                routes.flatMap(Lazy::get).flatMap(route -> route.parameters().supported()));
    }

    private static ServerResponse unsupported(ServerRequest serverRequest) {
        return ErrorResponses.notImplemented(UnsupportedEndpoints.reason(serverRequest)
                .getOrElse(() -> asksForColumns(serverRequest.queryParameters()) ? COLUMNS : unknown(serverRequest)));
    }

    private static String unknown(ServerRequest serverRequest) {
        return "Kickserv is not known to have " + serverRequest.method() + " /" + serverRequest.pathInAccount()
                + ", nor how it answers.";
    }

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
