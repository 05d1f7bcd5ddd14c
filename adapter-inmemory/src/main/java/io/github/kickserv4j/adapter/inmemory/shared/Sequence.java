package io.github.kickserv4j.adapter.inmemory.shared;

import io.vavr.collection.Seq;

/** Gives numbers in order, each once. */
public final class Sequence {
    private long next;

    public Sequence(long first) {
        this.next = first;
    }

    /** The first number after all that are {@code taken}, and not before {@code first}. */
    public static long after(Seq<Long> taken, long first) {
        return Math.max(first, taken.max().map(Math::incrementExact).getOrElse(first));
    }

    public long next() {
        return next++;
    }

    /** What {@link #next()} would give. */
    public long peek() {
        return next;
    }

    public void resetTo(long number) {
        next = number;
    }
}
