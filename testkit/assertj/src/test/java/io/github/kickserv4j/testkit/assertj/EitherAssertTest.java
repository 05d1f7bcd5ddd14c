package io.github.kickserv4j.testkit.assertj;

import static io.github.kickserv4j.testkit.assertj.FailingAssertion.shouldFailWith;
import static io.github.kickserv4j.testkit.assertj.KickservAssertFactories.CUSTOMER;
import static io.github.kickserv4j.testkit.assertj.KickservAssertFactories.JOB;
import static io.github.kickserv4j.testkit.assertj.KickservAssertions.assertThat;
import static io.vavr.control.Option.none;
import static io.vavr.control.Option.some;

import io.github.kickserv4j.domain.customer.Contact;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.CustomerName;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.util.Objects;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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
    void hasValueShouldShowWhereTwoRecordsDiffer() {
        Customer other = SampleRecords.ROSALIND.toBuilder()
                .contact(new Contact(
                        some("555-0199"), none(), none(), none(), none(), some("rosalind@example.com"), none(), none()))
                .build();
        shouldFailWith(
                () -> assertThat(Either.<Failure, Customer>right(SampleRecords.ROSALIND))
                        .hasValue(other),
                "Expecting the value",
                "  customer 1 (Rosalind Quist)",
                "but it was",
                "  customer 1 (Rosalind Quist)",
                "which differs in",
                "  contact.phoneNumber: expected \"555-0199\" but was \"555-0100\"");
    }

    @Test
    void hasValueShouldShowWhatOnlyOneOfTwoRecordsHas() {
        Customer faxed = ROSALIND.toBuilder()
                .contact(new Contact(none(), none(), none(), none(), some("555-0101"), none(), none(), none()))
                .build();
        shouldDifferIn(faxed, ROSALIND, "  contact.fax: expected \"555-0101\" but was none");
        shouldDifferIn(ROSALIND, faxed, "  contact.fax: expected none but was \"555-0101\"");
    }

    private static void shouldDifferIn(Customer expected, Customer found, String difference) {
        shouldFailWith(
                () -> assertThat(Either.<Failure, Customer>right(found)).hasValue(expected),
                "Expecting the value",
                "  customer 1 (Rosalind Quist)",
                "but it was",
                "  customer 1 (Rosalind Quist)",
                "which differs in",
                difference);
    }

    @Test
    @SuppressWarnings("NullAway") // null is what is tested
    void messagesShouldShowAValueThatIsNull() {
        Either<Failure, Customer> empty = Either.right(null);

        shouldFailWith(() -> assertThat(empty).isFailure(), "Expecting a failure", "but got the value", "  null");
        shouldFailWith(
                () -> assertThat(empty).hasValue(ROSALIND),
                "Expecting the value",
                "  customer 1 (Rosalind Quist)",
                "but it was",
                "  null");
    }

    @Test
    void hasValueShouldShowAllOfBothWhenTheyBeginAlike() {
        String same = "a".repeat(300);
        Either<Failure, String> found = Either.right(same + "b");

        shouldFailWith(
                () -> assertThat(found).hasValue(same),
                "Expecting the value",
                "  \"" + same + "\"",
                "but it was",
                "  \"" + same + "b\"");
    }

    static Stream<Object> records() {
        return Stream.of(
                SampleRecords.ROSALIND,
                SampleRecords.JOB,
                SampleRecords.CHARGE,
                SampleRecords.PAYMENT,
                SampleRecords.NOTE,
                Page.of(PageRequest.FIRST, List.fill(61, SampleRecords.ROSALIND)),
                List.fill(61, SampleRecords.CHARGE),
                NewCustomer.builder("Ann".repeat(80)).build());
    }

    @ParameterizedTest
    @MethodSource("records")
    void messagesShouldBeShortWhenRecordsAreLong(Object value) {
        shouldFailShortly(() -> assertThat(Either.<Failure, Object>right(value)).isFailure());
        shouldFailShortly(() -> assertThat(Either.<Failure, Object>right(value)).hasValue("other"));
        shouldFailShortly(() ->
                assertThat(Validation.<Seq<Violation>, Object>valid(value)).isInvalid());
    }

    private static void shouldFailShortly(ThrowingCallable assertion) {
        org.assertj.core.api.Assertions.assertThatThrownBy(assertion)
                .isInstanceOf(AssertionError.class)
                .extracting(error -> Objects.requireNonNull(error.getMessage()).length())
                .satisfies(length -> assertThat(length).isLessThan(300));
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
