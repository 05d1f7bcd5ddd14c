package io.github.kickserv4j.testkit.faultmatrix;

import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Incident;
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

/** Has a request made, and made again where that is right. */
final class Courier implements AutoCloseable {
    private static final Duration BACKOFF = Duration.ofMillis(20);
    private static final int MANY = 10;

    private final CountDownLatch closed = new CountDownLatch(1);
    private final Queue<Failure> memory = new ConcurrentLinkedQueue<>();
    private final FaultedAccount account;
    private final Set<Sin> sins;
    private final Failures failures;
    private final Lines lines;
    private final Traffic traffic;
    private final Keys keys;
    private final ExecutorService threads;

    Courier(FaultedAccount account, Set<Sin> sins) {
        this.account = account;
        this.sins = sins;
        this.failures = new Failures(account, sins);
        this.lines = new Lines(account, sins);
        this.traffic = new Traffic(account, sins);
        this.keys = new Keys(account, sins);
        var group = Thread.currentThread().getThreadGroup();
        String name = "client "
                + (sins.contains(Sin.NAMES_THREADS_BY_KEY) ? account.apiKey().get() : "");
        this.threads = Executors.newCachedThreadPool(task -> new Thread(group, task, name));
    }

    Failures failures() {
        return failures;
    }

    <T> Either<Failure, T> send(Ask ask, Function<HttpAnswer, Either<Failure, T>> reader) {
        var deadline = new Deadline(account, sins);
        Seq<Failure> earlier = Vector.empty();
        while (true) {
            String key = keys.next();
            Either<Failure, T> outcome = attempt(ask, key, deadline).flatMap(reader);
            tell(ask, outcome);
            if (outcome.isRight()) {
                return outcome;
            }
            Failure failure = outcome.getLeft();
            Option<Duration> wait = waitBeforeNext(failure, key, earlier.size() + 1, deadline);
            if (wait.isEmpty()) {
                return Either.left(sins.contains(Sin.FORGETS_HISTORY) ? failure : after(failure, earlier));
            }
            if (!waits(wait.get())) {
                return Either.left(stopped(ask.operation(), Delivery.NOT_SENT));
            }
            earlier = earlier.append(failure);
        }
    }

    @Override
    public void close() {
        if (!sins.contains(Sin.CLOSES_NOTHING)) {
            closed.countDown();
            lines.close();
            threads.shutdownNow();
        }
    }

    private static Failure after(Failure failure, Seq<Failure> earlier) {
        return earlier.isEmpty() ? failure : failure.with(failure.incident().after(earlier));
    }

    private Either<Failure, HttpAnswer> attempt(Ask ask, String key, Deadline deadline) {
        boolean interrupted = Thread.currentThread().isInterrupted() && !sins.contains(Sin.SENDS_WHEN_INTERRUPTED);
        if (closed.getCount() == 0 || interrupted || !waits(traffic.untilFree())) {
            return Either.left(stopped(ask.operation(), Delivery.NOT_SENT));
        }
        String request = keys.addressed(ask, key).text(account.baseUri().getAuthority(), key);
        Line line = lines.take();
        Future<HttpAnswer> answer = threads.submit(() -> lines.ask(line, request));
        return awaited(ask.operation(), line, answer, deadline).flatMap(it -> failures.of(ask.operation(), it)
                .<Either<Failure, HttpAnswer>>map(Either::left)
                .getOrElse(Either.right(it)));
    }

    private Either<Failure, HttpAnswer> awaited(
            Operation operation, Line line, Future<HttpAnswer> future, Deadline deadline) {
        try {
            HttpAnswer answer = deadline.await(future);
            lines.giveBack(line, answer);
            tellBody(answer);
            return Either.right(answer);
        } catch (TimeoutException late) {
            lines.hangUp(line);
            Incident incident = Incident.of(operation, line.hasSent() ? Delivery.UNKNOWN : Delivery.NOT_SENT);
            return Either.left(new Failure.TimedOut(incident, account.operationTimeout()));
        } catch (InterruptedException interrupted) {
            lines.hangUp(line);
            Thread.currentThread().interrupt();
            return Either.left(stopped(operation, Delivery.UNKNOWN));
        } catch (ExecutionException broken) {
            line.close();
            Throwable cause = Option.<Throwable>of(broken.getCause()).getOrElse(broken);
            boolean isClosed = closed.getCount() == 0;
            return Either.left(
                    isClosed ? stopped(operation, Delivery.UNKNOWN) : failures.of(operation, cause, line.hasSent()));
        }
    }

    private Option<Duration> waitBeforeNext(Failure failure, String key, int attempts, Deadline deadline) {
        boolean enough = attempts >= account.attempts() + (sins.contains(Sin.REPEATS_TOO_OFTEN) ? 2 : 0);
        boolean refused = failure instanceof Failure.Unauthorized;
        if (refused && sins.contains(Sin.REPEATS_REFUSED_KEYS)) {
            return Option.when(attempts < MANY, BACKOFF);
        }
        if (enough || isOver() || sins.contains(Sin.REPEATS_NOTHING) || !isRepeatable(failure, key)) {
            return Option.none();
        }
        Duration wait = waitOf(failure).getOrElse(BACKOFF);
        if (failure instanceof Failure.RateLimited) {
            traffic.pause(wait);
        }
        if (sins.contains(Sin.WAITS_PAST_THE_DEADLINE)) {
            return Option.some(wait.compareTo(deadline.left()) < 0 ? wait : deadline.left());
        }
        return Option.some(wait).filter(it -> deadline.allows(it) && traffic.mayRepeat());
    }

    private boolean isRepeatable(Failure failure, String key) {
        boolean read = !failure.operation().isWrite() || sins.contains(Sin.REPEATS_WRITES);
        boolean unsent = failure.delivery() == Delivery.NOT_SENT;
        return failure.fold(
                notFound -> false,
                invalid -> false,
                unauthorized -> !keys.next().equals(key),
                forbidden -> false,
                rateLimited -> true,
                unavailable ->
                        (read || unsent) && (sins.contains(Sin.REPEATS_DISTRUST) || !failures.isDistrust(failure)),
                timedOut -> unsent,
                unexpected -> sins.contains(Sin.REPEATS_NONSENSE));
    }

    private static Option<Duration> waitOf(Failure failure) {
        return failure instanceof Failure.RateLimited limited ? limited.retryAfter() : Option.none();
    }

    private boolean isOver() {
        return closed.getCount() == 0 || Thread.currentThread().isInterrupted();
    }

    /** Whether it came to its end. */
    private boolean waits(Duration time) {
        try {
            return time.isZero() || !closed.await(time.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException interrupted) {
            if (sins.contains(Sin.SWALLOWS_INTERRUPTS)) {
                return true;
            }
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Failure stopped(Operation operation, Delivery delivery) {
        return new Failure.Unavailable(Incident.of(operation, delivery), "stopped");
    }

    private void tellBody(HttpAnswer answer) {
        if (sins.contains(Sin.TELLS_LISTENERS_BODIES)) {
            account.hook().accept(answer.body());
        }
    }

    private void tell(Ask ask, Either<Failure, ?> outcome) {
        outcome.swap()
                .filter(it -> sins.contains(Sin.REMEMBERS_FAILURES))
                .forEach(failures -> failures.forEach(memory::add));
        if (sins.contains(Sin.LEAKS_THREADS)) {
            new Thread(Thread.currentThread().getThreadGroup(), () -> waits(Duration.ofMinutes(1))).start();
        }
        try {
            account.hook().accept(ask.operation());
        } catch (RuntimeException listener) {
            if (sins.contains(Sin.LETS_LISTENERS_THROW)) {
                throw listener;
            }
        }
    }
}
