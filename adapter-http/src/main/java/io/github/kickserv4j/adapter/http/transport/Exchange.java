package io.github.kickserv4j.adapter.http.transport;

import io.vavr.control.Option;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A request and its response. The thread that reads the last byte of the response wakes the caller. The JDK's client would do that
 * on another thread, which on two cores is a new one for each request (JDK 17); it does not, if its future is complete by then. So
 * it learns of the body after that. A failure, and a response whose body is not read, still come from the JDK's future.
 */
final class Exchange {
    private final CompletableFuture<CompleteResponse> response = new CompletableFuture<>();
    private final CompletableFuture<CompleteResponse> body = new CompletableFuture<>();
    private volatile @Nullable CompleteResponse received;
    private volatile @Nullable CompletableFuture<?> sending;
    private final AtomicReference<Ending> ending = new AtomicReference<>(Ending.NONE);

    /** The end of an exchange, of which the first is the only one. */
    private enum Ending {
        NONE,
        RECEIVED,
        CANCELLED
    }

    /** Returns the stage by which the JDK's client learns of the body. */
    CompletionStage<CompleteResponse> body() {
        return body;
    }

    /** Sets the future of the JDK's client. The response may be there already. */
    void follow(CompletableFuture<HttpResponse<CompleteResponse>> future) {
        sending = future;
        CompletableFuture<?> unused = future.whenComplete(this::end);
        Option.of(received).forEach(whole -> report(future, whole));
    }

    private void end(@Nullable HttpResponse<CompleteResponse> received, @Nullable Throwable thrown) {
        if (thrown != null) {
            response.completeExceptionally(thrown);
        } else if (received != null) {
            response.complete(CompleteResponse.of(received));
        }
    }

    /**
     * Ends the exchange with this response. The future of the JDK's client is first, because cancelling it afterwards would close a
     * connection that is already used by another request.
     */
    void complete(CompleteResponse whole) {
        received = whole;
        Option.of(sending).forEach(future -> report(future, whole));
        response.complete(whole);
    }

    private void report(CompletableFuture<?> future, CompleteResponse whole) {
        future.complete(null);
        body.complete(whole);
    }

    /**
     * Notes that the last byte is here. The JDK's client then offers the connection to other requests, even before it reports the end
     * of the body, so it must not be closed any more. If the exchange was cancelled before, the exception has the JDK's client close
     * the connection in place of offering it.
     *
     * @throws CancellationException if the exchange was cancelled before
     */
    void receiveLastByte() {
        if (!isEndedBy(Ending.RECEIVED)) {
            throw new CancellationException();
        }
    }

    private boolean isEndedBy(Ending wanted) {
        return ending.compareAndSet(Ending.NONE, wanted) || ending.get() == wanted;
    }

    /** Ends the exchange because its body cannot be read. */
    void fail(Throwable thrown) {
        body.completeExceptionally(thrown);
    }

    /** Waits for the response, at most this long. If there is none by then, or the thread is interrupted, the exchange is cancelled. */
    CompleteResponse await(Duration limit) throws InterruptedException, ExecutionException, TimeoutException {
        try {
            return response.get(limit.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException | TimeoutException ended) {
            cancel();
            throw ended;
        }
    }

    /**
     * Ends the exchange, if it is still running, which closes its connection, unless the last byte is here. The wait ends as
     * cancelled, whatever the JDK reports.
     */
    void cancel() {
        response.cancel(true);
        if (isEndedBy(Ending.CANCELLED)) {
            Option.of(sending).forEach(future -> future.cancel(true));
        }
    }
}
