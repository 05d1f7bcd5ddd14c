package io.github.kickserv4j.fakeserver;

import io.github.kickserv4j.evidence.ReliesOnNoFact;
import io.github.kickserv4j.fakeserver.http.HttpRequest;
import io.github.kickserv4j.fakeserver.shared.RequestBody;
import io.github.kickserv4j.fakeserver.shared.ServerResponse;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;

/**
 * A request that was read, and its scripted outcome.
 *
 * @param scripted none if the request is answered as usual
 * @param received when it was read, by the clock of its account
 * @param begun the same, in nanoseconds
 */
@ReliesOnNoFact("a request and its scripted outcome")
record Exchange(HttpRequest request, RequestBody body, Option<ScriptedOutcome> scripted, Instant received, long begun) {

    /** Returns the scripted response, if there is one. */
    Option<ServerResponse> scriptedResponse() {
        return held().map(response -> ServerResponse.text(response.status(), response.headers(), response.body()));
    }

    /** Returns how long the response is held back. */
    Duration delay() {
        return held().map(ScriptedResponse::delay).getOrElse(Duration.ZERO);
    }

    /** Returns whether the request has no effect and no response. */
    boolean isDropped() {
        return scripted.contains(NoResponse.DROPPED);
    }

    /** Returns whether a response is sent. */
    boolean isAnswered() {
        return !scripted.exists(NoResponse.class::isInstance);
    }

    /** Returns how long the response takes, if it is ready now. */
    Duration time() {
        return Duration.ofNanos(System.nanoTime() - begun).plus(delay());
    }

    private Option<ScriptedResponse> held() {
        return scripted.filter(ScriptedResponse.class::isInstance).map(ScriptedResponse.class::cast);
    }
}
