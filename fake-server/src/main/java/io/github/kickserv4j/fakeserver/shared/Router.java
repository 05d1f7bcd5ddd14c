package io.github.kickserv4j.fakeserver.shared;

import io.github.kickserv4j.evidence.ReliesOn;
import io.vavr.Lazy;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Stream;
import io.vavr.control.Option;

/** Finds the route of a request. */
@ReliesOn({"head-is-get", "unknown-parameters-are-ignored", "parameters-of-other-lists", "other-endpoints"})
public final class Router {
    /** Parameters that no endpoint here supports, but some of Kickserv's do. */
    private static final Set<String> SUPPORTED_NOWHERE = HashSet.of(
            "state", "mapping", "from", "to", "job_id", "customer_id", "invoice_status", "which", "email", "address");

    /** The routes, of which only as many are created as a request has to be compared with. */
    private final Stream<Route> routes;

    private final Lazy<Set<String>> knownParameters;

    public Router(Seq<Resource> resources) {
        this.routes = Stream.ofAll(resources).flatMap(Resource::routes);
        this.knownParameters = Lazy.of(() -> SUPPORTED_NOWHERE.addAll(
                routes.flatMap(route -> route.parameters().supported())));
    }

    /** Returns the response to an authenticated request. {@code HEAD} is handled as {@code GET}. */
    public ServerResponse handle(ServerRequest serverRequest) {
        if (serverRequest.body().isTooLarge()) {
            return ErrorResponses.bodyTooLarge();
        }
        String method = serverRequest.method().equals("HEAD") ? "GET" : serverRequest.method();
        return UnsupportedEndpoints.selectionOfColumns(serverRequest)
                .orElse(() -> route(method, serverRequest.path().drop(1), serverRequest))
                .orElse(() -> UnsupportedEndpoints.responseFor(serverRequest))
                .getOrElse(() -> unknown(serverRequest));
    }

    private Option<ServerResponse> route(String method, Seq<String> path, ServerRequest serverRequest) {
        Option<Route> first = routes.find(route -> route.variables(path).isDefined());
        return first.flatMap(like -> routes.find(route -> route.template().equals(like.template())
                        && route.method().equals(method)))
                .flatMap(route -> unsupportedParameter(route, serverRequest)
                        .orElse(() -> route.variables(path).map(found -> route.handler()
                                .apply(new RoutedRequest(
                                        found, serverRequest.queryParameters(), serverRequest.body())))));
    }

    /** Returns the response to a parameter that this server would ignore, but Kickserv perhaps would not. */
    private Option<ServerResponse> unsupportedParameter(Route route, ServerRequest serverRequest) {
        return Option.when(route.method().equals("GET"), serverRequest.queryParameters())
                .flatMap(query -> query.names().find(name -> route.parameters().lack(name, knownParameters.get())))
                .map(name -> ErrorResponses.notImplemented("The parameter " + name
                        + " is not supported here; what Kickserv does with it at this address is not known."));
    }

    private static ServerResponse unknown(ServerRequest serverRequest) {
        return ErrorResponses.notImplemented("Kickserv is not known to have " + serverRequest.method() + " /"
                + serverRequest.pathInAccount() + ", nor how it answers.");
    }
}
