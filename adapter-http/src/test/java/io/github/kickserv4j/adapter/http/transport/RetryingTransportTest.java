package io.github.kickserv4j.adapter.http.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.adapter.http.config.RateLimiter;
import io.github.kickserv4j.adapter.http.config.RetryPolicy;
import io.github.kickserv4j.adapter.http.exchange.ApiRequest;
import io.github.kickserv4j.adapter.http.exchange.ApiResponse;
import io.github.kickserv4j.adapter.http.exchange.AttemptFailure;
import io.github.kickserv4j.adapter.http.response.ResponseClassifier;
import io.github.kickserv4j.adapter.http.secret.ApiKey;
import io.github.kickserv4j.adapter.http.time.Deadline;
import io.github.kickserv4j.adapter.http.time.FakeTimeSource;
import io.github.kickserv4j.adapter.http.time.TimeSource;
import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Operation;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.Iterator;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Retries, their number and their delays, with time that passes only during waits. */
class RetryingTransportTest {
    private static final ApiRequest READ =
            ApiRequest.get(Operation.read("customers.get", "customer 380"), "customers/380.json");
    private static final ApiRequest CREATE =
            ApiRequest.post(Operation.write("customers.create", "new customer"), "customers.json", "{}");
    private static final ApiRequest READ_BEFORE_A_WRITE =
            ApiRequest.get(Operation.write("notes.update", "note 7"), "customers/380.json");
    private static final ApiRequest QUERY_BY_POST = ApiRequest.post(
            Operation.read("customers.withName", "customer"), "customers/customer_validation.json", "{}");
    private static final ApiRequest CHANGE =
            ApiRequest.put(Operation.write("customers.update", "customer 380"), "c.json", "{}");
    private static final ApiRequest DELETION =
            ApiRequest.delete(Operation.write("customers.delete", "customer 380"), "c.json");
    private static final RetryPolicy PATIENT = RetryPolicy.STANDARD.withMaxAttempts(10);

    private final FakeTimeSource time = new FakeTimeSource();
    private final ScriptedTransport scriptedTransport = new ScriptedTransport();

    @ParameterizedTest
    @ValueSource(ints = {408, 429, 500, 502, 503, 504})
    void sendShouldRepeatAReadWhenTheServerMayRecover(int status) {
        scriptedTransport.respondsWith(status).respondsWith(status).respondsWith(200);

        assertThat(send(READ, RetryPolicy.STANDARD).isRight()).isTrue();
        assertThat(scriptedTransport.sentCount()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 400, 401, 403, 404, 410, 422, 418, 501, 505})
    void sendShouldNotRepeatWhenTheAnswerWouldStayTheSame(int status) {
        scriptedTransport.respondsWith(status).respondsWith(200);

        assertThat(send(READ, RetryPolicy.STANDARD).isLeft()).isTrue();
        assertThat(scriptedTransport.sentCount()).isEqualTo(1);
    }

    @Test
    void sendShouldReportTheEarlierAttemptsWhenTheLastFails() {
        scriptedTransport.respondsWith(503).failsWith(Delivery.UNKNOWN).respondsWith(500);

        Failure failure = failure(send(READ, RetryPolicy.STANDARD));

        assertThat(failure.response().get().status()).isEqualTo(500);
        assertThat(failure.earlierFailures().map(Failure::reason)).containsExactly("the server failed", "broken");
    }

    @Test
    void sendShouldSendAWriteOnceWhenItsOutcomeIsUnknown() {
        for (ApiRequest write : List.of(CREATE, CHANGE, DELETION)) {
            var once = new ScriptedTransport().respondsWith(503).respondsWith(200);
            assertThat(failure(send(write, PATIENT, once)).isOutcomeUnknown()).isTrue();
            assertThat(once.sentCount()).isEqualTo(1);
        }
    }

    @Test
    void sendShouldRepeatAWriteWhenItWasNotSent() {
        scriptedTransport.failsWith(Delivery.NOT_SENT).respondsWith(200);

        assertThat(send(CREATE, RetryPolicy.STANDARD).isRight()).isTrue();
    }

    @Test
    void sendShouldRepeatAWriteWhenTheServerReportsItAsNotProcessed() {
        scriptedTransport.respondsWith(429).respondsWith(200);

        assertThat(send(CREATE, RetryPolicy.STANDARD).isRight()).isTrue();
    }

    @Test
    void sendShouldRepeatWhatReadsWhateverItIsPartOfAndWhateverItsMethod() {
        for (ApiRequest read : List.of(READ_BEFORE_A_WRITE, QUERY_BY_POST)) {
            var twice = new ScriptedTransport().respondsWith(503).respondsWith(200);
            assertThat(send(read, RetryPolicy.STANDARD, twice).isRight()).isTrue();
        }
    }

    @Test
    void sendShouldNotRepeatWhatIsRefusedForGood() {
        scriptedTransport.failsPermanently().respondsWith(200);

        assertThat(send(READ, PATIENT).isLeft()).isTrue();
        assertThat(scriptedTransport.sentCount()).isEqualTo(1);
    }

    @Test
    void sendShouldRepeatUncertainPutAndDeleteWhenConfigured() {
        for (ApiRequest write : List.of(CHANGE, DELETION)) {
            var twice = new ScriptedTransport().respondsWith(503).respondsWith(200);
            RetryPolicy bold = RetryPolicy.STANDARD.withPutRetries().withDeleteRetries();
            assertThat(send(write, bold, twice).isRight()).isTrue();
        }
        assertThat(failure(send(
                                CREATE,
                                RetryPolicy.STANDARD.withPutRetries().withDeleteRetries(),
                                new ScriptedTransport().respondsWith(503)))
                        .earlierFailures())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"NOT_SENT", "REJECTED"})
    void sendShouldFailWithAnUncertainWriteWhenItsRepetitionWasNotDelivered(Delivery last) {
        scriptedTransport.respondsWith(503);
        scriptedTransport.failsWith(last);

        Failure failure =
                failure(send(CHANGE, RetryPolicy.STANDARD.withMaxAttempts(2).withPutRetries()));

        assertThat(failure.isOutcomeUnknown()).isTrue();
    }

    @Test
    void sendShouldWaitUpToABoundThatDoublesUntilTheCap() {
        scriptedTransport.respondsWith(503);

        send(
                READ,
                PATIENT.withMaxAttempts(6)
                        .withBackoff(Duration.ofMillis(100), Duration.ofSeconds(1), Duration.ofMillis(500)));

        assertThat(time.waits()).extracting(Duration::toMillis).containsExactly(50L, 100L, 200L, 250L, 250L);
    }

    @Test
    void sendShouldWaitAnythingFromNothingToTheBound() {
        scriptedTransport.respondsWith(503);
        time.setRandom(0);
        send(READ, RetryPolicy.STANDARD);
        time.setRandom(0.999_999);
        send(READ, RetryPolicy.STANDARD);

        assertThat(time.waits()).extracting(Duration::toMillis).containsExactly(99L, 199L);
    }

    @Test
    void sendShouldWaitLongerWhenThereWereTooManyRequests() {
        scriptedTransport.respondsWith(429);

        send(READ, RetryPolicy.STANDARD);

        assertThat(time.waits()).extracting(Duration::toMillis).containsExactly(500L, 1_000L);
    }

    @ParameterizedTest
    @CsvSource({
        "2, 2000",
        "'Wed, 01 May 2024 12:30:05 GMT', 5000",
        "'Wed, 01 May 2024 12:29:00 GMT', 50",
        "0, 50",
        "-1, 50",
        "abc, 50"
    })
    void sendShouldWaitAsLongAsTheServerRequests(String retryAfter, long millis) {
        scriptedTransport.respondsWith(503, "Retry-After", retryAfter).respondsWith(200);

        assertThat(send(READ, RetryPolicy.STANDARD).isRight()).isTrue();
        assertThat(time.waits()).extracting(Duration::toMillis).containsExactly(millis);
    }

    @ParameterizedTest
    @CsvSource({"429, 31536000", "503, 31536000", "429, 99999999999999999999", "429, 60"})
    void sendShouldFailAtOnceWithTheTimeToWaitWhenThatIsPastTheDeadline(int status, String retryAfter) {
        scriptedTransport.respondsWith(status, "Retry-After", retryAfter);

        Failure failure = failure(send(READ, RetryPolicy.STANDARD));

        Duration wait = failure instanceof Failure.RateLimited limited
                ? limited.retryAfter().get()
                : ((Failure.Unavailable) failure).retryAfter().get();
        assertThat(wait).isGreaterThanOrEqualTo(Duration.ofMinutes(1));
        assertThat(time.waits()).isEmpty();
        assertThat(scriptedTransport.sentCount()).isEqualTo(1);
    }

    @Test
    void sendShouldNotRepeatWhenTheBudgetOfTheClientIsSpent() {
        scriptedTransport.respondsWith(503);
        RetryingTransport retryingTransport =
                retrying(RetryPolicy.STANDARD.withBudget(3), new ApiKey(() -> "key"), scriptedTransport);
        for (int call = 0; call < 100; call++) {
            retryingTransport.send(READ, deadline());
        }

        assertThat(scriptedTransport.sentCount()).isEqualTo(103);
    }

    @Test
    void sendShouldUseTheNewKeyWhenTheServerRefusedTheOld() {
        scriptedTransport.respondsWith(401).respondsWith(200);

        assertThat(retrying(RetryPolicy.NONE, new ApiKey(each("old", "new")), scriptedTransport)
                        .send(CREATE, deadline())
                        .isRight())
                .isTrue();
        assertThat(scriptedTransport.sentCount()).isEqualTo(2);
        assertThat(time.waits()).isEmpty();
    }

    @Test
    void sendShouldNotSendAgainWhenThereIsNoOtherKey() {
        scriptedTransport.respondsWith(401).respondsWith(200);

        assertThat(failure(retrying(PATIENT, new ApiKey(() -> "old"), scriptedTransport)
                        .send(READ, deadline())))
                .isInstanceOf(Failure.Unauthorized.class);
        assertThat(scriptedTransport.sentCount()).isEqualTo(1);
    }

    @Test
    void sendShouldTryOneNewKeyOnlyWhenEveryKeyIsRefused() {
        scriptedTransport.respondsWith(401);

        retrying(PATIENT, new ApiKey(each("a", "b", "c", "d")), scriptedTransport)
                .send(READ, deadline());

        assertThat(scriptedTransport.sentCount()).isEqualTo(2);
    }

    @Test
    void sendShouldStopWhenTheClientIsClosedWhileItWaits() {
        scriptedTransport.respondsWith(503).respondsWith(200);
        time.replaceSleeper(wait -> true);

        assertThat(failure(send(READ, RetryPolicy.STANDARD))).isInstanceOf(Failure.Unavailable.class);
        assertThat(scriptedTransport.sentCount()).isEqualTo(1);
    }

    @Test
    void sendShouldStopAndKeepTheFlagWhenInterruptedWhileItWaits() {
        scriptedTransport.respondsWith(503).respondsWith(200);
        time.replaceSleeper(wait -> {
            throw new InterruptedException();
        });

        assertThat(send(READ, RetryPolicy.STANDARD).isLeft()).isTrue();
        assertThat(Thread.interrupted()).isTrue();
        assertThat(scriptedTransport.sentCount()).isEqualTo(1);
    }

    private Either<AttemptFailure, ApiResponse> send(ApiRequest apiRequest, RetryPolicy policy) {
        return send(apiRequest, policy, scriptedTransport);
    }

    private Either<AttemptFailure, ApiResponse> send(
            ApiRequest apiRequest, RetryPolicy policy, ScriptedTransport over) {
        return retrying(policy, new ApiKey(() -> "key"), over).send(apiRequest, deadline());
    }

    private RetryingTransport retrying(RetryPolicy policy, ApiKey key, ScriptedTransport over) {
        TimeSource passing = time.time();
        var listenerNotifier = new ListenerNotifier(List.empty(), key, System.getLogger("silent"));
        var attemptExecutor =
                new AttemptExecutor(over, new ResponseClassifier(key, passing.clock()), listenerNotifier, passing);
        return new RetryingTransport(
                attemptExecutor, new RequestThrottle(RateLimiter.none(), passing), policy, key, passing);
    }

    private Deadline deadline() {
        return Deadline.after(Duration.ofMinutes(1), time.time().nanos());
    }

    private static Failure failure(Either<AttemptFailure, ApiResponse> outcome) {
        return outcome.getLeft().failure();
    }

    private static Supplier<String> each(String... keys) {
        Iterator<String> next = List.of(keys).iterator();
        return next::next;
    }
}
