package io.github.kickserv4j.fakeserver.shared;

import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Finds the route of a request. */
public final class Router {
    private final Seq<Route> routes;

    public Router(Seq<Resource> resources) {
        this.routes = resources.flatMap(Resource::routes);
    }

    /** Returns the response to an authenticated request. {@code HEAD} is handled as {@code GET}. */
    public ServerResponse handle(ServerRequest serverRequest) {
        if (serverRequest.body().isTooLarge()) {
            return ErrorResponses.bodyTooLarge();
        }
        String method = serverRequest.method().equals("HEAD") ? "GET" : serverRequest.method();
        return UnsupportedEndpoints.responseFor(serverRequest)
                .orElse(() -> route(method, serverRequest.path().drop(1), serverRequest))
                .getOrElse(ErrorResponses::notFound);
    }

    private Option<ServerResponse> route(String method, Seq<String> path, ServerRequest serverRequest) {
        Option<Route> first = routes.find(route -> route.variables(path).isDefined());
        return first.flatMap(like -> routes.find(route -> route.template().equals(like.template())
                        && route.method().equals(method)))
                .flatMap(route -> route.variables(path).map(found -> route.handler()
                        .apply(new RoutedRequest(found, serverRequest.queryParameters(), serverRequest.body()))));
    }
}
