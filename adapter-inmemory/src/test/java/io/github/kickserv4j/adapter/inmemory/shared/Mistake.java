package io.github.kickserv4j.adapter.inmemory.shared;

import io.github.kickserv4j.ports.Kickserv;

/** Something that an adapter could do wrong. */
@FunctionalInterface
public interface Mistake {
    /** The account, where this is done wrong and all else right. */
    Kickserv in(Kickserv good);
}
