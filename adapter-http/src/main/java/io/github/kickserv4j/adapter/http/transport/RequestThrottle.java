package io.github.kickserv4j.adapter.http.transport;

import io.github.kickserv4j.adapter.http.config.RateLimiter;
import io.github.kickserv4j.adapter.http.exchange.ApiRequest;
import io.github.kickserv4j.adapter.http.exchange.AttemptFailure;
import io.github.kickserv4j.adapter.http.time.Deadline;
import io.github.kickserv4j.adapter.http.time.TimeSource;
import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.FailureContext;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Delays requests by the times of the limiter, one after the other, and holds all of them back while the server has requested a
 * pause. A pause lasts 20 seconds at most, so that one strange response does not stop a client for long.
 */
final class RequestThrottle {
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(20);

    private final RateLimiter limiter;
    private final TimeSource timeSource;
    private final AtomicLong pausedUntil;

    RequestThrottle(RateLimiter limiter, TimeSource timeSource) {
        this.limiter = limiter;
        this.timeSource = timeSource;
        this.pausedUntil = new AtomicLong(timeSource.nanos().getAsLong());
    }

    /** Holds back all requests for this time. */
    void pause(Duration requested) {
        Duration pause = requested.compareTo(LONGEST_PAUSE) < 0 ? requested : LONGEST_PAUSE;
        long until = timeSource.nanos().getAsLong() + pause.toNanos();
        pausedUntil.accumulateAndGet(until, (a, b) -> a - b > 0 ? a : b);
    }

    /** Waits until the request may be sent. Returns the failure if that would take too long or the wait ends early. */
    Option<AttemptFailure> await(ApiRequest apiRequest, Deadline deadline) {
        Option<AttemptFailure> refused = Option.none();
        do {
            refused = awaitEndOfPause(apiRequest, deadline).orElse(() -> awaitTurn(apiRequest, deadline));
        } while (refused.isEmpty() && !pauseLeft().isZero()); // another request was throttled in the meantime
        return refused;
    }

    private Option<AttemptFailure> awaitEndOfPause(ApiRequest apiRequest, Deadline deadline) {
        Duration left = pauseLeft();
        if (left.isZero()) {
            return Option.none();
        }
        return left.compareTo(deadline.remaining()) < 0
                ? sleep(apiRequest, left)
                : Option.some(limited(apiRequest, Option.some(left)));
    }

    private Option<AttemptFailure> awaitTurn(ApiRequest apiRequest, Deadline deadline) {
        try {
            Duration remaining = deadline.remaining();
            return limiter.reserve(remaining)
                    .filter(wait -> wait.isZero() || wait.compareTo(remaining) < 0)
                    .map(wait -> sleep(apiRequest, wait))
                    .getOrElse(() -> Option.some(limited(apiRequest, Option.none())));
        } catch (RuntimeException broken) {
            String reason = "the rate limiter failed: " + broken.getClass().getSimpleName();
            return Option.some(AttemptFailure.permanentFailure(new Failure.Unavailable(notSent(apiRequest), reason)));
        }
    }

    /** Waits. Returns the failure if the wait ends early. */
    Option<AttemptFailure> sleep(ApiRequest apiRequest, Duration wait) {
        if (wait.isZero()) {
            return Option.none();
        }
        try {
            return timeSource.sleeper().sleepUnlessClosed(wait)
                    ? Option.some(ended(apiRequest, InFlightRequests.CLOSED))
                    : Option.none();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Option.some(interrupted(apiRequest));
        }
    }

    private Duration pauseLeft() {
        long left = pausedUntil.get() - timeSource.nanos().getAsLong();
        return left > 0 ? Duration.ofNanos(left) : Duration.ZERO;
    }

    /** Returns the failure for an interrupted thread that has sent nothing. The thread stays interrupted. */
    static AttemptFailure interrupted(ApiRequest apiRequest) {
        return ended(apiRequest, "interrupted");
    }

    private static AttemptFailure ended(ApiRequest apiRequest, String reason) {
        return AttemptFailure.permanentFailure(new Failure.Unavailable(notSent(apiRequest), reason));
    }

    private static AttemptFailure limited(ApiRequest apiRequest, Option<Duration> wait) {
        return AttemptFailure.permanentFailure(new Failure.RateLimited(notSent(apiRequest), wait));
    }

    private static FailureContext notSent(ApiRequest apiRequest) {
        return FailureContext.of(apiRequest.operation(), Delivery.NOT_SENT);
    }
}
