package io.github.kickserv4j.ports.shared;

import io.vavr.control.Option;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/**
 * A write whose outcome is unknown, with all that is needed to reconcile it. Java serialises it, so that it can be stored and
 * reconciled after a restart.
 *
 * @param write the write that was requested
 * @param since when the operation began, by the clock of this side; the server's may differ
 * @param history what else is known; of use for creations only
 * @param <W> the kind of write
 */
public record UncertainWrite<W extends Write<?>>(W write, Instant since, WriteHistory history) implements Serializable {
    public UncertainWrite {
        Objects.requireNonNull(write, "write");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(history, "history");
    }

    /** Creates one of which nothing else is known. */
    public UncertainWrite(W write, Instant since) {
        this(write, since, WriteHistory.none());
    }

    /** Returns the same as one of this kind of write, or none if it is of another. */
    public <V extends Write<?>> Option<UncertainWrite<V>> as(Class<V> kind) {
        Objects.requireNonNull(kind, "kind");
        return Option.when(kind.isInstance(write), () -> new UncertainWrite<>(kind.cast(write), since, history));
    }

    /** Names the operation and its time, never any content. */
    @Override
    public String toString() {
        return write.operation() + ", requested at " + since;
    }
}
