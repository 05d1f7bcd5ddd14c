package io.github.kickserv4j.fakeserver;

import io.github.kickserv4j.evidence.ReliesOnNoFact;
import io.github.kickserv4j.fakeserver.shared.ServerRequest;
import io.vavr.collection.Stream;
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

    /**
     * Returns the outcome of the next request: the first of the queue, or else that of the first rule that has one.
     *
     * @param asked the request, or none if it is malformed
     */
    synchronized Option<ScriptedOutcome> next(Option<ServerRequest> asked) {
        return Option.of(queue.poll())
                .orElse(() -> asked.flatMap(request -> Stream.ofAll(rules)
                        .flatMap(rule -> rule.outcomeOf(request))
                        .headOption()));
    }
}
