package io.github.kickserv4j.adapter.http.transport;

import java.net.http.HttpRequest.BodyPublisher;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The body of a request that goes onto the wire once at most. The JDK's client sends a GET a second time, unasked, when its
 * connection closes before any answer, and with a system property set it does so with every request. It asks for the length of
 * the body each time it is about to send (seen on 17 and 25), and is refused the second time.
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

    /** Sees to it that it is not sent any more, unless it was; whether it never was, for certain. */
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

    /** That a request would have been sent again. */
    static final class AlreadySentException extends IllegalStateException {
        private static final long serialVersionUID = 1L;

        AlreadySentException() {
            super("the connection was closed before any answer");
        }
    }
}
