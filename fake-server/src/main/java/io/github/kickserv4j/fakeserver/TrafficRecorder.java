package io.github.kickserv4j.fakeserver;

import io.github.kickserv4j.evidence.ReliesOnNoFact;
import io.vavr.Lazy;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.ArrayDeque;
import java.util.Deque;

/** Keeps the last exchanges, all of their requests, but only as many bodies as fit. Thread-safe. */
@ReliesOnNoFact("records requests")
final class TrafficRecorder {
    static final int LIMIT = 1_000;
    static final int LONGEST = 1 << 24;

    private final Deque<Lazy<RecordedRequest>> requests = new ArrayDeque<>();
    private final Deque<RecordedExchange> exchanges = new ArrayDeque<>();
    private long length;

    synchronized void add(RecordedExchange exchange) {
        if (requests.size() == LIMIT) {
            requests.removeFirst();
        }
        requests.addLast(exchange.request());
        exchanges.addLast(exchange);
        length += exchange.length();
        while (exchanges.size() > LIMIT || (length > LONGEST && exchanges.size() > 1)) {
            length -= exchanges.removeFirst().length();
        }
    }

    Seq<RecordedRequest> requests() {
        return kept().map(Lazy::get);
    }

    private synchronized Seq<Lazy<RecordedRequest>> kept() {
        return Vector.ofAll(requests);
    }

    synchronized Seq<RecordedExchange> exchanges() {
        return Vector.ofAll(exchanges);
    }

    synchronized void clear() {
        requests.clear();
        exchanges.clear();
        length = 0;
    }
}
