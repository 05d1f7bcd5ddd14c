package io.github.kickserv4j.fakeserver;

import io.github.kickserv4j.evidence.ReliesOnNoFact;
import io.github.kickserv4j.fakeserver.http.HttpRequest;
import io.github.kickserv4j.fakeserver.shared.RequestBody;
import io.github.kickserv4j.fakeserver.shared.RequestTarget;
import io.vavr.Lazy;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * Records exchanges, their requests without secrets. Secrets are removed when a request is first asked for, since that takes
 * longer than to answer it; only a body that is cut is cut at once.
 */
@ReliesOnNoFact("records requests")
record ExchangeRecorder(TrafficRecorder traffic, Lazy<RequestRedactor> requestRedactor) {
    private static final int NO_STATUS = 0;

    void add(Exchange exchange, Option<CompletedResponse> response) {
        int status = response.map(CompletedResponse::status).getOrElse(NO_STATUS);
        Seq<String> headers = exchange.request().headers().lines();
        traffic.add(new RecordedExchange(
                request(exchange.request(), exchange.body(), status),
                exchange.received(),
                exchange.time(),
                Lazy.of(() -> SecretHeaders.hide(headers)),
                response,
                exchange.isAnswered(),
                Math.min(exchange.body().size(), BoundedText.LONGEST)));
    }

    /** Returns the recorded request. What it is made of later does not include the stream of the connection. */
    private Lazy<RecordedRequest> request(HttpRequest request, RequestBody body, int status) {
        String method = request.method();
        String target = request.target();
        Lazy<RecordedRequest> recorded = Lazy.of(() -> request(method, RequestTarget.parse(target), body, status));
        if (body.size() > BoundedText.LONGEST) {
            recorded.get();
        }
        return recorded;
    }

    private RecordedRequest request(String method, RequestTarget target, RequestBody body, int status) {
        return new RecordedRequest(
                RequestTarget.decodeUtf8(method),
                redacted(target.path()),
                redacted(target.query().getOrElse("")),
                BoundedText.of(requestRedactor.get().redact(body.text())).text(),
                status);
    }

    private String redacted(String bytes) {
        return requestRedactor.get().redact(RequestTarget.decodeUtf8(bytes));
    }
}
