package io.github.kickserv4j.fakeserver;

import io.github.kickserv4j.evidence.ReliesOnNoFact;
import io.vavr.Lazy;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;

/**
 * A request and its response, which still holds secrets.
 *
 * @param received when the request was read, by the clock of its account
 * @param time how long the response took, or was to take
 * @param response none if the request was dropped
 * @param answered true if the response was sent
 * @param requestLength the length of the request's body
 */
@ReliesOnNoFact("records requests")
record RecordedExchange(
        Lazy<RecordedRequest> request,
        Instant received,
        Duration time,
        Seq<String> requestHeaders,
        Option<CompletedResponse> response,
        boolean answered,
        int requestLength) {

    int length() {
        return requestLength + (response.isEmpty() ? 0 : response.get().length());
    }

    /** Returns the headers of the request, such as {@code Accept: text/html}, without those that are secrets. */
    Seq<String> requestHeadersWithoutSecrets() {
        return SecretHeaders.hide(requestHeaders);
    }

    /** Returns the type only, since an exchange holds secrets. */
    @Override
    public String toString() {
        return "RecordedExchange";
    }
}
