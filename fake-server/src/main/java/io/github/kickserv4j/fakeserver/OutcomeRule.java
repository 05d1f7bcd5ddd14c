package io.github.kickserv4j.fakeserver;

import io.github.kickserv4j.evidence.ReliesOnNoFact;
import io.github.kickserv4j.fakeserver.shared.ServerRequest;
import io.vavr.control.Option;

/**
 * The scripted outcome of the requests that match. Counts them, and is not thread-safe.
 *
 * @see ScriptedRequests
 */
@ReliesOnNoFact("scripts outcomes")
final class OutcomeRule {
    private final ScriptedRequests scriptedRequests;
    private final ScriptedOutcome outcome;
    private int seen;

    OutcomeRule(ScriptedRequests scriptedRequests, ScriptedOutcome outcome) {
        this.scriptedRequests = scriptedRequests;
        this.outcome = outcome;
    }

    /** Returns the outcome of {@code asked}, or none if this rule leaves it to others. */
    Option<ScriptedOutcome> outcomeOf(ServerRequest asked) {
        if (!scriptedRequests.matches(asked)) {
            return Option.none();
        }
        seen++;
        return Option.when(scriptedRequests.include(seen), outcome);
    }
}
