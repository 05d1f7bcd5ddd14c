package io.github.kickserv4j.adapter.http;

import dev.failsafe.Execution;
import dev.failsafe.ExecutionContext;
import io.github.kickserv4j.adapter.http.shared.Answer;
import io.github.kickserv4j.adapter.http.shared.ApiKey;
import io.github.kickserv4j.adapter.http.shared.Call;
import io.github.kickserv4j.adapter.http.shared.Deadline;
import io.github.kickserv4j.adapter.http.shared.Setback;
import io.github.kickserv4j.adapter.http.shared.Transport;
import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;

/** Repeats calls, by the policy, within the deadline and the budget, and tells of the attempts before the last. */
final class Retrying implements Transport {
    private final Attempts attempts;
    private final Throttle throttle;
    private final RetryPolicy policy;
    private final ApiKey key;
    private final Time time;
    private final RetryBudget budget;

    Retrying(Attempts attempts, Throttle throttle, RetryPolicy policy, ApiKey key, Time time) {
        this.attempts = attempts;
        this.throttle = throttle;
        this.policy = policy;
        this.key = key;
        this.time = time;
        this.budget = new RetryBudget(policy.reserve());
    }

    @Override
    public Either<Setback, Answer> send(Call call, Deadline deadline) {
        return new Course(call, deadline).run();
    }

    /** The attempts at one call. */
    private final class Course {
        private final Call call;
        private final Deadline deadline;
        private final Execution<Either<Setback, Answer>> execution;
        private Seq<Failure> earlier = List.empty();
        private boolean isKeyReplaced;
        private Duration wait = Duration.ZERO;

        Course(Call call, Deadline deadline) {
            this.call = call;
            this.deadline = deadline;
            this.execution = Execution.of(dev.failsafe.RetryPolicy.<Either<Setback, Answer>>builder()
                    .withMaxAttempts(policy.attempts())
                    .handleResultIf(this::mayBeRepeated)
                    .withDelayFn(this::delay)
                    .build());
        }

        Either<Setback, Answer> run() {
            Either<Setback, Answer> outcome = attempt();
            while (outcome.isLeft() && isRepeated(outcome.getLeft())) {
                earlier = earlier.append(outcome.getLeft().failure());
                outcome = throttle.pass(call, wait)
                        .<Either<Setback, Answer>>map(Either::left)
                        .getOrElse(this::attempt);
            }
            return outcome.mapLeft(this::told);
        }

        /** Whoever is interrupted is refused before the key or a turn are asked for, which may take time or cost something. */
        private Either<Setback, Answer> attempt() {
            return Thread.currentThread().isInterrupted() ? Either.left(Throttle.interrupted(call)) : attemptInTurn();
        }

        private Either<Setback, Answer> attemptInTurn() {
            int used = key.version();
            Option<Setback> refused = throttle.await(call, deadline);
            Either<Setback, Answer> outcome = refused.isDefined()
                    ? Either.left(refused.get())
                    : attempts.make(call, earlier.size() + 1, deadline);
            outcome.peek(answer -> budget.succeeded()).peekLeft(setback -> note(setback, used));
            return outcome;
        }

        private void note(Setback setback, int used) {
            if (setback.failure() instanceof Failure.RateLimited limited && limited.delivery() == Delivery.REJECTED) {
                throttle.pause(limited.retryAfter().getOrElse(() -> time.upTo(policy.throttledBase())));
            }
            isKeyReplaced = setback.failure() instanceof Failure.Unauthorized && !isKeyReplaced && key.isReplaced(used);
        }

        /** Whether there is another attempt, after a wait. */
        private boolean isRepeated(Setback setback) {
            if (isKeyReplaced) {
                wait = Duration.ZERO;
                return true;
            }
            execution.recordResult(Either.left(setback));
            wait = execution.getDelay();
            return !execution.isComplete() && wait.compareTo(deadline.remaining()) < 0 && budget.isPaid();
        }

        private boolean mayBeRepeated(Either<Setback, Answer> outcome) {
            return outcome.isLeft()
                    && outcome.getLeft().isPassing()
                    && isSafe(outcome.getLeft().failure());
        }

        private boolean isSafe(Failure failure) {
            return failure.delivery() != Delivery.UNKNOWN
                    || call.isRead()
                    || (policy.repeatsPut() && call.method().equals("PUT"))
                    || (policy.repeatsDelete() && call.method().equals("DELETE"));
        }

        private Duration delay(ExecutionContext<Either<Setback, Answer>> context) {
            Failure failure = context.getLastResult().getLeft().failure();
            Duration base = failure instanceof Failure.RateLimited ? policy.throttledBase() : policy.base();
            Duration bound = base.multipliedBy(1L << Math.min(20, context.getAttemptCount() - 1));
            Duration backoff = time.upTo(bound.compareTo(policy.cap()) < 0 ? bound : policy.cap());
            Duration asked = asked(failure).getOrElse(Duration.ZERO);
            return asked.compareTo(backoff) > 0 ? asked : backoff;
        }

        /** The failure with what came before it: after an attempt that may have been carried out, no later word makes it undone. */
        private Setback told(Setback last) {
            boolean isInDoubt = earlier.exists(failure -> failure.delivery() == Delivery.UNKNOWN);
            var incident = last.failure().incident().after(earlier);
            return new Setback(
                    last.failure().with(isInDoubt ? incident.delivered(Delivery.UNKNOWN) : incident), last.isPassing());
        }
    }

    private static Option<Duration> asked(Failure failure) {
        return failure instanceof Failure.RateLimited limited
                ? limited.retryAfter()
                : Option.of(failure)
                        .filter(Failure.Unavailable.class::isInstance)
                        .flatMap(it -> ((Failure.Unavailable) it).retryAfter());
    }
}
