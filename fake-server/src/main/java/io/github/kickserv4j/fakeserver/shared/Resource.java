package io.github.kickserv4j.fakeserver.shared;

import io.github.kickserv4j.evidence.ReliesOnNoFact;
import io.vavr.collection.Seq;

/** The endpoints of one resource, such as customers. */
@ReliesOnNoFact("a list of endpoints, each of which names its fact")
public interface Resource {
    /** Returns the routes. Where two templates match a path, the first one counts, for every verb. */
    Seq<Route> routes();
}
