package io.github.kickserv4j.adapter.http.exchange;

import io.github.kickserv4j.ports.shared.Failure;

/**
 * A failure of one request, and whether it is transient, so that the same request may succeed a little later.
 *
 * @param isTransient true for a refused connection or an overloaded server; false for a wrong key or a wrong certificate
 */
public record AttemptFailure(Failure failure, boolean isTransient) {
    public static AttemptFailure transientFailure(Failure failure) {
        return new AttemptFailure(failure, true);
    }

    public static AttemptFailure permanentFailure(Failure failure) {
        return new AttemptFailure(failure, false);
    }
}
