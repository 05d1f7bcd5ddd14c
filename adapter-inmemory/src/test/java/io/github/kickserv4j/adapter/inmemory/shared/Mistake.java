package io.github.kickserv4j.adapter.inmemory.shared;

import io.github.kickserv4j.ports.Kickserv;

/** Something that an adapter could do wrong. */
@FunctionalInterface
public interface Mistake {
    /** The account, where this is done wrong and all else right. */
    Kickserv in(Kickserv good);

    /** The same, with a name to be told by. */
    default Mistake called(String name) {
        return new Named(name, this);
    }

    /** A mistake with a name. */
    record Named(String name, Mistake mistake) implements Mistake {
        @Override
        public Kickserv in(Kickserv good) {
            return mistake.in(good);
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
