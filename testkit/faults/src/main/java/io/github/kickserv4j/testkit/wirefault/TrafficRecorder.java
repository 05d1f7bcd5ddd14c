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

/** Records the requests and connections of a server, and waits for them. */
final class TrafficRecorder {
    private final Lock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Set<Socket> openConnections = new HashSet<>();
    private final LongAdder bytesSent = new LongAdder();
    private Seq<WireRequest> requests = Vector.empty();
    private int connections;

    void connectionOpened(Socket socket) {
        update(() -> {
            connections++;
            openConnections.add(socket);
        });
    }

    void connectionClosed(Socket socket) {
        update(() -> openConnections.remove(socket));
    }

    void requestReceived(WireRequest request) {
        update(() -> requests = requests.append(request));
    }

    LongAdder bytesSent() {
        return bytesSent;
    }

    Seq<WireRequest> requests() {
        return withLock(() -> requests);
    }

    int connections() {
        return withLock(() -> connections);
    }

    Seq<Socket> openConnections() {
        return withLock(() -> Vector.ofAll(openConnections));
    }

    boolean awaitRequests(int atLeast, Duration atMost) {
        return await(() -> requests.size() >= atLeast, atMost);
    }

    boolean awaitNoOpenConnection(Duration atMost) {
        return await(openConnections::isEmpty, atMost);
    }

    private void update(Runnable what) {
        withLock(() -> {
            what.run();
            changed.signalAll();
            return true;
        });
    }

    private <T> T withLock(Supplier<T> what) {
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
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return what.getAsBoolean();
        } finally {
            lock.unlock();
        }
    }
}
