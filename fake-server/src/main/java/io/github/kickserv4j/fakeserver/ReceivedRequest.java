package io.github.kickserv4j.fakeserver;

import io.github.kickserv4j.evidence.ReliesOnNoFact;
import io.github.kickserv4j.fakeserver.shared.RequestBody;
import io.github.kickserv4j.fakeserver.shared.RequestTarget;
import io.vavr.Lazy;

/**
 * A request with its secrets, and without the stream of its connection.
 *
 * @param target as the client wrote it
 * @param status the status of the response, or 0 if there is none
 */
@ReliesOnNoFact("records requests")
record ReceivedRequest(
        String method, String target, RequestBody body, int status, Lazy<RequestRedactor> requestRedactor) {

    RecordedRequest withoutSecrets() {
        var parsed = RequestTarget.parse(target);
        return new RecordedRequest(
                RequestTarget.decodeUtf8(method),
                redacted(parsed.path()),
                redacted(parsed.query().getOrElse("")),
                BoundedText.of(requestRedactor.get().redact(body.text())).text(),
                status);
    }

    private String redacted(String bytes) {
        return requestRedactor.get().redact(RequestTarget.decodeUtf8(bytes));
    }

    /** Returns the type only, since a request holds secrets. */
    @Override
    public String toString() {
        return "ReceivedRequest";
    }
}
