package io.github.kickserv4j.ports.shared;

import io.github.kickserv4j.domain.shared.Audit;
import io.github.kickserv4j.domain.shared.Identity;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.function.LongSupplier;
import java.util.function.Predicate;

/**
 * A client's memory of its own creations: the records that they made, those whose outcome is unknown, and the offset of the
 * server's clock.
 * It holds an hour of them, and ten thousand at the most. Safe for many threads.
 */
public final class CreationLog {
    private static final long KEPT = Duration.ofHours(1).toNanos();
    private static final int MOST = 10_000;

    /** The time by which a record may seem older than its request, with both clocks wrong by five minutes. */
    private static final long LOOKED_BACK = Duration.ofMinutes(10).toNanos();

    private final LongSupplier nanos;
    private final long start;
    private final Deque<TrackedCreation> entries = new ArrayDeque<>();
    private Option<ServerClockEstimate> serverClock = Option.none();
    private Option<Long> forgottenUntil = Option.none();

    /**
     * An empty one.
     *
     * @param nanos a clock that never jumps, such as {@link System#nanoTime()}
     */
    public CreationLog(LongSupplier nanos) {
        this.nanos = Objects.requireNonNull(nanos, "nanos");
        this.start = nanos.getAsLong();
    }

    private long now() {
        return nanos.getAsLong() - start;
    }

    /** A creation that is about to be requested. */
    public synchronized TrackedCreation begin(Write<?> creation) {
        long now = now();
        while (!entries.isEmpty() && (entries.size() >= MOST || now - entries.getFirst().begun > KEPT)) {
            entries.removeFirst();
            forgottenUntil = Option.some(now);
        }
        var trackedCreation = new TrackedCreation(Objects.requireNonNull(creation, "creation"), now);
        entries.addLast(trackedCreation);
        return trackedCreation;
    }

    private synchronized boolean isAnyOther(TrackedCreation one, Predicate<TrackedCreation> wanted) {
        return entries.stream().anyMatch(other -> other != one && wanted.test(other));
    }

    private synchronized Seq<Write<?>> unsettledBut(TrackedCreation one) {
        return List.ofAll(entries).filter(other -> other != one).flatMap(other -> other.unsettled);
    }

    private synchronized boolean knowsAllAround(TrackedCreation trackedCreation) {
        return forgottenUntil.forAll(until -> until - trackedCreation.begun < -LOOKED_BACK)
                && entries.contains(trackedCreation);
    }

    private synchronized void remove(TrackedCreation trackedCreation) {
        entries.remove(trackedCreation);
    }

    private synchronized void settle(TrackedCreation trackedCreation, Identity<?> id) {
        trackedCreation.own = Option.some(id);
        trackedCreation.unsettled = Option.none();
    }

    private synchronized void learn(OffsetDateTime createdAt, long begun, long ended) {
        if (ServerClockEstimate.isUsable(createdAt, begun, ended)) {
            serverClock = Option.some(ServerClockEstimate.fromRecord(createdAt, begun, ended));
        }
    }

    private synchronized Option<CreationWindow> window(TrackedCreation one) {
        return serverClock.map(clock -> clock.window(one.begun, one.ended));
    }

    private synchronized StoredHistory store(TrackedCreation one) {
        Set<Identity<?>> others =
                HashSet.ofAll(entries).filter(other -> other != one).flatMap(other -> other.own);
        return new StoredHistory(others, one.own, window(one), knowsAllAround(one), unsettledBut(one));
    }

    /** One creation, from when it was requested. Java serialises what is known of it then. */
    @SuppressWarnings("serial") // another object is written instead
    public final class TrackedCreation implements WriteHistory {
        private static final long serialVersionUID = 1L;

        private final long begun;
        private volatile long ended;
        private volatile Option<Write<?>> unsettled;
        private volatile Option<Identity<?>> own = Option.none();

        private TrackedCreation(Write<?> write, long begun) {
            this.unsettled = Option.some(write);
            this.begun = begun;
            this.ended = begun;
        }

        /** Reports that the creation made this record. */
        public void succeeded(Identity<?> id, Audit audit) {
            ended = now();
            settle(this, Objects.requireNonNull(id, "id"));
            audit.createdAt().forEach(createdAt -> learn(createdAt, begun, ended));
        }

        /** Reports a failure. The creation is forgotten unless its outcome is unknown. */
        public void failed(boolean isOutcomeUnknown) {
            ended = now();
            if (!isOutcomeUnknown) {
                remove(this);
            }
        }

        private Option<CreationWindow> window() {
            return CreationLog.this.window(this);
        }

        private Object writeReplace() {
            return store(this);
        }

        @Override
        public boolean isKnownAsOther(Identity<?> id) {
            Objects.requireNonNull(id, "id");
            return isAnyOther(this, other -> other.own.contains(id));
        }

        @Override
        public Option<Identity<?>> ownId() {
            return own;
        }

        /**
         * Returns whether the record was created during this request, by the known server's clock, and no entry was dropped since.
         */
        @Override
        public boolean isSurelyNew(Option<OffsetDateTime> createdAt) {
            return knowsAllAround(this) && createdAt.exists(time -> window().exists(within -> within.contains(time)));
        }

        @Override
        public Option<Boolean> isPossibleCreationTime(OffsetDateTime createdAt) {
            Objects.requireNonNull(createdAt, "createdAt");
            return window().map(within -> within.isPossible(createdAt));
        }

        @Override
        public Seq<Write<?>> uncertainCreations() {
            return unsettledBut(this);
        }

        @Override
        public void markAsOwn(Identity<?> id) {
            settle(this, Objects.requireNonNull(id, "id"));
        }
    }
}
