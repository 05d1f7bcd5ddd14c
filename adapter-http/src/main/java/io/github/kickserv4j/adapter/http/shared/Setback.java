package io.github.kickserv4j.adapter.http.shared;

import io.github.kickserv4j.ports.shared.Failure;

/**
 * A failure of one request, and whether it may go away by itself, so that the same request may succeed a little later.
 *
 * @param isPassing for a refused connection or an overloaded server; not for a wrong key or a wrong certificate
 */
public record Setback(Failure failure, boolean isPassing) {
    public static Setback passing(Failure failure) {
        return new Setback(failure, true);
    }

    public static Setback lasting(Failure failure) {
        return new Setback(failure, false);
    }
}
