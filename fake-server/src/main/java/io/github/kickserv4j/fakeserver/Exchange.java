package io.github.kickserv4j.fakeserver;

import io.github.kickserv4j.evidence.ReliesOnNoFact;
import io.github.kickserv4j.fakeserver.http.HttpRequest;
import io.github.kickserv4j.fakeserver.shared.RequestBody;
import io.github.kickserv4j.fakeserver.shared.ServerResponse;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

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
        return outcome() instanceof ScriptedResponse held
                ? Option.some(ServerResponse.text(held.status(), held.headers(), held.body()))
                : Option.none();
    }

    /** Returns how long the response is held back. */
    Duration delay() {
        return outcome() instanceof ScriptedResponse held ? held.delay() : Duration.ZERO;
    }

    /** Returns whether the request has no effect and no response. */
    boolean isDropped() {
        return outcome() == NoResponse.DROPPED;
    }

    /** Returns whether a response is sent. */
    boolean isAnswered() {
        return !(outcome() instanceof NoResponse);
    }

    /** Returns how long the response takes, if it is ready now. */
    Duration time() {
        return Duration.ofNanos(System.nanoTime() - begun).plus(delay());
    }

    private @Nullable ScriptedOutcome outcome() {
        return scripted.getOrNull();
    }
}
