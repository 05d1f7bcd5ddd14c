package io.github.kickserv4j.adapter.inmemory.shared;

import io.github.kickserv4j.ports.Kickserv;

/** A mistake that an adapter could make. */
@FunctionalInterface
public interface Mutation {
    /** Returns the account with this mistake only. */
    Kickserv mutate(Kickserv good);

    /** Returns the same mutation with a name. */
    default Mutation named(String name) {
        return new NamedMutation(name, this);
    }

    /** A mistake with a name. */
    record NamedMutation(String name, Mutation mutation) implements Mutation {
        @Override
        public Kickserv mutate(Kickserv good) {
            return mutation.mutate(good);
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
