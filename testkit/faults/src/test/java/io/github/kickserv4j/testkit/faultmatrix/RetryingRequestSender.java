package io.github.kickserv4j.testkit.faultmatrix;

import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.FailureContext;
import io.github.kickserv4j.ports.shared.Operation;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/** Sends a request, and retries it where that is allowed. */
final class RetryingRequestSender implements AutoCloseable {
    private static final Duration BACKOFF = Duration.ofMillis(20);
    private static final int MAX_RETRIES = 10;

    private final CountDownLatch closed = new CountDownLatch(1);
    private final Queue<Failure> rememberedFailures = new ConcurrentLinkedQueue<>();
    private final FaultTestAccount account;
    private final Set<Defect> defects;
    private final FailureMapper failureMapper;
    private final ConnectionPool connections;
    private final ClientRateLimit throttle;
    private final ApiKeySource apiKeys;
    private final ExecutorService threads;

    RetryingRequestSender(FaultTestAccount account, Set<Defect> defects) {
        this.account = account;
        this.defects = defects;
        this.failureMapper = new FailureMapper(account, defects);
        this.connections = new ConnectionPool(account, defects);
        this.throttle = new ClientRateLimit(account, defects);
        this.apiKeys = new ApiKeySource(account, defects);
        var group = Thread.currentThread().getThreadGroup();
        String name = "client "
                + (defects.contains(Defect.NAMES_THREADS_BY_KEY)
                        ? account.apiKey().get()
                        : "");
        this.threads = Executors.newCachedThreadPool(task -> new Thread(group, task, name));
    }

    FailureMapper failures() {
        return failureMapper;
    }

    <T> Either<Failure, T> send(ClientRequest clientRequest, Function<RawHttpResponse, Either<Failure, T>> reader) {
        var callDeadline = new CallDeadline(account, defects);
        Seq<Failure> earlier = Vector.empty();
        while (true) {
            String key = apiKeys.next();
            Either<Failure, T> outcome =
                    attempt(clientRequest, key, callDeadline).flatMap(reader);
            notifyListener(clientRequest, outcome);
            if (outcome.isRight()) {
                return outcome;
            }
            Failure failure = outcome.getLeft();
            Option<Duration> wait = delayBeforeRetry(failure, key, earlier.size() + 1, callDeadline);
            if (wait.isEmpty()) {
                return Either.left(
                        defects.contains(Defect.OMITS_EARLIER_FAILURES) ? failure : withEarlier(failure, earlier));
            }
            if (!sleep(wait.get())) {
                return Either.left(stoppedFailure(clientRequest.operation(), Delivery.NOT_SENT));
            }
            earlier = earlier.append(failure);
        }
    }

    @Override
    public void close() {
        if (!defects.contains(Defect.CLOSES_NOTHING)) {
            closed.countDown();
            connections.close();
            threads.shutdownNow();
        }
    }

    private static Failure withEarlier(Failure failure, Seq<Failure> earlier) {
        return earlier.isEmpty()
                ? failure
                : failure.withContext(failure.context().withEarlierFailures(earlier));
    }

    private Either<Failure, RawHttpResponse> attempt(
            ClientRequest clientRequest, String key, CallDeadline callDeadline) {
        boolean interrupted =
                Thread.currentThread().isInterrupted() && !defects.contains(Defect.SENDS_WHEN_INTERRUPTED);
        if (closed.getCount() == 0 || interrupted || !sleep(throttle.delayUntilAllowed())) {
            return Either.left(stoppedFailure(clientRequest.operation(), Delivery.NOT_SENT));
        }
        String request = apiKeys.withKeyInAddress(clientRequest, key)
                .toHttp(account.baseUri().getAuthority(), key);
        ClientConnection clientConnection = connections.take();
        Future<RawHttpResponse> answer = threads.submit(() -> connections.send(clientConnection, request));
        return awaitResponse(clientRequest.operation(), clientConnection, answer, callDeadline)
                .flatMap(it -> failureMapper
                        .of(clientRequest.operation(), it)
                        .<Either<Failure, RawHttpResponse>>map(Either::left)
                        .getOrElse(Either.right(it)));
    }

    private Either<Failure, RawHttpResponse> awaitResponse(
            Operation operation,
            ClientConnection clientConnection,
            Future<RawHttpResponse> future,
            CallDeadline callDeadline) {
        try {
            RawHttpResponse answer = callDeadline.await(future);
            connections.release(clientConnection, answer);
            notifyListenerOfBody(answer);
            return Either.right(answer);
        } catch (TimeoutException late) {
            connections.abandon(clientConnection);
            FailureContext failureContext =
                    FailureContext.of(operation, clientConnection.hasSent() ? Delivery.UNKNOWN : Delivery.NOT_SENT);
            return Either.left(new Failure.TimedOut(failureContext, account.operationTimeout()));
        } catch (InterruptedException interrupted) {
            connections.abandon(clientConnection);
            Thread.currentThread().interrupt();
            return Either.left(stoppedFailure(operation, Delivery.UNKNOWN));
        } catch (ExecutionException broken) {
            clientConnection.close();
            Throwable cause = Option.<Throwable>of(broken.getCause()).getOrElse(broken);
            boolean isClosed = closed.getCount() == 0;
            return Either.left(
                    isClosed
                            ? stoppedFailure(operation, Delivery.UNKNOWN)
                            : failureMapper.of(operation, cause, clientConnection.hasSent()));
        }
    }

    private Option<Duration> delayBeforeRetry(Failure failure, String key, int attempts, CallDeadline callDeadline) {
        boolean enough = attempts >= account.attempts() + (defects.contains(Defect.RETRIES_TOO_OFTEN) ? 2 : 0);
        boolean refused = failure instanceof Failure.Unauthorized;
        if (refused && defects.contains(Defect.RETRIES_REJECTED_KEYS)) {
            return Option.when(attempts < MAX_RETRIES, BACKOFF);
        }
        if (enough || isStopped() || defects.contains(Defect.NEVER_RETRIES) || !isRepeatable(failure, key)) {
            return Option.none();
        }
        Duration wait = retryAfter(failure).getOrElse(BACKOFF);
        if (failure instanceof Failure.RateLimited) {
            throttle.pause(wait);
        }
        if (defects.contains(Defect.WAITS_UNTIL_THE_DEADLINE)) {
            return Option.some(wait.compareTo(callDeadline.remaining()) < 0 ? wait : callDeadline.remaining());
        }
        return Option.some(wait).filter(it -> callDeadline.allows(it) && throttle.mayRetry());
    }

    private boolean isRepeatable(Failure failure, String key) {
        boolean read = !failure.operation().isWrite() || defects.contains(Defect.RETRIES_WRITES);
        boolean unsent = failure.delivery() == Delivery.NOT_SENT;
        return failure.fold(
                notFound -> false,
                invalid -> false,
                unauthorized -> !apiKeys.next().equals(key),
                forbidden -> false,
                rateLimited -> true,
                unavailable -> (read || unsent)
                        && (defects.contains(Defect.RETRIES_UNTRUSTED_SERVERS) || !failureMapper.isDistrust(failure)),
                timedOut -> unsent,
                unexpected -> defects.contains(Defect.RETRIES_UNEXPECTED_RESPONSES));
    }

    private static Option<Duration> retryAfter(Failure failure) {
        return failure instanceof Failure.RateLimited limited ? limited.retryAfter() : Option.none();
    }

    private boolean isStopped() {
        return closed.getCount() == 0 || Thread.currentThread().isInterrupted();
    }

    /** Returns whether the sleep was not interrupted. */
    private boolean sleep(Duration time) {
        try {
            return time.isZero() || !closed.await(time.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException interrupted) {
            if (defects.contains(Defect.SWALLOWS_INTERRUPTS)) {
                return true;
            }
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Failure stoppedFailure(Operation operation, Delivery delivery) {
        return new Failure.Unavailable(FailureContext.of(operation, delivery), "stopped");
    }

    private void notifyListenerOfBody(RawHttpResponse answer) {
        if (defects.contains(Defect.LEAKS_BODIES_TO_LISTENERS)) {
            account.eventListener().accept(answer.body());
        }
    }

    private void notifyListener(ClientRequest clientRequest, Either<Failure, ?> outcome) {
        outcome.swap()
                .filter(it -> defects.contains(Defect.RETAINS_FAILURES))
                .forEach(failures -> failures.forEach(rememberedFailures::add));
        if (defects.contains(Defect.LEAKS_THREADS)) {
            new Thread(Thread.currentThread().getThreadGroup(), () -> sleep(Duration.ofMinutes(1))).start();
        }
        try {
            account.eventListener().accept(clientRequest.operation());
        } catch (RuntimeException listener) {
            if (defects.contains(Defect.LETS_LISTENERS_THROW)) {
                throw listener;
            }
        }
    }
}
