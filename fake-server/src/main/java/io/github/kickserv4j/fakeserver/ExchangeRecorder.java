package io.github.kickserv4j.fakeserver;

import io.github.kickserv4j.evidence.ReliesOnNoFact;
import io.github.kickserv4j.fakeserver.shared.RequestTarget;
import io.vavr.control.Option;

/** Records exchanges, their requests without secrets. */
@ReliesOnNoFact("records requests")
record ExchangeRecorder(TrafficRecorder traffic, RequestRedactor requestRedactor) {
    private static final int NO_STATUS = 0;

    void add(Exchange exchange, Option<CompletedResponse> response) {
        int status = response.map(CompletedResponse::status).getOrElse(NO_STATUS);
        traffic.add(new RecordedExchange(
                request(exchange, status),
                exchange.received(),
                exchange.time(),
                SecretHeaders.hide(exchange.request().headers().lines()),
                response,
                exchange.isAnswered()));
    }

    private RecordedRequest request(Exchange exchange, int status) {
        RequestTarget target = RequestTarget.parse(exchange.request().target());
        return new RecordedRequest(
                RequestTarget.decodeUtf8(exchange.request().method()),
                redacted(target.path()),
                redacted(target.query().getOrElse("")),
                BoundedText.of(requestRedactor.redact(exchange.body().text())).text(),
                status);
    }

    private String redacted(String bytes) {
        return requestRedactor.redact(RequestTarget.decodeUtf8(bytes));
    }
}
