package io.github.kickserv4j.adapter.http;

import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.fakeserver.NoResponse;
import io.github.kickserv4j.fakeserver.ScriptedOutcome;
import io.github.kickserv4j.fakeserver.ScriptedResponse;
import io.github.kickserv4j.testkit.faultinjection.Fault;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;

/** A fault of the decorator, and what a server does that looks the same to a client. */
record FaultScenario(Fault fault, ScriptedOutcome outcome) {
    /** Those that a server plays by itself; a server that is away and one that is late take a client of their own. */
    static final Seq<FaultScenario> ALL = List.of(
            new FaultScenario(Fault.LOST_RESPONSE, NoResponse.LOST),
            new FaultScenario(Fault.LOST_REQUEST, NoResponse.DROPPED),
            answered(Fault.UNAVAILABLE, 503),
            new FaultScenario(Fault.unavailable(Duration.ofSeconds(1)), retryAfter(503, 1)),
            answered(Fault.RATE_LIMITED, 429),
            new FaultScenario(Fault.rateLimited(Duration.ofSeconds(7)), retryAfter(429, 7)),
            answered(Fault.UNAUTHORIZED, 401),
            answered(Fault.FORBIDDEN, 403),
            answered(Fault.NOT_FOUND, 404),
            new FaultScenario(
                    Fault.invalid(new Violation("amount", "must be positive", "")),
                    ScriptedResponse.of(422, "{\"errors\":{\"amount\":[\"must be positive\"]}}")),
            new FaultScenario(Fault.UNREADABLE_RESPONSE, ScriptedResponse.of(200, "<html>")));

    boolean isAnswered() {
        return outcome instanceof ScriptedResponse;
    }

    /** Returns true if the client sends nothing for a while after it. */
    boolean isPausing() {
        return outcome instanceof ScriptedResponse response
                && response.headers().containsKey("Retry-After");
    }

    /** Returns the outcomes of a request and, if it is a {@code GET}, of its repetition, which the client of the JDK may send. */
    Seq<ScriptedOutcome> outcomes(boolean isOnce) {
        return isOnce || isAnswered() ? List.of(outcome) : List.of(outcome, outcome);
    }

    /** Returns the traits that must be equal: a server with a scripted response has carried nothing out, whatever it answers. */
    FailureTraits comparable(FailureTraits traits) {
        return isAnswered() && fault.isExecuted() ? traits.withoutReconciliation() : traits;
    }

    private static FaultScenario answered(Fault fault, int status) {
        return new FaultScenario(fault, ScriptedResponse.of(status));
    }

    private static ScriptedResponse retryAfter(int status, int seconds) {
        return ScriptedResponse.of(status).withHeader("Retry-After", Integer.toString(seconds));
    }
}
