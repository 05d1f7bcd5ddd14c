package io.github.kickserv4j.adapter.http;

import io.github.kickserv4j.adapter.http.shared.Call;
import io.github.kickserv4j.adapter.http.shared.Deadline;
import io.github.kickserv4j.adapter.http.shared.Setback;
import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Incident;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Lets requests through as the limiter says, one after the other, and none of anybody's while the server has asked for a pause. A
 * pause lasts 20 seconds at most, so that one strange answer does not silence a client for long.
 */
final class Throttle {
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(20);

    private final RateLimiter limiter;
    private final Time time;
    private final AtomicLong pausedUntil;

    Throttle(RateLimiter limiter, Time time) {
        this.limiter = limiter;
        this.time = time;
        this.pausedUntil = new AtomicLong(time.nanos().getAsLong());
    }

    /** No request before so much time is over. */
    void pause(Duration asked) {
        Duration pause = asked.compareTo(LONGEST_PAUSE) < 0 ? asked : LONGEST_PAUSE;
        long until = time.nanos().getAsLong() + pause.toNanos();
        pausedUntil.accumulateAndGet(until, (a, b) -> a - b > 0 ? a : b);
    }

    /** Waits for the turn of a call; why it does not get one, if so. */
    Option<Setback> await(Call call, Deadline deadline) {
        Option<Setback> refused = Option.none();
        do {
            refused = awaitEndOfPause(call, deadline).orElse(() -> awaitTurn(call, deadline));
        } while (refused.isEmpty() && !pauseLeft().isZero()); // somebody was refused in the meantime
        return refused;
    }

    private Option<Setback> awaitEndOfPause(Call call, Deadline deadline) {
        Duration left = pauseLeft();
        if (left.isZero()) {
            return Option.none();
        }
        return left.compareTo(deadline.remaining()) < 0
                ? pass(call, left)
                : Option.some(limited(call, Option.some(left)));
    }

    private Option<Setback> awaitTurn(Call call, Deadline deadline) {
        try {
            Duration remaining = deadline.remaining();
            return limiter.reserve(remaining)
                    .filter(wait -> wait.isZero() || wait.compareTo(remaining) < 0)
                    .map(wait -> pass(call, wait))
                    .getOrElse(() -> Option.some(limited(call, Option.none())));
        } catch (RuntimeException broken) {
            String reason = "the rate limiter failed: " + broken.getClass().getSimpleName();
            return Option.some(Setback.lasting(new Failure.Unavailable(notSent(call), reason)));
        }
    }

    /** Waits; why that ended before its time, if so. */
    Option<Setback> pass(Call call, Duration wait) {
        if (wait.isZero()) {
            return Option.none();
        }
        try {
            return time.waiting().isEndedWithin(wait) ? Option.some(ended(call, Exchanges.CLOSED)) : Option.none();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Option.some(interrupted(call));
        }
    }

    private Duration pauseLeft() {
        long left = pausedUntil.get() - time.nanos().getAsLong();
        return left > 0 ? Duration.ofNanos(left) : Duration.ZERO;
    }

    /** That the thread of a call was interrupted before it sent anything; it stays so. */
    static Setback interrupted(Call call) {
        return ended(call, "interrupted");
    }

    private static Setback ended(Call call, String reason) {
        return Setback.lasting(new Failure.Unavailable(notSent(call), reason));
    }

    private static Setback limited(Call call, Option<Duration> wait) {
        return Setback.lasting(new Failure.RateLimited(notSent(call), wait));
    }

    private static Incident notSent(Call call) {
        return Incident.of(call.operation(), Delivery.NOT_SENT);
    }
}
