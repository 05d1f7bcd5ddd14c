package io.github.kickserv4j.fakeserver.shared;

import io.vavr.collection.Seq;

/** One kind of thing on the wire, such as customers. */
public interface Resource {
    /** What it answers to. Where two templates meet one path, the first counts, for every verb. */
    Seq<Route> routes();
}
