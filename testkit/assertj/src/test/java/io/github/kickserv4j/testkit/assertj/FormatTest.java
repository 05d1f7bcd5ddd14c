package io.github.kickserv4j.testkit.assertj;

import static io.github.kickserv4j.testkit.assertj.FailingAssertion.shouldFailWith;
import static io.github.kickserv4j.testkit.assertj.KickservAssertFactories.CUSTOMER;
import static io.github.kickserv4j.testkit.assertj.KickservAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.CustomerName;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.shared.Rule;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opentest4j.AssertionFailedError;

/** Values and descriptions are shown as they are, also if they look like formats. */
class FormatTest {
    private static final String FORMAT = "50% %n %d %s %%";
    private static final Customer FIFTY =
            SampleRecords.ROSALIND.toBuilder().name(CustomerName.of(FORMAT)).build();
    private static final Either<Failure, Customer> FOUND = Either.right(FIFTY);
    private static final Either<Failure, Customer> NOT_FOUND = Either.left(SampleFailures.NOT_FOUND);

    @Test
    void recordShouldBeShownAsItIs() {
        shouldFailWith(
                () -> assertThat(FIFTY).hasName("other %n"),
                "Expecting customer 1 (" + FORMAT + ") to have the name",
                "  \"other %n\"",
                "but it was",
                "  \"" + FORMAT + "\"");
    }

    @Test
    void valueShouldBeShownAsItIs() {
        shouldFailWith(
                () -> assertThat(Either.<Failure, String>right(FORMAT)).hasValue("other %n"),
                "Expecting the value",
                "  \"other %n\"",
                "but it was",
                "  \"" + FORMAT + "\"");
    }

    @Test
    void errorShouldHoldWhatDevelopmentEnvironmentsCompare() {
        assertThatThrownBy(() -> assertThat(FIFTY).hasName("other"))
                .isInstanceOfSatisfying(AssertionFailedError.class, error -> {
                    assertThat(error.getExpected().getStringRepresentation()).isEqualTo("other");
                    assertThat(error.getActual().getStringRepresentation()).isEqualTo(FORMAT);
                    assertThat(error.getStackTrace()[0].getClassName()).isEqualTo(FormatTest.class.getName());
                });
    }

    @Test
    void messageOfTheTestShouldReplaceThatOfTheAssertion() {
        assertThatThrownBy(() -> assertThat(FIFTY)
                        .as("it")
                        .withFailMessage("no %s", "name")
                        .hasName("other"))
                .isInstanceOf(AssertionFailedError.class)
                .hasMessage("[it] no name");
    }

    static Stream<ThrowingCallable> withValue() {
        return Stream.of(
                () -> assertThat(FOUND).isFailure(),
                () -> assertThat(FIFTY).hasNumber(2),
                () -> assertThat(new Page<>(PageRequest.FIRST, List.of(FIFTY), List.empty()))
                        .isEmpty(),
                () -> assertThat(NewCustomer.builder(FORMAT).validate()).isInvalid(),
                () -> assertThat(NOT_FOUND).failure().hasOperation(FORMAT),
                () -> assertThat(NOT_FOUND).failure().hasMessageContaining(FORMAT),
                () -> assertThat(NewCustomer.builder("").validate()).hasViolation(FORMAT, Rule.NOT_BLANK));
    }

    @ParameterizedTest
    @MethodSource("withValue")
    void everyMessageShouldShowTheValueAsItIs(ThrowingCallable assertion) {
        assertThatThrownBy(assertion).isInstanceOf(AssertionError.class).hasMessageContaining(FORMAT);
    }

    static Stream<ThrowingCallable> described() {
        return Stream.of(
                () -> assertThat(FOUND).as("%s", FORMAT).isFailure(),
                () -> assertThat(FOUND).as("%s", FORMAT).failsWith(Failure.NotFound.class),
                () -> assertThat(NOT_FOUND).as("%s", FORMAT).failsWith(Failure.Invalid.class),
                () -> assertThat(NOT_FOUND).as("%s", FORMAT).failure().isInvalid(),
                () -> assertThat(FOUND).as("%s", FORMAT).value(CUSTOMER).hasName("other"),
                () -> assertThat(FOUND).as("%s", FORMAT).value(KickservAssertFactories.JOB));
    }

    @ParameterizedTest
    @MethodSource("described")
    void everyMessageShouldShowTheDescriptionAsItIs(ThrowingCallable assertion) {
        assertThatThrownBy(assertion).isInstanceOf(AssertionError.class).hasMessageStartingWith("[" + FORMAT + "] ");
    }
}
