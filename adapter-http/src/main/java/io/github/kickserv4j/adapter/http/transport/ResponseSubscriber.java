package io.github.kickserv4j.adapter.http.transport;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/** Collects the bytes of a body, and cancels the connection when there are too many. The last byte completes the exchange. */
final class ResponseSubscriber implements BodySubscriber<CompleteResponse> {
    private final ResponseInfo head;
    private final long most;
    private final Exchange exchange;
    private final long length;
    private ReceivedParts parts = new ReceivedParts();
    private long received;
    private @Nullable Subscription subscription;
    private boolean hasEnded;

    /** @param most the maximum size of the body */
    ResponseSubscriber(ResponseInfo head, long most, Exchange exchange) {
        this.head = head;
        this.most = most;
        this.exchange = exchange;
        this.length = length(head.headers());
    }

    /** Returns the number of bytes that the head states; -1 if it states none. */
    private static long length(HttpHeaders headers) {
        return headers.firstValue("transfer-encoding").isPresent()
                ? -1
                : headers.firstValueAsLong("content-length").orElse(-1);
    }

    @Override
    public CompletionStage<CompleteResponse> getBody() {
        return exchange.body();
    }

    @Override
    public void onSubscribe(Subscription given) {
        subscription = given;
        given.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        for (ByteBuffer buffer : buffers) {
            received += buffer.remaining();
        }
        if (received <= most) {
            buffers.forEach(parts::add);
            if (received == length) {
                exchange.receiveLastByte();
            }
        } else if (subscription != null) {
            subscription.cancel();
            subscription = null;
            onError(new ResponseLimitExceededException("is longer than " + most + " bytes"));
        }
    }

    @Override
    public void onError(Throwable thrown) {
        hasEnded = true;
        parts = new ReceivedParts();
        exchange.fail(thrown);
    }

    /** Ends the exchange, unless the body was too long: the JDK reports its end even after the subscription is cancelled. */
    @Override
    public void onComplete() {
        if (!hasEnded) {
            exchange.complete(new CompleteResponse(head.statusCode(), head.headers(), parts.toBody()));
        }
    }
}
