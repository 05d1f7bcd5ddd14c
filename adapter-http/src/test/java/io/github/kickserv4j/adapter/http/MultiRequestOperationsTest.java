package io.github.kickserv4j.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.adapter.http.config.RateLimiter;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.NewJob;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.JobTypeId;
import io.github.kickserv4j.fakeserver.ScriptedResponse;
import io.github.kickserv4j.ports.job.OpportunityOperations;
import io.github.kickserv4j.ports.job.OpportunityWrite;
import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Reconciliation;
import io.github.kickserv4j.ports.shared.UncertainWrite;
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

/** An operation of several requests has one name, one deadline, and one delivery. */
class MultiRequestOperationsTest {
    private static final String ANOTHER =
            "{\"id\":9,\"customer_number\":9,\"job_number\":9,\"job_charges\":[],\"noteable_type\":\"Job\",\"noteable_id\":9}";

    private final HttpClientFixture account = new HttpClientFixture();

    @AfterEach
    void close() {
        account.close();
    }

    static Stream<MultiRequestScenario> flows() {
        return MultiRequestScenario.all();
    }

    @ParameterizedTest
    @MethodSource("flows")
    void eachShouldSendExactlyItsRequests(MultiRequestScenario multiRequestScenario) {
        multiRequestScenario.answers().forEach(body -> account.enqueueResponse(200, body));

        assertThat(multiRequestScenario.call().apply(account.client()).isRight())
                .isTrue();
        assertThat(account.takeRequests())
                .hasSize(multiRequestScenario.answers().size());
    }

    @ParameterizedTest
    @MethodSource("flows")
    void eachShouldReportWhatWasDoneWhenAnyStepFails(MultiRequestScenario multiRequestScenario) {
        for (int step = 0; step < multiRequestScenario.answers().size(); step++) {
            answerBefore(multiRequestScenario, step);
            account.enqueueResponse(503, "down");
            Failure failure = failureOf(multiRequestScenario.call().apply(account.client()));

            assertThat(failure.operation()).isEqualTo(multiRequestScenario.operation());
            assertThat(failure.delivery()).as("step %d", step).isEqualTo(deliveryAfter(multiRequestScenario, step));
            assertThat(failure)
                    .isInstanceOf(
                            step > multiRequestScenario.write()
                                    ? Failure.UnexpectedResponse.class
                                    : Failure.Unavailable.class);
            assertThat(failure.message().contains("the response was a success, but"))
                    .isEqualTo(step > multiRequestScenario.write());
            assertThat(account.takeRequests()).hasSize(step + 1);
        }
    }

    @ParameterizedTest
    @MethodSource("flows")
    void eachShouldSendNothingMoreWhenAReadAnswersWithAnother(MultiRequestScenario multiRequestScenario) {
        for (int step = 0;
                step
                        < Math.min(
                                multiRequestScenario.write(),
                                multiRequestScenario.answers().size());
                step++) {
            answerBefore(multiRequestScenario, step);
            account.enqueueResponse(200, ANOTHER);
            Failure failure = failureOf(multiRequestScenario.call().apply(account.client()));

            assertThat(failure).isInstanceOf(Failure.UnexpectedResponse.class);
            assertThat(failure.operation()).isEqualTo(multiRequestScenario.operation());
            assertThat(failure.delivery()).isEqualTo(deliveryAfter(multiRequestScenario, step));
            assertThat(account.takeRequests()).hasSize(step + 1);
        }
    }

    @ParameterizedTest
    @MethodSource("flows")
    void eachShouldAcceptNoOtherRecordThanTheOneThatItWrote(MultiRequestScenario multiRequestScenario) {
        if (multiRequestScenario.write() < multiRequestScenario.answers().size()) {
            answerBefore(multiRequestScenario, multiRequestScenario.write());
            account.enqueueResponse(200, ANOTHER);
            Failure failure = failureOf(multiRequestScenario.call().apply(account.client()));

            assertThat(failure).isInstanceOf(Failure.UnexpectedResponse.class);
            assertThat(failure.delivery()).isEqualTo(Delivery.UNKNOWN);
        }
    }

    @ParameterizedTest
    @MethodSource("flows")
    void eachShouldBeUncertainWhenItsRecordDoesNotShowTheChangeAfterwards(MultiRequestScenario multiRequestScenario) {
        int last = multiRequestScenario.answers().size() - 1;
        if (multiRequestScenario.write() < last
                && multiRequestScenario.operation().isWrite()) {
            answerBefore(multiRequestScenario, last);
            account.enqueueResponse(
                    200,
                    MultiRequestScenario.unchangedRecord(
                            multiRequestScenario.answers().get(last)));
            Failure failure = failureOf(multiRequestScenario.call().apply(account.client()));

            assertThat(failure).isInstanceOf(Failure.UnexpectedResponse.class);
            assertThat(failure.delivery()).isEqualTo(Delivery.UNKNOWN);
            assertThat(failure.reason()).contains("the record differs afterwards in ");
            assertThat(failure.uncertainWrite()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("flows")
    void eachShouldHaveOneDeadlineForAllItsRequests(MultiRequestScenario multiRequestScenario) {
        int last = multiRequestScenario.answers().size() - 1;
        answerBefore(multiRequestScenario, last);
        account.server()
                .enqueue(ScriptedResponse.of(200, multiRequestScenario.answers().get(last))
                        .withDelay(Duration.ofMinutes(1)));
        try (var hasty = account.builderWithoutRetries()
                .operationTimeout(Duration.ofMillis(500))
                .build()) {
            Failure failure = failureOf(multiRequestScenario.call().apply(hasty));

            assertThat(failure.operation()).isEqualTo(multiRequestScenario.operation());
            assertThat(failure.reason()).contains("timed out after");
        }
    }

    @Test
    @Tag("rule:opportunity-is-created-in-two-steps")
    @Tag("rule:failed-second-step-names-the-job")
    void openShouldNameTheJobThatWasCreatedWhicheverLaterStepFails() {
        MultiRequestScenario open = MultiRequestScenario.openOpportunity();
        for (int step = 1; step < open.answers().size(); step++) {
            answerBefore(open, step);
            account.enqueueResponse(503, "down");
            Failure failure = failureOf(open.call().apply(account.client()));

            assertThat(failure.operation())
                    .isEqualTo(OpportunityOperations.create(MultiRequestScenario.CUSTOMER, MultiRequestScenario.JOB));
            assertThat(failure.delivery()).isEqualTo(Delivery.UNKNOWN);
            assertThat(failure.message()).contains("was created as job 617");
            assertThat(account.takeRequests()).hasSize(step + 1);
        }
    }

    @Test
    @Tag("rule:opportunity-is-created-in-two-steps")
    void openShouldNameNoJobWhenNoneIsKnownToBeCreated() {
        for (String body : new String[] {"", "{\"message\":\"ok\"}", "<html>Please log in</html>", "{\"id\":1}"}) {
            account.enqueueResponse(200, body);
            Failure failure =
                    failureOf(MultiRequestScenario.openOpportunity().call().apply(account.client()));

            assertThat(failure).isInstanceOf(Failure.UnexpectedResponse.class);
            assertThat(failure.operation()).isEqualTo(OpportunityOperations.create(MultiRequestScenario.CUSTOMER));
            assertThat(failure.delivery()).isEqualTo(Delivery.UNKNOWN);
            assertThat(account.takeRequests()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 422, 429, 500, 503})
    @Tag("rule:partly-done-is-uncertain")
    void openShouldBeUncertainWhenItsSecondStepWasRefused(int status) {
        account.enqueueResponse(
                200, MultiRequestScenario.openOpportunity().answers().get(0));
        account.enqueueResponse(status, "{\"errors\":[\"Status is not allowed\"]}");
        Failure failure =
                failureOf(MultiRequestScenario.openOpportunity().call().apply(account.client()));

        assertHalfDone(failure);
    }

    @Test
    @Tag("rule:partly-done-is-uncertain")
    void openShouldBeUncertainWhenTheLimiterPermitsOnlyItsFirstStep() {
        try (var limited = account.builderWithoutRetries()
                .rateLimiter(new SingleUseRateLimiter())
                .build()) {
            account.enqueueResponse(
                    200, MultiRequestScenario.openOpportunity().answers().get(0));
            Failure failure =
                    failureOf(MultiRequestScenario.openOpportunity().call().apply(limited));

            assertThat(failure).isInstanceOf(Failure.RateLimited.class);
            assertHalfDone(failure);
        }
    }

    @Test
    @Tag("rule:partly-done-is-uncertain")
    void halfAnOpportunityShouldBeShownToBeFinished() {
        Customer customer = account.customer();
        NewJob requested = NewJob.builder(new JobTypeId(61)).build();
        account.job(customer);
        try (var limited = account.builderWithoutRetries()
                .rateLimiter(new SingleUseRateLimiter())
                .build()) {
            Failure failure = failureOf(limited.opportunities().create(customer.number(), requested));
            Reconciliation<Job> outcome =
                    account.client().opportunities().reconcile(failure).get();

            assertThat(outcome).isInstanceOfSatisfying(Reconciliation.Inconclusive.class, shown -> assertThat(
                            ((Job) shown.candidates().single()).number())
                    .isEqualTo(new JobNumber(2)));
        }
    }

    private static void assertHalfDone(Failure failure) {
        assertThat(failure.isOutcomeUnknown()).isTrue();
        assertThat(failure.delivery()).isEqualTo(Delivery.UNKNOWN);
        assertThat(failure.uncertainWrite().map(UncertainWrite::write))
                .hasOnlyElementsOfType(OpportunityWrite.Create.class);
        assertThat(failure.operation())
                .isEqualTo(OpportunityOperations.create(MultiRequestScenario.CUSTOMER, MultiRequestScenario.JOB));
        assertThat(failure.message()).contains("was created as job 617");
    }

    /** Allows one request. */
    private static final class SingleUseRateLimiter implements RateLimiter {
        private final AtomicInteger turns = new AtomicInteger();

        @Override
        public Option<Duration> reserve(Duration longest) {
            return Option.when(turns.getAndIncrement() == 0, Duration.ZERO);
        }
    }

    private void answerBefore(MultiRequestScenario multiRequestScenario, int step) {
        multiRequestScenario.answers().subList(0, step).forEach(body -> account.enqueueResponse(200, body));
    }

    private static Delivery deliveryAfter(MultiRequestScenario multiRequestScenario, int step) {
        return step < multiRequestScenario.write()
                        && multiRequestScenario.operation().isWrite()
                ? Delivery.NOT_SENT
                : Delivery.UNKNOWN;
    }

    private static Failure failureOf(Either<Failure, ?> outcome) {
        return outcome.swap().getOrElseThrow(result -> new AssertionError("expected a failure, got " + result));
    }
}
