package io.github.kickserv4j.adapter.inmemory.shared;

import io.github.kickserv4j.ports.Kickserv;

/** Something that an adapter could do wrong. */
@FunctionalInterface
public interface Mutation {
    /** The account, where this is done wrong and all else right. */
    Kickserv mutate(Kickserv good);

    /** The same, with a name to be told by. */
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
