package io.github.kickserv4j.fakeserver;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.ArrayDeque;
import java.util.Deque;

/** Keeps the last requests, without their secrets. */
final class RequestRecorder {
    static final int LIMIT = 1_000;
    private static final int LONGEST_BODY = 1 << 16;

    private final Deque<RecordedRequest> requests = new ArrayDeque<>();
    private final RequestRedactor requestRedactor;

    RequestRecorder(RequestRedactor requestRedactor) {
        this.requestRedactor = requestRedactor;
    }

    void add(String method, String path, String query, String body, int status) {
        String kept = requestRedactor.redact(body);
        var request = new RecordedRequest(
                method,
                requestRedactor.redact(path),
                requestRedactor.redact(query),
                kept.substring(0, Math.min(kept.length(), LONGEST_BODY)),
                status);
        synchronized (requests) {
            if (requests.size() == LIMIT) {
                requests.removeFirst();
            }
            requests.addLast(request);
        }
    }

    Seq<RecordedRequest> requests() {
        synchronized (requests) {
            return Vector.ofAll(requests);
        }
    }

    void clear() {
        synchronized (requests) {
            requests.clear();
        }
    }
}
