package io.github.kickserv4j.fakeserver;

import io.github.kickserv4j.evidence.ReliesOnNoFact;
import io.github.kickserv4j.fakeserver.shared.RequestBody;
import io.vavr.Lazy;
import io.vavr.control.Option;

/**
 * Records exchanges, their requests without secrets. Secrets are removed when a request is first asked for, since that takes
 * longer than to answer it; only a body that is cut is cut at once.
 */
@ReliesOnNoFact("records requests")
record ExchangeRecorder(TrafficRecorder traffic, Lazy<RequestRedactor> requestRedactor) {
    private static final int NO_STATUS = 0;

    void add(Exchange exchange, Option<CompletedResponse> response) {
        traffic.add(new RecordedExchange(
                request(
                        exchange,
                        response.isEmpty() ? NO_STATUS : response.get().status()),
                exchange.received(),
                exchange.time(),
                exchange.request().headers().lines(),
                response,
                exchange.isAnswered(),
                Math.min(exchange.body().size(), BoundedText.LONGEST)));
    }

    private Lazy<RecordedRequest> request(Exchange exchange, int status) {
        RequestBody body = exchange.body();
        var received = new ReceivedRequest(
                exchange.request().method(), exchange.request().target(), body, status, requestRedactor);
        Lazy<RecordedRequest> recorded = Lazy.of(received::withoutSecrets);
        if (body.size() > BoundedText.LONGEST) {
            recorded.get();
        }
        return recorded;
    }
}
