package io.github.kickserv4j.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.NewJob;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.JobTypeId;
import io.github.kickserv4j.fakeserver.CannedAnswer;
import io.github.kickserv4j.ports.job.JobOperations;
import io.github.kickserv4j.ports.job.JobWrite;
import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Doubt;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Reconciliation;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Operations of several requests are one operation: one name, one deadline, and one word on whether anything was done. */
class SeveralStepsTest {
    private static final String ANOTHER =
            "{\"id\":9,\"customer_number\":9,\"job_number\":9,\"job_charges\":[],\"noteable_type\":\"Job\",\"noteable_id\":9}";

    private final FakeAccount account = new FakeAccount();

    @AfterEach
    void close() {
        account.close();
    }

    static Stream<Flow> flows() {
        return Flow.all();
    }

    @ParameterizedTest
    @MethodSource("flows")
    void eachShouldTakeExactlyItsRequests(Flow flow) {
        flow.answers().forEach(body -> account.answers(200, body));

        assertThat(flow.call().apply(account.client()).isRight()).isTrue();
        assertThat(account.sent()).hasSize(flow.answers().size());
    }

    @ParameterizedTest
    @MethodSource("flows")
    void eachShouldSayWhatWasDoneWhicheverStepFails(Flow flow) {
        for (int step = 0; step < flow.answers().size(); step++) {
            answerBefore(flow, step);
            account.answers(503, "down");
            Failure failure = failureOf(flow.call().apply(account.client()));

            assertThat(failure.operation()).isEqualTo(flow.operation());
            assertThat(failure.delivery()).as("step %d", step).isEqualTo(deliveryAfter(flow, step));
            assertThat(failure)
                    .isInstanceOf(step > flow.write() ? Failure.UnexpectedResponse.class : Failure.Unavailable.class);
            assertThat(failure.message().contains("it was answered with a success, but"))
                    .isEqualTo(step > flow.write());
            assertThat(account.sent()).hasSize(step + 1);
        }
    }

    @ParameterizedTest
    @MethodSource("flows")
    void eachShouldSendNothingMoreWhenAReadAnswersWithAnother(Flow flow) {
        for (int step = 0; step < Math.min(flow.write(), flow.answers().size()); step++) {
            answerBefore(flow, step);
            account.answers(200, ANOTHER);
            Failure failure = failureOf(flow.call().apply(account.client()));

            assertThat(failure).isInstanceOf(Failure.UnexpectedResponse.class);
            assertThat(failure.operation()).isEqualTo(flow.operation());
            assertThat(failure.delivery()).isEqualTo(deliveryAfter(flow, step));
            assertThat(account.sent()).hasSize(step + 1);
        }
    }

    @ParameterizedTest
    @MethodSource("flows")
    void eachShouldTakeNoOtherRecordForTheOneThatItWrote(Flow flow) {
        if (flow.write() < flow.answers().size()) {
            answerBefore(flow, flow.write());
            account.answers(200, ANOTHER);
            Failure failure = failureOf(flow.call().apply(account.client()));

            assertThat(failure).isInstanceOf(Failure.UnexpectedResponse.class);
            assertThat(failure.delivery()).isEqualTo(Delivery.UNKNOWN);
        }
    }

    @ParameterizedTest
    @MethodSource("flows")
    void eachShouldBeInDoubtWhenItsRecordDoesNotShowTheChangeAfterwards(Flow flow) {
        int last = flow.answers().size() - 1;
        if (flow.write() < last && flow.operation().isWrite()) {
            answerBefore(flow, last);
            account.answers(200, Flow.unchanged(flow.answers().get(last)));
            Failure failure = failureOf(flow.call().apply(account.client()));

            assertThat(failure).isInstanceOf(Failure.UnexpectedResponse.class);
            assertThat(failure.delivery()).isEqualTo(Delivery.UNKNOWN);
            assertThat(failure.reason()).contains("what there is now differs in ");
            assertThat(failure.doubt()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("flows")
    void eachShouldHaveOneDeadlineForAllItsRequests(Flow flow) {
        int last = flow.answers().size() - 1;
        answerBefore(flow, last);
        account.server()
                .answerNext(CannedAnswer.of(200, flow.answers().get(last)).late(Duration.ofMinutes(1)));
        try (var hasty =
                account.builder().operationTimeout(Duration.ofMillis(500)).build()) {
            Failure failure = failureOf(flow.call().apply(hasty));

            assertThat(failure.operation()).isEqualTo(flow.operation());
            assertThat(failure.reason()).contains("timed out after");
        }
    }

    @Test
    @Tag("rule:opportunity-opens-in-two-steps")
    @Tag("rule:failed-second-step-names-the-job")
    void openShouldNameTheJobThatWasCreatedWhicheverLaterStepFails() {
        Flow open = Flow.open();
        for (int step = 1; step < open.answers().size(); step++) {
            answerBefore(open, step);
            account.answers(503, "down");
            Failure failure = failureOf(open.call().apply(account.client()));

            assertThat(failure.operation()).isEqualTo(JobOperations.open(Flow.CUSTOMER, Flow.JOB));
            assertThat(failure.delivery()).isEqualTo(Delivery.UNKNOWN);
            assertThat(failure.message()).contains("was created as job 617");
            assertThat(account.sent()).hasSize(step + 1);
        }
    }

    @Test
    @Tag("rule:opportunity-opens-in-two-steps")
    void openShouldNameNoJobWhenNoneIsKnownToBeCreated() {
        for (String body : new String[] {"", "{\"message\":\"ok\"}", "<html>Please log in</html>", "{\"id\":1}"}) {
            account.answers(200, body);
            Failure failure = failureOf(Flow.open().call().apply(account.client()));

            assertThat(failure).isInstanceOf(Failure.UnexpectedResponse.class);
            assertThat(failure.operation()).isEqualTo(JobOperations.open(Flow.CUSTOMER));
            assertThat(failure.delivery()).isEqualTo(Delivery.UNKNOWN);
            assertThat(account.sent()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 422, 429, 500, 503})
    @Tag("rule:half-done-is-in-doubt")
    void openShouldBeInDoubtHoweverSurelyItsSecondStepWasRefused(int status) {
        account.answers(200, Flow.open().answers().get(0));
        account.answers(status, "{\"errors\":[\"Status is not allowed\"]}");
        Failure failure = failureOf(Flow.open().call().apply(account.client()));

        assertHalfDone(failure);
    }

    @Test
    @Tag("rule:half-done-is-in-doubt")
    void openShouldBeInDoubtWhenTheLimiterLetsOnlyItsFirstStepThrough() {
        try (var limited = account.builder().rateLimiter(new OnceOnly()).build()) {
            account.answers(200, Flow.open().answers().get(0));
            Failure failure = failureOf(Flow.open().call().apply(limited));

            assertThat(failure).isInstanceOf(Failure.RateLimited.class);
            assertHalfDone(failure);
        }
    }

    @Test
    @Tag("rule:half-done-is-in-doubt")
    void halfAnOpportunityShouldBeShownToBeFinished() {
        Customer customer = account.customer();
        NewJob asked = NewJob.of(new JobTypeId(61)).build();
        account.job(customer);
        try (var limited = account.builder().rateLimiter(new OnceOnly()).build()) {
            Failure failure = failureOf(limited.jobs().open(customer.number(), asked));
            Reconciliation<Job> outcome =
                    account.client().jobs().reconcile(failure).get();

            assertThat(outcome).isInstanceOfSatisfying(Reconciliation.CannotTell.class, shown -> assertThat(
                            ((Job) shown.alike().single()).number())
                    .isEqualTo(new JobNumber(2)));
        }
    }

    private static void assertHalfDone(Failure failure) {
        assertThat(failure.isOutcomeUnknown()).isTrue();
        assertThat(failure.delivery()).isEqualTo(Delivery.UNKNOWN);
        assertThat(failure.doubt().map(Doubt::write)).hasOnlyElementsOfType(JobWrite.Open.class);
        assertThat(failure.operation()).isEqualTo(JobOperations.open(Flow.CUSTOMER, Flow.JOB));
        assertThat(failure.message()).contains("was created as job 617");
    }

    /** Lets one request through. */
    private static final class OnceOnly implements RateLimiter {
        private final AtomicInteger turns = new AtomicInteger();

        @Override
        public Option<Duration> reserve(Duration longest) {
            return Option.when(turns.getAndIncrement() == 0, Duration.ZERO);
        }
    }

    private void answerBefore(Flow flow, int step) {
        flow.answers().subList(0, step).forEach(body -> account.answers(200, body));
    }

    private static Delivery deliveryAfter(Flow flow, int step) {
        return step < flow.write() && flow.operation().isWrite() ? Delivery.NOT_SENT : Delivery.UNKNOWN;
    }

    private static Failure failureOf(Either<Failure, ?> outcome) {
        return outcome.swap().getOrElseThrow(result -> new AssertionError("expected a failure, got " + result));
    }
}
