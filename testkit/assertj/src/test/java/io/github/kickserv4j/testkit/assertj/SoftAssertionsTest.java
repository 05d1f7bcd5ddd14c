package io.github.kickserv4j.testkit.assertj;

import static io.github.kickserv4j.testkit.assertj.KickservAssertFactories.CUSTOMER;
import static io.github.kickserv4j.testkit.assertj.KickservSoftAssertions.assertSoftly;
import static io.github.kickserv4j.testkit.assertj.SampleFailures.INVALID;
import static io.github.kickserv4j.testkit.assertj.SampleFailures.NOT_FOUND;
import static io.github.kickserv4j.testkit.assertj.SampleRecords.CHARGE;
import static io.github.kickserv4j.testkit.assertj.SampleRecords.JOB;
import static io.github.kickserv4j.testkit.assertj.SampleRecords.NOTE;
import static io.github.kickserv4j.testkit.assertj.SampleRecords.PAYMENT;
import static io.github.kickserv4j.testkit.assertj.SampleRecords.ROSALIND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.CustomerName;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.shared.Rule;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.SoftAssertionsProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SoftAssertionsTest {
    private static final Either<Failure, Customer> FOUND = Either.right(ROSALIND);
    private static final Either<Failure, Customer> FAILED = Either.left(NOT_FOUND);
    private static final Customer ANN =
            ROSALIND.toBuilder().name(CustomerName.of("Ann Quist")).build();
    private static final Either<Failure, Job> FOUND_JOB = Either.right(SampleRecords.JOB);
    private static final Page<String> PAGE = Page.of(new PageRequest(2), List.of("a"));

    static Stream<Arguments> failing() {
        return Stream.of(
                arguments(
                        "value", softly -> softly.assertThat(FAILED).isSuccess().hasValue(ROSALIND), 2),
                arguments(
                        "kind",
                        softly -> softly.assertThat(NOT_FOUND).hasStatus(1).hasStatus(2),
                        2),
                arguments(
                        "value that fulfils",
                        softly -> softly.assertThat(FAILED).hasValueSatisfying(it -> {}),
                        1),
                arguments(
                        "other value",
                        softly -> softly.assertThat(FOUND).isFailure().hasValue(ANN),
                        2),
                arguments(
                        "inherited",
                        softly -> softly.assertThat(FOUND).isEqualTo(FAILED).isSameAs(FAILED),
                        2),
                arguments(
                        "valid input",
                        softly -> softly.assertThat(NewCustomer.builder("Ann").validate())
                                .isInvalid()
                                .hasViolation(Rule.NOT_BLANK)
                                .hasOnlyViolation("fax", Rule.NOT_BLANK),
                        3),
                arguments("page", softly -> softly.assertThat(PAGE).hasNumber(1).hasSize(7), 2),
                arguments(
                        "no page",
                        softly -> softly.assertThat((@Nullable Page<String>) null)
                                .hasSize(7)
                                .isNotEmpty(),
                        2),
                arguments(
                        "no result",
                        softly -> softly.assertThat((@Nullable Either<Failure, Job>) null)
                                .isSuccess()
                                .isFailure(),
                        2),
                arguments(
                        "no customer",
                        softly -> softly.assertThat((@Nullable Customer) null)
                                .hasName("Ann")
                                .hasNoUnreadableValues(),
                        2),
                arguments(
                        "no failure",
                        softly -> softly.assertThat((@Nullable Failure) null)
                                .hasStatus(404)
                                .isNotFound(),
                        2),
                arguments(
                        "input",
                        softly -> softly.assertThat(NewCustomer.builder(" ").validate())
                                .isValid()
                                .hasViolation("fax", Rule.NOT_BLANK),
                        2),
                arguments(
                        "customer",
                        softly -> softly.assertThat(ROSALIND).hasNumber(8).hasName("Ann"),
                        2),
                arguments("job", softly -> softly.assertThat(JOB).hasNumber(8).hasName("Oven"), 2),
                arguments(
                        "charge",
                        softly -> softly.assertThat(CHARGE).hasTotal("1").hasDetails("a"),
                        2),
                arguments(
                        "payment",
                        softly -> softly.assertThat(PAYMENT).hasAmount("1").hasNotes("a"),
                        2),
                arguments("note", softly -> softly.assertThat(NOTE).hasText("a").hasText("b"), 2),
                arguments("text", softly -> softly.assertThat("a").isEqualTo("b"), 1));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("failing")
    void everyFailedAssertionShouldBeCollectedWithItsLine(
            String name, Consumer<KickservSoftAssertions> assertions, int errors) {
        var softly = new KickservSoftAssertions();

        assertions.accept(softly);

        assertThat(softly.errorsCollected()).hasSize(errors).allSatisfy(SoftAssertionsTest::namesALineOfTheTest);
    }

    static Stream<Arguments> failingOnParts() {
        return Stream.of(
                arguments(
                        "value",
                        softly -> softly.assertThat(FOUND)
                                .value(CUSTOMER)
                                .hasNumber(8)
                                .hasName("Ann"),
                        2),
                arguments("object", softly -> softly.assertThat(FOUND).value().isNull(), 1),
                arguments(
                        "failure",
                        softly ->
                                softly.assertThat(FAILED).failure().hasStatus(1).isOutcomeUnknown(),
                        2),
                arguments(
                        "failsWith",
                        softly -> softly.assertThat(FAILED)
                                .failsWith(Failure.NotFound.class)
                                .hasStatus(1)
                                .hasStatus(2),
                        2),
                arguments(
                        "violations",
                        softly -> softly.assertThat(INVALID).violations().isEmpty(),
                        1),
                arguments(
                        "of input",
                        softly -> softly.assertThat(NewCustomer.builder(" ").validate())
                                .violations()
                                .isEmpty(),
                        1),
                arguments("items", softly -> softly.assertThat(PAGE).items().isEmpty(), 1),
                arguments(
                        "charges",
                        softly -> softly.assertThat(SampleRecords.JOB).charges().isEmpty(),
                        1),
                arguments(
                        "part of a part",
                        softly -> softly.assertThat(FOUND_JOB)
                                .value(KickservAssertFactories.JOB)
                                .payments()
                                .hasSize(8)
                                .hasSize(7),
                        2));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("failingOnParts")
    void assertionsOnAPartShouldBeSoftTooAndNameTheirLine(
            String name, Consumer<KickservSoftAssertions> assertions, int errors) {
        var softly = new KickservSoftAssertions();

        assertions.accept(softly);

        assertThat(softly.errorsCollected()).hasSize(errors).allSatisfy(SoftAssertionsTest::namesALineOfTheTest);
    }

    static Stream<Arguments> missingParts() {
        return Stream.of(
                arguments(
                        "value",
                        softly -> softly.assertThat(FAILED)
                                .value(CUSTOMER)
                                .hasNumber(8)
                                .hasName("Ann"),
                        1),
                arguments(
                        "of AssertJ",
                        softly -> softly.assertThat(FAILED)
                                .value(InstanceOfAssertFactories.LIST)
                                .hasSize(1),
                        1),
                arguments("object", softly -> softly.assertThat(FAILED).value().isEqualTo(ROSALIND), 1),
                arguments(
                        "other type",
                        softly -> softly.assertThat(FOUND)
                                .value(KickservAssertFactories.JOB)
                                .charges()
                                .hasSize(1),
                        1),
                arguments(
                        "failure",
                        softly -> softly.assertThat(FOUND)
                                .failure()
                                .hasStatus(1)
                                .violations()
                                .hasSize(1),
                        1),
                arguments(
                        "failsWith",
                        softly -> softly.assertThat(FAILED)
                                .failsWith(Failure.Invalid.class)
                                .hasStatus(1),
                        1),
                arguments(
                        "items",
                        softly -> softly.assertThat((@Nullable Page<String>) null)
                                .items()
                                .hasSize(1),
                        1));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("missingParts")
    void missingPartShouldBeTheOnlyErrorAndNameItsLine(
            String name, Consumer<KickservSoftAssertions> assertions, int errors) {
        var softly = new KickservSoftAssertions();

        assertions.accept(softly);

        assertThat(softly.errorsCollected()).hasSize(errors).allSatisfy(SoftAssertionsTest::namesALineOfTheTest);
    }

    @Test
    void assertSoftlyShouldShowTheMessagesOfAllFailures() {
        assertThatThrownBy(() -> assertSoftly(softly -> {
                    softly.assertThat(FAILED).as("the customer").value(CUSTOMER).hasName("Rosalind Quist");
                    softly.assertThat(PAGE).hasSize(7);
                    softly.assertThat(ROSALIND).hasNumber(1);
                }))
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll(
                        "(2 failures)",
                        "[the customer]",
                        "customers.get of customer 380 failed: not found (status 404)",
                        "Expecting page 2 to have the size 7");
    }

    @Test
    void descriptionShouldReachAPart() {
        var softly = new KickservSoftAssertions();

        softly.assertThat(FOUND).as("the customer").value(CUSTOMER).hasName("Ann");

        assertThat(softly.errorsCollected()).singleElement().satisfies(error -> assertThat(error)
                .hasMessageContaining("[the customer]"));
    }

    @Test
    void everyEntryShouldBeSoft() {
        assertThat(Arrays.stream(KickservSoftAssertionsProvider.class.getDeclaredMethods())
                        .filter(method -> method.getName().equals("assertThat"))
                        .map(method -> method.getParameterTypes()[0].getSimpleName()))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(KickservAssertions.class.getDeclaredMethods())
                        .filter(method -> method.getName().equals("assertThat"))
                        .map(method -> method.getParameterTypes()[0].getSimpleName())
                        .toList());
    }

    @Test
    void assertionsOfYourOwnShouldHaveTheEntries() {
        assertThatThrownBy(() -> SoftAssertionsProvider.assertSoftly(
                        FakeKickservSoftAssertions.class,
                        softly -> softly.assertThat(FAILED).isSuccess()))
                .hasMessageContaining("not found (status 404)");
    }

    private static void namesALineOfTheTest(Throwable error) {
        assertThat(error).hasMessageContaining("at SoftAssertionsTest.");
    }

    private static Arguments arguments(String name, Consumer<KickservSoftAssertions> assertions, int errors) {
        return Arguments.of(name, assertions, errors);
    }
}
