package io.github.kickserv4j.fakeserver.shared;

import io.vavr.collection.Seq;

/** The endpoints of one resource, such as customers. */
public interface Resource {
    /** Returns the routes. Where two templates match a path, the first one counts, for every verb. */
    Seq<Route> routes();
}
