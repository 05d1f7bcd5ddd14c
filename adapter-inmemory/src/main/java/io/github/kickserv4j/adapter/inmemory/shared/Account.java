package io.github.kickserv4j.adapter.inmemory.shared;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/** One account in memory: what its resources share, so that each operation sees and leaves all of them whole. */
public final class Account {
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final Clock clock;
    private final int pageSize;

    public Account(Clock clock, int pageSize) {
        this.clock = clock;
        this.pageSize = pageSize;
    }

    public <R> R read(Supplier<R> operation) {
        lock.readLock().lock();
        try {
            return operation.get();
        } finally {
            lock.readLock().unlock();
        }
    }

    public <R> R write(Supplier<R> operation) {
        lock.writeLock().lock();
        try {
            return operation.get();
        } finally {
            lock.writeLock().unlock();
        }
    }

    public void change(Runnable operation) {
        write(() -> {
            operation.run();
            return true;
        });
    }

    /** The time that a record gets: to the second, as Kickserv keeps it (recorded). */
    public OffsetDateTime now() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
    }

    public int pageSize() {
        return pageSize;
    }
}
