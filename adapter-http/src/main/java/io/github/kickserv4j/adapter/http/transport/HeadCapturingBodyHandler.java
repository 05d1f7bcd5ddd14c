package io.github.kickserv4j.adapter.http.transport;

import io.github.kickserv4j.adapter.http.exchange.ApiResponse;
import io.github.kickserv4j.adapter.http.exchange.ResponseHeaders;
import io.github.kickserv4j.adapter.http.time.Deadline;
import io.vavr.control.Option;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.ResponseInfo;
import org.jspecify.annotations.Nullable;

/** Captures status and headers of a response, which are then known even if the body fails. For one request. */
final class HeadCapturingBodyHandler implements BodyHandler<CompleteResponse> {
    private final long mostBytes;
    private final Exchange exchange;
    private volatile @Nullable ResponseInfo known;

    /**
     * @param mostBytes the maximum size of the body
     * @param exchange receives the response when its body is complete
     */
    HeadCapturingBodyHandler(long mostBytes, Exchange exchange) {
        this.mostBytes = mostBytes;
        this.exchange = exchange;
    }

    @Override
    public BodySubscriber<CompleteResponse> apply(ResponseInfo head) {
        known = head;
        return new ResponseSubscriber(head, mostBytes, exchange);
    }

    /** Returns the known part of the response, if there is one. */
    Option<ApiResponse> withoutBody(Deadline deadline) {
        return Option.of(known)
                .map(head -> ApiResponse.withoutBody(head.statusCode(), new ResponseHeaders(head.headers()), deadline));
    }
}
