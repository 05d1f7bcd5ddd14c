package io.github.kickserv4j.adapter.inmemory.shared;

import io.github.kickserv4j.evidence.ReliesOn;
import io.vavr.collection.Seq;

/** Generates numbers in order, each once. */
@ReliesOn("new-numbers-follow-the-last")
public final class Sequence {
    private long next;

    public Sequence(long first) {
        this.next = first;
    }

    /** Returns the first number after all {@code taken} ones that is at least {@code first}. */
    public static long after(Seq<Long> taken, long first) {
        return Math.max(first, taken.max().map(Math::incrementExact).getOrElse(first));
    }

    public long next() {
        return next++;
    }

    /** Returns the number that {@link #next()} will return. */
    public long peek() {
        return next;
    }

    public void resetTo(long number) {
        next = number;
    }
}
