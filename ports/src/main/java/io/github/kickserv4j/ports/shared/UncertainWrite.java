package io.github.kickserv4j.ports.shared;

import java.time.Instant;
import java.util.Objects;

/**
 * A write of which nobody knows whether it was carried out, with all that it takes to find out: what was asked, of whom, since
 * when its effect may be there, and which records are known to be others'.
 *
 * @param since when the operation began, by the clock of this side; the server's may differ
 * @param history what is known beside it; of use for creations only
 */
public record UncertainWrite(Write write, Instant since, WriteHistory history) {
    public UncertainWrite {
        Objects.requireNonNull(write, "write");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(history, "history");
    }

    /** Of which nothing else is known. */
    public UncertainWrite(Write write, Instant since) {
        this(write, since, WriteHistory.none());
    }

    /** Without the history, which is another's affair. */
    @Override
    public String toString() {
        return write + ", asked at " + since;
    }
}
