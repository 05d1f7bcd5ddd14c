package io.github.kickserv4j.testkit.wirefault;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.net.Socket;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** What came to a server, for those who ask and those who wait. */
final class Tally {
    private final Lock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Set<Socket> open = new HashSet<>();
    private final LongAdder sent = new LongAdder();
    private Seq<WireRequest> requests = Vector.empty();
    private int connections;

    void opened(Socket socket) {
        change(() -> {
            connections++;
            open.add(socket);
        });
    }

    void closed(Socket socket) {
        change(() -> open.remove(socket));
    }

    void received(WireRequest request) {
        change(() -> requests = requests.append(request));
    }

    LongAdder sent() {
        return sent;
    }

    Seq<WireRequest> requests() {
        return under(() -> requests);
    }

    int connections() {
        return under(() -> connections);
    }

    Seq<Socket> open() {
        return under(() -> Vector.ofAll(open));
    }

    boolean awaitRequests(int atLeast, Duration atMost) {
        return await(() -> requests.size() >= atLeast, atMost);
    }

    boolean awaitNoneOpen(Duration atMost) {
        return await(open::isEmpty, atMost);
    }

    private void change(Runnable what) {
        under(() -> {
            what.run();
            changed.signalAll();
            return true;
        });
    }

    private <T> T under(Supplier<T> what) {
        lock.lock();
        try {
            return what.get();
        } finally {
            lock.unlock();
        }
    }

    private boolean await(BooleanSupplier what, Duration atMost) {
        lock.lock();
        try {
            long left = atMost.toNanos();
            while (!what.getAsBoolean() && left > 0) {
                left = changed.awaitNanos(left);
            }
            return what.getAsBoolean();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            return what.getAsBoolean();
        } finally {
            lock.unlock();
        }
    }
}
