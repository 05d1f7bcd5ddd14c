package io.github.kickserv4j.adapter.http.transport;

import io.github.kickserv4j.adapter.http.json.ResponseBody;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * Collects the bytes of a body, and cancels the connection when there are too many. The last byte completes the exchange. Buffers that
 * are large and half full are kept as they are. All others are copied, because they take more memory than their bytes, and a server may
 * send millions: of chunks, which are small buffers, or of TLS records, which come in a buffer of the largest size each.
 */
final class ResponseSubscriber implements BodySubscriber<CompleteResponse> {
    private static final int SMALL = 512;

    private final ResponseInfo head;
    private final long most;
    private final Exchange exchange;
    private final List<ByteBuffer> parts = new ArrayList<>();
    private final ByteArrayOutputStream copied = new ByteArrayOutputStream(0);
    private long received;
    private @Nullable Subscription subscription;
    private boolean hasEnded;

    /** @param most the maximum size of the body */
    ResponseSubscriber(ResponseInfo head, long most, Exchange exchange) {
        this.head = head;
        this.most = most;
        this.exchange = exchange;
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
            buffers.forEach(this::collect);
        } else if (subscription != null) {
            subscription.cancel();
            subscription = null;
            onError(new ResponseLimitExceededException("is longer than " + most + " bytes"));
        }
    }

    private void collect(ByteBuffer buffer) {
        if (buffer.remaining() > SMALL && buffer.remaining() >= buffer.capacity() / 2) {
            collectCopied();
            parts.add(buffer);
        } else {
            byte[] copy = new byte[buffer.remaining()];
            buffer.get(copy);
            copied.writeBytes(copy);
        }
    }

    private void collectCopied() {
        if (copied.size() > 0) {
            parts.add(ByteBuffer.wrap(copied.toByteArray()));
            copied.reset();
        }
    }

    @Override
    public void onError(Throwable thrown) {
        hasEnded = true;
        parts.clear();
        exchange.fail(thrown);
    }

    /** Ends the exchange, unless the body was too long: the JDK reports its end even after the subscription is cancelled. */
    @Override
    public void onComplete() {
        if (!hasEnded) {
            collectCopied();
            exchange.complete(new CompleteResponse(head.statusCode(), head.headers(), ResponseBody.of(parts)));
        }
    }
}
