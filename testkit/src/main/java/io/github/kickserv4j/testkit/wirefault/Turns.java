package io.github.kickserv4j.testkit.wirefault;

import io.vavr.collection.Seq;
import java.util.concurrent.atomic.AtomicInteger;

/** Some things, one after the other, and then the last one for ever. */
final class Turns<T> {
    private final AtomicInteger turn = new AtomicInteger();
    private final Seq<T> inOrder;

    Turns(Seq<T> inOrder) {
        this.inOrder = inOrder;
    }

    T next() {
        return inOrder.get(turn.getAndUpdate(now -> Math.min(now + 1, inOrder.size() - 1)));
    }
}
