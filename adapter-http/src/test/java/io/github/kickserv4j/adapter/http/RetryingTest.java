package io.github.kickserv4j.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.adapter.http.shared.Answer;
import io.github.kickserv4j.adapter.http.shared.ApiKey;
import io.github.kickserv4j.adapter.http.shared.Call;
import io.github.kickserv4j.adapter.http.shared.Deadline;
import io.github.kickserv4j.adapter.http.shared.Judge;
import io.github.kickserv4j.adapter.http.shared.Setback;
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

/** What is repeated, how often, and after how long: with time that passes only while it is waited for. */
class RetryingTest {
    private static final Call READ = Call.get(Operation.read("customers.get", "customer 380"), "customers/380.json");
    private static final Call CREATE =
            Call.post(Operation.write("customers.create", "new customer"), "customers.json", "{}");
    private static final Call READ_BEFORE_A_WRITE =
            Call.get(Operation.write("notes.edit", "note 7"), "customers/380.json");
    private static final Call QUERY_BY_POST =
            Call.post(Operation.read("customers.withName", "customer"), "customers/customer_validation.json", "{}");
    private static final Call CHANGE = Call.put(Operation.write("customers.update", "customer 380"), "c.json", "{}");
    private static final Call DELETION = Call.delete(Operation.write("customers.delete", "customer 380"), "c.json");
    private static final RetryPolicy PATIENT = RetryPolicy.STANDARD.attempts(10);

    private final FakeTime time = new FakeTime();
    private final Wire wire = new Wire();

    @ParameterizedTest
    @ValueSource(ints = {408, 429, 500, 502, 503, 504})
    void sendShouldRepeatAReadWhenTheServerMayRecover(int status) {
        wire.answers(status).answers(status).answers(200);

        assertThat(send(READ, RetryPolicy.STANDARD).isRight()).isTrue();
        assertThat(wire.sends()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 400, 401, 403, 404, 410, 422, 418, 501, 505})
    void sendShouldNotRepeatWhenTheAnswerWouldStayTheSame(int status) {
        wire.answers(status).answers(200);

        assertThat(send(READ, RetryPolicy.STANDARD).isLeft()).isTrue();
        assertThat(wire.sends()).isEqualTo(1);
    }

    @Test
    void sendShouldTellOfTheEarlierAttemptsWhenTheLastFails() {
        wire.answers(503).breaks(Delivery.UNKNOWN).answers(500);

        Failure failure = failure(send(READ, RetryPolicy.STANDARD));

        assertThat(failure.reply().get().status()).isEqualTo(500);
        assertThat(failure.earlier().map(Failure::reason)).containsExactly("the server failed", "broken");
    }

    @Test
    void sendShouldSendAWriteOnceWhenItsOutcomeIsUnknown() {
        for (Call write : List.of(CREATE, CHANGE, DELETION)) {
            var once = new Wire().answers(503).answers(200);
            assertThat(failure(send(write, PATIENT, once)).isOutcomeUnknown()).isTrue();
            assertThat(once.sends()).isEqualTo(1);
        }
    }

    @Test
    void sendShouldRepeatAWriteWhenItWasNotSent() {
        wire.breaks(Delivery.NOT_SENT).answers(200);

        assertThat(send(CREATE, RetryPolicy.STANDARD).isRight()).isTrue();
    }

    @Test
    void sendShouldRepeatAWriteWhenTheServerSaysThatItWasNotProcessed() {
        wire.answers(429).answers(200);

        assertThat(send(CREATE, RetryPolicy.STANDARD).isRight()).isTrue();
    }

    @Test
    void sendShouldRepeatWhatReadsWhateverItIsPartOfAndWhateverItsMethod() {
        for (Call read : List.of(READ_BEFORE_A_WRITE, QUERY_BY_POST)) {
            var twice = new Wire().answers(503).answers(200);
            assertThat(send(read, RetryPolicy.STANDARD, twice).isRight()).isTrue();
        }
    }

    @Test
    void sendShouldNotRepeatWhatIsRefusedForGood() {
        wire.refusesForGood().answers(200);

        assertThat(send(READ, PATIENT).isLeft()).isTrue();
        assertThat(wire.sends()).isEqualTo(1);
    }

    @Test
    void sendShouldRepeatPutAndDeleteInDoubtWhenTheyAreConfiguredSo() {
        for (Call write : List.of(CHANGE, DELETION)) {
            var twice = new Wire().answers(503).answers(200);
            RetryPolicy bold = RetryPolicy.STANDARD.repeatingPut().repeatingDelete();
            assertThat(send(write, bold, twice).isRight()).isTrue();
        }
        assertThat(failure(send(CREATE, RetryPolicy.STANDARD.repeatingPut().repeatingDelete(), new Wire().answers(503)))
                        .earlier())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"NOT_SENT", "REJECTED"})
    void sendShouldLeaveAWriteInDoubtWhenItsRepetitionDidNotGetThrough(Delivery last) {
        wire.answers(503);
        wire.breaks(last);

        Failure failure = failure(send(CHANGE, RetryPolicy.STANDARD.attempts(2).repeatingPut()));

        assertThat(failure.isOutcomeUnknown()).isTrue();
    }

    @Test
    void sendShouldWaitUpToABoundThatDoublesUntilTheCap() {
        wire.answers(503);

        send(READ, PATIENT.attempts(6).waiting(Duration.ofMillis(100), Duration.ofSeconds(1), Duration.ofMillis(500)));

        assertThat(time.waits()).extracting(Duration::toMillis).containsExactly(50L, 100L, 200L, 250L, 250L);
    }

    @Test
    void sendShouldWaitAnythingFromNothingToTheBound() {
        wire.answers(503);
        time.chance(0);
        send(READ, RetryPolicy.STANDARD);
        time.chance(0.999_999);
        send(READ, RetryPolicy.STANDARD);

        assertThat(time.waits()).extracting(Duration::toMillis).containsExactly(99L, 199L);
    }

    @Test
    void sendShouldWaitLongerWhenThereWereTooManyRequests() {
        wire.answers(429);

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
    void sendShouldWaitAsLongAsTheServerAsks(String retryAfter, long millis) {
        wire.answers(503, "Retry-After", retryAfter).answers(200);

        assertThat(send(READ, RetryPolicy.STANDARD).isRight()).isTrue();
        assertThat(time.waits()).extracting(Duration::toMillis).containsExactly(millis);
    }

    @ParameterizedTest
    @CsvSource({"429, 31536000", "503, 31536000", "429, 99999999999999999999", "429, 60"})
    void sendShouldFailAtOnceWithTheTimeToWaitWhenThatIsPastTheDeadline(int status, String retryAfter) {
        wire.answers(status, "Retry-After", retryAfter);

        Failure failure = failure(send(READ, RetryPolicy.STANDARD));

        Duration wait = failure instanceof Failure.RateLimited limited
                ? limited.retryAfter().get()
                : ((Failure.Unavailable) failure).retryAfter().get();
        assertThat(wait).isGreaterThanOrEqualTo(Duration.ofMinutes(1));
        assertThat(time.waits()).isEmpty();
        assertThat(wire.sends()).isEqualTo(1);
    }

    @Test
    void sendShouldNotRepeatWhenTheBudgetOfTheClientIsSpent() {
        wire.answers(503);
        Retrying retrying = retrying(RetryPolicy.STANDARD.reserve(3), new ApiKey(() -> "key"), wire);
        for (int call = 0; call < 100; call++) {
            retrying.send(READ, deadline());
        }

        assertThat(wire.sends()).isEqualTo(103);
    }

    @Test
    void sendShouldUseTheNewKeyWhenTheServerRefusedTheOld() {
        wire.answers(401).answers(200);

        assertThat(retrying(RetryPolicy.NONE, new ApiKey(each("old", "new")), wire)
                        .send(CREATE, deadline())
                        .isRight())
                .isTrue();
        assertThat(wire.sends()).isEqualTo(2);
        assertThat(time.waits()).isEmpty();
    }

    @Test
    void sendShouldNotSendAgainWhenThereIsNoOtherKey() {
        wire.answers(401).answers(200);

        assertThat(failure(retrying(PATIENT, new ApiKey(() -> "old"), wire).send(READ, deadline())))
                .isInstanceOf(Failure.Unauthorized.class);
        assertThat(wire.sends()).isEqualTo(1);
    }

    @Test
    void sendShouldTryOneNewKeyOnlyWhenEveryKeyIsRefused() {
        wire.answers(401);

        retrying(PATIENT, new ApiKey(each("a", "b", "c", "d")), wire).send(READ, deadline());

        assertThat(wire.sends()).isEqualTo(2);
    }

    @Test
    void sendShouldStopWhenTheClientIsClosedWhileItWaits() {
        wire.answers(503).answers(200);
        time.instead(wait -> true);

        assertThat(failure(send(READ, RetryPolicy.STANDARD))).isInstanceOf(Failure.Unavailable.class);
        assertThat(wire.sends()).isEqualTo(1);
    }

    @Test
    void sendShouldStopAndKeepTheFlagWhenInterruptedWhileItWaits() {
        wire.answers(503).answers(200);
        time.instead(wait -> {
            throw new InterruptedException();
        });

        assertThat(send(READ, RetryPolicy.STANDARD).isLeft()).isTrue();
        assertThat(Thread.interrupted()).isTrue();
        assertThat(wire.sends()).isEqualTo(1);
    }

    private Either<Setback, Answer> send(Call call, RetryPolicy policy) {
        return send(call, policy, wire);
    }

    private Either<Setback, Answer> send(Call call, RetryPolicy policy, Wire over) {
        return retrying(policy, new ApiKey(() -> "key"), over).send(call, deadline());
    }

    private Retrying retrying(RetryPolicy policy, ApiKey key, Wire over) {
        Time passing = time.time();
        var witnesses = new Witnesses(List.empty(), key, System.getLogger("silent"));
        var attempts = new Attempts(over, new Judge(key, passing.clock()), witnesses, passing);
        return new Retrying(attempts, new Throttle(RateLimiter.none(), passing), policy, key, passing);
    }

    private Deadline deadline() {
        return Deadline.in(Duration.ofMinutes(1), time.time().nanos());
    }

    private static Failure failure(Either<Setback, Answer> outcome) {
        return outcome.getLeft().failure();
    }

    private static Supplier<String> each(String... keys) {
        Iterator<String> next = List.of(keys).iterator();
        return next::next;
    }
}
