package io.github.kickserv4j.testkit.wirefault;

import io.vavr.collection.Seq;
import java.util.concurrent.atomic.AtomicInteger;

/** A sequence that repeats its last element for ever. */
final class LastRepeatingSequence<T> {
    private final AtomicInteger index = new AtomicInteger();
    private final Seq<T> items;

    LastRepeatingSequence(Seq<T> inOrder) {
        this.items = inOrder;
    }

    T next() {
        return items.get(index.getAndUpdate(now -> Math.min(now + 1, items.size() - 1)));
    }
}
