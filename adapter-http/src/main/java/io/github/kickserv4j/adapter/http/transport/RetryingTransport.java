package io.github.kickserv4j.adapter.http.transport;

import dev.failsafe.Execution;
import dev.failsafe.ExecutionContext;
import io.github.kickserv4j.adapter.http.config.RetryPolicy;
import io.github.kickserv4j.adapter.http.exchange.ApiRequest;
import io.github.kickserv4j.adapter.http.exchange.ApiResponse;
import io.github.kickserv4j.adapter.http.exchange.AttemptFailure;
import io.github.kickserv4j.adapter.http.exchange.Transport;
import io.github.kickserv4j.adapter.http.secret.ApiKey;
import io.github.kickserv4j.adapter.http.time.Deadline;
import io.github.kickserv4j.adapter.http.time.TimeSource;
import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.vavr.Lazy;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;

/** Retries requests according to the policy, within the deadline and the budget, and adds the earlier attempts to the failure. */
final class RetryingTransport implements Transport {
    private final AttemptExecutor attemptExecutor;
    private final RequestThrottle requestThrottle;
    private final RetryPolicy policy;
    private final ApiKey key;
    private final TimeSource timeSource;
    private final RetryBudget budget;

    RetryingTransport(
            AttemptExecutor attemptExecutor,
            RequestThrottle requestThrottle,
            RetryPolicy policy,
            ApiKey key,
            TimeSource timeSource) {
        this.attemptExecutor = attemptExecutor;
        this.requestThrottle = requestThrottle;
        this.policy = policy;
        this.key = key;
        this.timeSource = timeSource;
        this.budget = new RetryBudget(policy.budget());
    }

    @Override
    public Either<AttemptFailure, ApiResponse> send(ApiRequest apiRequest, Deadline deadline) {
        return new RetryLoop(apiRequest, deadline).run();
    }

    /** The attempts at one request. */
    private final class RetryLoop {
        private final ApiRequest apiRequest;
        private final Deadline deadline;
        private final Lazy<Execution<Either<AttemptFailure, ApiResponse>>> execution = Lazy.of(this::execution);
        private Seq<Failure> earlier = List.empty();
        private boolean isKeyReplaced;
        private Duration wait = Duration.ZERO;

        RetryLoop(ApiRequest apiRequest, Deadline deadline) {
            this.apiRequest = apiRequest;
            this.deadline = deadline;
        }

        /** Returns the execution of the attempts. It is necessary after a failure only. */
        private Execution<Either<AttemptFailure, ApiResponse>> execution() {
            return Execution.of(dev.failsafe.RetryPolicy.<Either<AttemptFailure, ApiResponse>>builder()
                    .withMaxAttempts(policy.maxAttempts())
                    .handleResultIf(this::mayBeRepeated)
                    .withDelayFn(this::delay)
                    .build());
        }

        Either<AttemptFailure, ApiResponse> run() {
            Either<AttemptFailure, ApiResponse> outcome = attempt();
            while (outcome.isLeft() && isRepeated(outcome.getLeft())) {
                earlier = earlier.append(outcome.getLeft().failure());
                outcome = requestThrottle
                        .sleep(apiRequest, wait)
                        .<Either<AttemptFailure, ApiResponse>>map(Either::left)
                        .getOrElse(this::attempt);
            }
            return outcome.mapLeft(this::withEarlierFailures);
        }

        /**
         * Makes one attempt. An interrupted thread is refused before the key and the rate limiter are asked, which may take time.
         */
        private Either<AttemptFailure, ApiResponse> attempt() {
            return Thread.currentThread().isInterrupted()
                    ? Either.left(RequestThrottle.interrupted(apiRequest))
                    : attemptInTurn();
        }

        private Either<AttemptFailure, ApiResponse> attemptInTurn() {
            int used = key.version();
            Option<AttemptFailure> refused = requestThrottle.await(apiRequest, deadline);
            Either<AttemptFailure, ApiResponse> outcome = refused.isDefined()
                    ? Either.left(refused.get())
                    : attemptExecutor.execute(apiRequest, earlier.size() + 1, deadline);
            outcome.peek(apiResponse -> budget.onSuccess())
                    .peekLeft(attemptFailure -> recordFailure(attemptFailure, used));
            return outcome;
        }

        private void recordFailure(AttemptFailure attemptFailure, int used) {
            if (attemptFailure.failure() instanceof Failure.RateLimited limited
                    && limited.delivery() == Delivery.REJECTED) {
                requestThrottle.pause(
                        limited.retryAfter().getOrElse(() -> timeSource.randomUpTo(policy.throttledBaseDelay())));
            }
            isKeyReplaced =
                    attemptFailure.failure() instanceof Failure.Unauthorized && !isKeyReplaced && key.refresh(used);
        }

        /** Returns whether there is another attempt, and sets the wait before it. */
        private boolean isRepeated(AttemptFailure attemptFailure) {
            if (isKeyReplaced) {
                wait = Duration.ZERO;
                return true;
            }
            execution.get().recordResult(Either.left(attemptFailure));
            wait = execution.get().getDelay();
            return !execution.get().isComplete() && wait.compareTo(deadline.remaining()) < 0 && budget.tryAcquire();
        }

        private boolean mayBeRepeated(Either<AttemptFailure, ApiResponse> outcome) {
            return outcome.isLeft()
                    && outcome.getLeft().isTransient()
                    && isSafe(outcome.getLeft().failure());
        }

        private boolean isSafe(Failure failure) {
            return failure.delivery() != Delivery.UNKNOWN
                    || apiRequest.isSafe()
                    || (policy.retriesPut() && apiRequest.method().equals("PUT"))
                    || (policy.retriesDelete() && apiRequest.method().equals("DELETE"));
        }

        private Duration delay(ExecutionContext<Either<AttemptFailure, ApiResponse>> context) {
            Failure failure = context.getLastResult().getLeft().failure();
            Duration base = failure instanceof Failure.RateLimited ? policy.throttledBaseDelay() : policy.baseDelay();
            Duration bound = base.multipliedBy(1L << Math.min(20, context.getAttemptCount() - 1));
            Duration backoff =
                    timeSource.randomUpTo(bound.compareTo(policy.maxDelay()) < 0 ? bound : policy.maxDelay());
            Duration requestedDelay = requestedDelay(failure).getOrElse(Duration.ZERO);
            return requestedDelay.compareTo(backoff) > 0 ? requestedDelay : backoff;
        }

        /**
         * Returns the failure with the earlier ones. If an earlier attempt may have been carried out, the outcome stays unknown,
         * whatever the last one says.
         */
        private AttemptFailure withEarlierFailures(AttemptFailure last) {
            boolean isUncertain = earlier.exists(failure -> failure.delivery() == Delivery.UNKNOWN);
            var failureContext = last.failure().context().withEarlierFailures(earlier);
            return new AttemptFailure(
                    last.failure()
                            .withContext(isUncertain ? failureContext.withDelivery(Delivery.UNKNOWN) : failureContext),
                    last.isTransient());
        }
    }

    private static Option<Duration> requestedDelay(Failure failure) {
        return failure.when(Failure.RateLimited.class, Failure.RateLimited::retryAfter)
                .when(Failure.Unavailable.class, Failure.Unavailable::retryAfter)
                .otherwise(it -> Option.none());
    }
}
