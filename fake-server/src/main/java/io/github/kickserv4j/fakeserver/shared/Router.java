package io.github.kickserv4j.fakeserver.shared;

import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Finds who answers. */
public final class Router {
    private final Seq<Route> routes;

    public Router(Seq<Resource> resources) {
        this.routes = resources.flatMap(Resource::routes);
    }

    /** The answer to a request whose sender may ask; {@code HEAD} is answered as {@code GET}. */
    public Answer answer(Request request) {
        if (request.body().isTooLarge()) {
            return InferredAnswers.bodyTooLarge();
        }
        String method = request.method().equals("HEAD") ? "GET" : request.method();
        return NotOffered.answer(request)
                .orElse(() -> route(method, request.path().drop(1), request))
                .getOrElse(InferredAnswers::noRoute);
    }

    private Option<Answer> route(String method, Seq<String> path, Request request) {
        Option<Route> first = routes.find(route -> route.variables(path).isDefined());
        return first.flatMap(like -> routes.find(route -> route.template().equals(like.template())
                        && route.method().equals(method)))
                .flatMap(route -> route.variables(path)
                        .map(found -> route.answer().apply(new Call(found, request.query(), request.body()))));
    }
}
