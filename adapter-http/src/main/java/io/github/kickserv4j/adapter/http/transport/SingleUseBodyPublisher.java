package io.github.kickserv4j.adapter.http.transport;

import java.net.http.HttpRequest.BodyPublisher;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A request body that is sent at most once. The JDK's client repeats a GET by itself when its connection closes before any
 * response, and with a system property set it repeats every request. It reads the length of the body before each time it sends
 * (observed on 17 and 25), and is refused the second time.
 */
final class SingleUseBodyPublisher implements BodyPublisher {
    private enum State {
        READY,
        SENT,
        WITHDRAWN
    }

    private final BodyPublisher body;
    private final AtomicReference<State> state = new AtomicReference<>(State.READY);

    SingleUseBodyPublisher(BodyPublisher body) {
        this.body = body;
    }

    /** Prevents the body from being sent, unless it was already, and returns true if it is certain that it never was. */
    boolean withdraw() {
        return state.compareAndSet(State.READY, State.WITHDRAWN) || state.get() == State.WITHDRAWN;
    }

    @Override
    public long contentLength() {
        if (!state.compareAndSet(State.READY, State.SENT)) {
            throw new AlreadySentException();
        }
        return body.contentLength();
    }

    @Override
    public void subscribe(Subscriber<? super ByteBuffer> subscriber) {
        body.subscribe(subscriber);
    }

    /** Thrown if a request would be sent again. */
    static final class AlreadySentException extends IllegalStateException {
        private static final long serialVersionUID = 1L;

        AlreadySentException() {
            super("the connection was closed before any response");
        }
    }
}
