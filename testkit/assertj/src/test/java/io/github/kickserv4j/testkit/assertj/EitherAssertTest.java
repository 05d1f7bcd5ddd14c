package io.github.kickserv4j.testkit.assertj;

import static io.github.kickserv4j.testkit.assertj.FailingAssertion.shouldFailWith;
import static io.github.kickserv4j.testkit.assertj.KickservAssertFactories.CUSTOMER;
import static io.github.kickserv4j.testkit.assertj.KickservAssertFactories.JOB;
import static io.github.kickserv4j.testkit.assertj.KickservAssertions.assertThat;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.CustomerName;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.vavr.control.Either;
import org.junit.jupiter.api.Test;

class EitherAssertTest {
    private static final Customer ROSALIND = Customer.builder(new CustomerId(7), new CustomerNumber(1))
            .name(CustomerName.of("Rosalind Quist"))
            .build();
    private static final Either<Failure, Customer> FOUND = Either.right(ROSALIND);
    private static final Either<Failure, Customer> NOT_FOUND = Either.left(SampleFailures.NOT_FOUND);
    private static final Either<Failure, String> TEXT = Either.right("100 %s");
    private static final String[] REASON = {
        "  customers.get of customer 380 failed: not found (status 404)", "  NotFound, delivery REJECTED"
    };

    @Test
    void assertionsShouldPassWhenTheResultIsAsExpected() {
        assertThat(FOUND).isSuccess().hasValue(ROSALIND);
        assertThat(FOUND).hasValueSatisfying(it -> assertThat(it).hasNumber(1));
        assertThat(FOUND).value().isEqualTo(ROSALIND);
        assertThat(FOUND).value(CUSTOMER).hasName("Rosalind Quist");
        assertThat(NOT_FOUND).isFailure();
        assertThat(NOT_FOUND).failsWith(Failure.NotFound.class).hasDelivery(Delivery.REJECTED);
        assertThat(NOT_FOUND).failure().hasStatus(404);
    }

    @Test
    void everyExpectationOfAValueShouldShowTheFailureWhenItFailed() {
        shouldFailWith(() -> assertThat(NOT_FOUND).isSuccess(), withReason("Expecting a success"));
        shouldFailWith(() -> assertThat(NOT_FOUND).value(), withReason("Expecting a value"));
        shouldFailWith(() -> assertThat(NOT_FOUND).value(CUSTOMER), withReason("Expecting a value"));
        shouldFailWith(() -> assertThat(NOT_FOUND).hasValueSatisfying(it -> {}), withReason("Expecting a value"));
        Either<Failure, String> lost = Either.left(SampleFailures.LOST);
        shouldFailWith(
                () -> assertThat(lost).hasValue("a"),
                "Expecting the value",
                "  \"a\"",
                "but got the failure",
                "  " + SampleFailures.LOST.message(),
                "  Unavailable, delivery UNKNOWN",
                "  attempt 1: 100% unreachable");
    }

    @Test
    void hasValueShouldShowBothWhenTheValueIsAnother() {
        shouldFailWith(
                () -> assertThat(TEXT).hasValue("50 %"),
                "Expecting the value",
                "  \"50 %\"",
                "but it was",
                "  \"100 %s\"");
    }

    @Test
    void expectationsOfAFailureShouldShowTheValueWhenItSucceeded() {
        String[] value = {"but got the value", "  \"100 %s\""};
        shouldFailWith(() -> assertThat(TEXT).isFailure(), "Expecting a failure", value[0], value[1]);
        shouldFailWith(() -> assertThat(TEXT).failure(), "Expecting a failure", value[0], value[1]);
        shouldFailWith(
                () -> assertThat(TEXT).failsWith(Failure.NotFound.class),
                "Expecting the failure NotFound",
                value[0],
                value[1]);
    }

    @Test
    void failsWithShouldShowTheFailureWhenItIsOfAnotherKind() {
        shouldFailWith(
                () -> assertThat(NOT_FOUND).failsWith(Failure.Forbidden.class),
                "Expecting the failure Forbidden",
                "but got the failure",
                REASON[0],
                REASON[1]);
    }

    @Test
    void descriptionShouldStandBeforeAllMessagesAlsoOfValuesAndFailures() {
        String first = "[the customer] Expecting a success";
        shouldFailWith(() -> assertThat(NOT_FOUND).as("the customer").isSuccess(), withReason(first));
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> assertThat(FOUND).as("it").value(JOB))
                .hasMessageStartingWith("[it] ");
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> assertThat(NOT_FOUND).as("it").failure().isOutcomeUnknown())
                .hasMessageStartingWith("[it] Expecting");
    }

    @Test
    void inheritedAssertionsShouldShowTheFailure() {
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> assertThat(NOT_FOUND).isEqualTo(FOUND))
                .hasMessageContaining("customer 380");
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> assertThat(NOT_FOUND).matches(Either::isRight))
                .hasMessageContaining("customer 380");
    }

    private static String[] withReason(String expected) {
        return new String[] {expected, "but got the failure", REASON[0], REASON[1]};
    }
}
