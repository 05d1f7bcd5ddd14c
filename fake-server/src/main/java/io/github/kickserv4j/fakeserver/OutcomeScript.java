package io.github.kickserv4j.fakeserver;

import io.github.kickserv4j.evidence.ReliesOnNoFact;
import io.github.kickserv4j.fakeserver.shared.ServerRequest;
import io.vavr.control.Option;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

/** The scripted outcomes: those of the next requests, and those of the requests that match. Thread-safe. */
@ReliesOnNoFact("scripts outcomes")
final class OutcomeScript {
    private final Queue<ScriptedOutcome> queue = new ArrayDeque<>();
    private final List<OutcomeRule> rules = new ArrayList<>();

    synchronized void enqueue(ScriptedOutcome outcome) {
        queue.add(outcome);
    }

    synchronized void add(OutcomeRule rule) {
        rules.add(rule);
    }

    synchronized void clear() {
        queue.clear();
        rules.clear();
    }

    private Option<ScriptedOutcome> firstOf(ServerRequest asked) {
        for (OutcomeRule rule : rules) {
            Option<ScriptedOutcome> outcome = rule.outcomeOf(asked);
            if (outcome.isDefined()) {
                return outcome;
            }
        }
        return Option.none();
    }

    /**
     * Returns the outcome of the next request: the first of the queue, or else that of the first rule that has one.
     *
     * @param asked the request, or none if it is malformed
     */
    synchronized Option<ScriptedOutcome> next(Option<ServerRequest> asked) {
        if (queue.isEmpty()) {
            return asked.isEmpty() ? Option.none() : firstOf(asked.get());
        }
        return Option.of(queue.poll());
    }
}
