package io.github.kickserv4j.adapter.http.transport;

import io.github.kickserv4j.adapter.http.exchange.ApiResponse;
import io.github.kickserv4j.adapter.http.exchange.ResponseHeaders;
import io.github.kickserv4j.adapter.http.time.Deadline;
import io.vavr.control.Option;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.ResponseInfo;
import org.jspecify.annotations.Nullable;

/** Remembers status and headers of an answer, which are known whatever becomes of its body. For one request. */
final class HeadCapturingBodyHandler implements BodyHandler<byte[]> {
    private final long mostBytes;
    private volatile @Nullable ResponseInfo known;

    /** @param mostBytes that the body may have */
    HeadCapturingBodyHandler(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    @Override
    public BodySubscriber<byte[]> apply(ResponseInfo head) {
        known = head;
        return new LimitedBodySubscriber(mostBytes);
    }

    /** The answer as far as it is known, if anything is. */
    Option<ApiResponse> withoutBody(Deadline deadline) {
        return Option.of(known)
                .map(head -> ApiResponse.withoutBody(head.statusCode(), new ResponseHeaders(head.headers()), deadline));
    }
}
