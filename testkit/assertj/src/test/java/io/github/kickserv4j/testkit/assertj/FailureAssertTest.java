package io.github.kickserv4j.testkit.assertj;

import static io.github.kickserv4j.testkit.assertj.FailingAssertion.shouldFailWith;
import static io.github.kickserv4j.testkit.assertj.KickservAssertions.assertThat;
import static io.github.kickserv4j.testkit.assertj.SampleFailures.INVALID;
import static io.github.kickserv4j.testkit.assertj.SampleFailures.LOST;
import static io.github.kickserv4j.testkit.assertj.SampleFailures.NOT_FOUND;

import io.github.kickserv4j.domain.shared.Rule;
import io.github.kickserv4j.ports.customer.CustomerOperations;
import io.github.kickserv4j.ports.customer.CustomerWrite;
import io.github.kickserv4j.ports.note.NoteWrite;
import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FailureAssertTest {
    @Test
    void assertionsShouldPassWhenTheFailureIsAsExpected() {
        assertThat(NOT_FOUND)
                .hasKind(Failure.NotFound.class)
                .hasDelivery(Delivery.REJECTED)
                .isOutcomeKnown()
                .hasNoUncertainWrite()
                .hasOperation("customers.get")
                .hasOperation(NOT_FOUND.operation())
                .hasStatus(404)
                .hasMessageContaining("not found");
        assertThat(LOST).isOutcomeUnknown().hasUncertainWrite(CustomerWrite.class);
        assertThat(INVALID).hasViolation(Rule.NOT_BLANK).hasViolation("name", Rule.NOT_BLANK);
        assertThat(INVALID).violations().hasSize(1);
        assertThat(LOST).violations().isEmpty();
    }

    static Stream<Arguments> failing() {
        return Stream.of(
                arguments(() -> assertThat(NOT_FOUND).hasKind(Failure.Invalid.class), "the failure Invalid"),
                arguments(
                        () -> assertThat(NOT_FOUND).hasDelivery(Delivery.UNKNOWN),
                        "a failure with the delivery UNKNOWN"),
                arguments(
                        () -> assertThat(NOT_FOUND).isOutcomeUnknown(),
                        "the failure of a write whose outcome is unknown"),
                arguments(
                        () -> assertThat(NOT_FOUND).hasUncertainWrite(CustomerWrite.class),
                        "a failure with an uncertain write of the type CustomerWrite"),
                arguments(() -> assertThat(NOT_FOUND).hasOperation("customers.list"), "a failure of customers.list"),
                arguments(
                        () -> assertThat(NOT_FOUND).hasOperation(CustomerOperations.CREATE),
                        "a failure of " + CustomerOperations.CREATE),
                arguments(() -> assertThat(NOT_FOUND).hasStatus(200), "a failure with the status 200"),
                arguments(
                        () -> assertThat(NOT_FOUND).hasMessageContaining("50 %d"),
                        "a failure whose message contains \"50 %d\""),
                arguments(
                        () -> assertThat(NOT_FOUND).hasViolation(Rule.NOT_BLANK),
                        "the violation \"must not be blank\" [not_blank]"),
                arguments(
                        () -> assertThat(NOT_FOUND).hasViolation("fax", Rule.NOT_BLANK),
                        "the violation \"fax must not be blank\" [not_blank]"));
    }

    @ParameterizedTest
    @MethodSource("failing")
    void everyAssertionShouldShowMessageKindAndDelivery(ThrowingCallable assertion, String expected) {
        shouldFailWith(
                assertion,
                "Expecting " + expected,
                "but got the failure",
                "  customers.get of customer 380 failed: not found (status 404)",
                "  NotFound, delivery REJECTED");
    }

    static Stream<Arguments> failingOnAnUncertainWrite() {
        return Stream.of(
                arguments(() -> assertThat(LOST).isOutcomeKnown(), "a failure whose outcome is known"),
                arguments(() -> assertThat(LOST).hasNoUncertainWrite(), "a failure without an uncertain write"),
                arguments(
                        () -> assertThat(LOST).hasUncertainWrite(NoteWrite.class),
                        "a failure with an uncertain write of the type NoteWrite"));
    }

    @ParameterizedTest
    @MethodSource("failingOnAnUncertainWrite")
    void everyAssertionShouldShowTheUncertainWriteAndEarlierAttempts(ThrowingCallable assertion, String expected) {
        shouldFailWith(
                assertion,
                "Expecting " + expected,
                "but got the failure",
                "  " + LOST.message(),
                "  Unavailable, delivery UNKNOWN",
                "  attempt 1: 100% unreachable",
                "  uncertain write: " + LOST.uncertainWrite().get());
    }

    private static Arguments arguments(ThrowingCallable assertion, String expected) {
        return Arguments.of(assertion, expected);
    }
}
