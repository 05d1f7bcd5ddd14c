package io.github.kickserv4j.testkit.assertj;

import static io.github.kickserv4j.testkit.assertj.FailingAssertion.shouldFailWith;
import static io.github.kickserv4j.testkit.assertj.KickservAssertions.assertThat;
import static io.github.kickserv4j.testkit.assertj.SampleRecords.CHARGE;
import static io.github.kickserv4j.testkit.assertj.SampleRecords.JOB;
import static io.github.kickserv4j.testkit.assertj.SampleRecords.NOTE;
import static io.github.kickserv4j.testkit.assertj.SampleRecords.PAYMENT;
import static io.github.kickserv4j.testkit.assertj.SampleRecords.ROSALIND;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.CustomerName;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.note.Note;
import io.github.kickserv4j.domain.note.Noteable;
import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.payment.PaymentStatus;
import io.github.kickserv4j.domain.payment.PaymentType;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.JobId;
import io.github.kickserv4j.domain.shared.NoteId;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RecordAssertsTest {
    private static final OffsetDateTime TEN = OffsetDateTime.parse("2024-06-05T10:00:00-04:00");

    @Test
    void assertionsShouldPassWhenTheRecordIsAsExpected() {
        assertThat(ROSALIND)
                .hasNumber(1)
                .hasName("Rosalind Quist")
                .hasEmailAddress("rosalind@example.com")
                .hasPhoneNumber("555-0100")
                .hasState("MI")
                .hasCity("Ferndale")
                .hasZipCode("48220")
                .hasBalance("80")
                .hasTotalBalance("90.00")
                .hasNoUnreadableValues();
        assertThat(JOB)
                .hasNumber(3)
                .hasCustomerNumber(1)
                .hasName("Furnace")
                .hasDescription("old one")
                .hasStatus(JobStatus.SCHEDULED)
                .isNotOpportunity()
                .isScheduledOn(TEN)
                .isScheduledOn(OffsetDateTime.parse("2024-06-05T14:00:00Z"))
                .hasTotal("120")
                .hasBalanceRemaining("80");
        assertThat(JOB.toBuilder().status(Option.some(JobStatus.NEW)).build()).isOpportunity();
        assertThat(JOB).charges().containsExactly(CHARGE);
        assertThat(JOB).payments().containsExactly(PAYMENT);
        assertThat(CHARGE)
                .hasDescription("Filter")
                .hasDetails("20x20")
                .hasQuantity("2.0")
                .hasPricePerUnit("60")
                .hasTotal("120");
        assertThat(PAYMENT)
                .hasAmount("40")
                .hasDate(LocalDate.of(2024, 6, 5))
                .hasType(PaymentType.CHECK)
                .hasStatus(PaymentStatus.CREDIT_CARD_TRANSACTION_COMPLETE)
                .hasRefNumber("1001")
                .hasNotes("thanks")
                .isNotApplied();
        assertThat(NOTE).hasText("Gate code 1234").isOn(new JobId(9)).isPublic().isVisibleToCustomer();
        Note onCustomer = Note.builder(new NoteId(5), new Noteable.OnCustomer(new CustomerId(7)))
                .text("private")
                .isPublic(Option.some(false))
                .build();
        assertThat(onCustomer).isOn(new CustomerId(7)).isPrivate().isNotVisibleToCustomer();
    }

    static Stream<Arguments> failing() {
        String customer = "customer 1 (Rosalind Quist)";
        String job = "job 3 (Furnace)";
        String charge = "charge 4 (Filter)";
        return Stream.of(
                other(() -> assertThat(ROSALIND).hasNumber(2), customer, "number", "2", "1"),
                other(() -> assertThat(ROSALIND).hasName("A %d"), customer, "name", "\"A %d\"", "\"Rosalind Quist\""),
                other(
                        () -> assertThat(ROSALIND).hasEmailAddress("a@example.com"),
                        customer,
                        "email address",
                        "\"a@example.com\"",
                        "\"rosalind@example.com\""),
                other(
                        () -> assertThat(ROSALIND).hasPhoneNumber("1"),
                        customer,
                        "phone number",
                        "\"1\"",
                        "\"555-0100\""),
                other(() -> assertThat(ROSALIND).hasState("OH"), customer, "state", "\"OH\"", "\"MI\""),
                other(() -> assertThat(ROSALIND).hasCity("Troy"), customer, "city", "\"Troy\"", "\"Ferndale\""),
                other(() -> assertThat(ROSALIND).hasZipCode("1"), customer, "ZIP code", "\"1\"", "\"48220\""),
                other(() -> assertThat(ROSALIND).hasBalance("81"), customer, "balance", "81", "80"),
                other(
                        () -> assertThat(ROSALIND).hasTotalBalance("80"),
                        customer,
                        "balance with sub-customers",
                        "80",
                        "90"),
                other(() -> assertThat(JOB).hasNumber(4), job, "number", "4", "3"),
                other(() -> assertThat(JOB).hasCustomerNumber(2), job, "customer number", "2", "1"),
                other(() -> assertThat(JOB).hasName("a"), job, "name", "\"a\"", "\"Furnace\""),
                other(() -> assertThat(JOB).hasDescription("a"), job, "description", "\"a\"", "\"old one\""),
                other(() -> assertThat(JOB).hasStatus(JobStatus.LOST), job, "status", "lost", "scheduled"),
                other(
                        () -> assertThat(JOB).isScheduledOn(TEN.plusHours(1)),
                        job,
                        "start",
                        "2024-06-05T11:00-04:00 (java.time.OffsetDateTime)",
                        "2024-06-05T10:00-04:00 (java.time.OffsetDateTime)"),
                other(() -> assertThat(JOB).hasTotal("121"), job, "total", "121", "120"),
                other(() -> assertThat(JOB).hasBalanceRemaining("0"), job, "balance remaining", "0", "80"),
                other(() -> assertThat(CHARGE).hasDescription("a"), charge, "description", "\"a\"", "\"Filter\""),
                other(() -> assertThat(CHARGE).hasDetails("a"), charge, "details", "\"a\"", "\"20x20\""),
                other(() -> assertThat(CHARGE).hasQuantity("3"), charge, "quantity", "3", "2"),
                other(() -> assertThat(CHARGE).hasPricePerUnit("61"), charge, "price per unit", "61", "60"),
                other(() -> assertThat(CHARGE).hasTotal("1"), charge, "total", "1", "120"),
                other(() -> assertThat(PAYMENT).hasAmount("1"), "payment 6", "amount", "1", "40"),
                other(
                        () -> assertThat(PAYMENT).hasDate(LocalDate.of(2024, 6, 6)),
                        "payment 6",
                        "date",
                        "2024-06-06 (java.time.LocalDate)",
                        "2024-06-05 (java.time.LocalDate)"),
                other(() -> assertThat(PAYMENT).hasType(PaymentType.CASH), "payment 6", "type", "Cash", "Check"),
                other(
                        () -> assertThat(PAYMENT).hasStatus(new PaymentStatus("a")),
                        "payment 6",
                        "status",
                        "a",
                        "credit_card_transaction_complete"),
                other(
                        () -> assertThat(PAYMENT).hasRefNumber("1"),
                        "payment 6",
                        "reference number",
                        "\"1\"",
                        "\"1001\""),
                other(() -> assertThat(PAYMENT).hasNotes("a"), "payment 6", "notes", "\"a\"", "\"thanks\""),
                other(() -> assertThat(NOTE).hasText("a"), "note 5", "text", "\"a\"", "\"Gate code 1234\""),
                other(() -> assertThat(NOTE).isPrivate(), "note 5", "visibility", "\"private\"", "\"public\""),
                other(
                        () -> assertThat(NOTE).isOn(new JobId(1)),
                        "note 5",
                        "owner",
                        new Noteable.OnJob(new JobId(1)).toString(),
                        NOTE.on().toString()),
                other(
                        () -> assertThat(NOTE).isOn(new CustomerId(9)),
                        "note 5",
                        "owner",
                        new Noteable.OnCustomer(new CustomerId(9)).toString(),
                        NOTE.on().toString()));
    }

    @ParameterizedTest
    @MethodSource("failing")
    void everyAssertionShouldNameTheRecordAndShowBothValues(
            ThrowingCallable assertion, String property, String expected, String found) {
        shouldFailWith(assertion, "Expecting " + property, "  " + expected, "but it was", "  " + found);
    }

    @Test
    void assertionsShouldShowThatAValueIsAbsent() {
        shouldFailWith(
                () -> assertThat(Customer.builder(ROSALIND.id(), ROSALIND.number())
                                .name(CustomerName.of("Ann Quist"))
                                .build())
                        .hasBalance("80"),
                "Expecting customer 1 (Ann Quist) to have the balance",
                "  80",
                "but it has none");
        shouldFailWith(
                () -> assertThat(Job.builder(JOB.id(), JOB.number()).build()).hasName("a"),
                "Expecting job 3 to have the name",
                "  \"a\"",
                "but it has none");
    }

    @Test
    void assertionsShouldShowValuesThatCouldNotBeRead() {
        Payment unreadable = Payment.builder(PAYMENT.id())
                .unreadable(List.of(new Violation("amount", "must be a decimal", "50%")))
                .build();

        shouldFailWith(
                () -> assertThat(unreadable).hasAmount("40"),
                "Expecting payment 6 to have the amount",
                "  40",
                "but it has none",
                "unreadable values",
                "  amount must be a decimal (was \"50%\")");
        shouldFailWith(
                () -> assertThat(unreadable).hasNoUnreadableValues(),
                "Expecting payment 6 to have no unreadable values",
                "unreadable values",
                "  amount must be a decimal (was \"50%\")");
    }

    static Stream<Arguments> states() {
        return Stream.of(
                state(
                        () -> assertThat(JOB).isOpportunity(),
                        "job 3 (Furnace)",
                        "an opportunity",
                        "the status scheduled"),
                state(
                        () -> assertThat(JOB.toBuilder()
                                        .status(Option.some(JobStatus.NEW))
                                        .build())
                                .isNotOpportunity(),
                        "job 3 (Furnace)",
                        "no opportunity",
                        "the status new"),
                state(() -> assertThat(PAYMENT).isApplied(), "payment 6", "applied to a job", "no application"),
                state(
                        () -> assertThat(SampleRecords.APPLIED).isNotApplied(),
                        "payment 6",
                        "applied to no job",
                        "the applications 8"),
                state(
                        () -> assertThat(NOTE).isNotVisibleToCustomer(),
                        "note 5",
                        "not visible to the customer",
                        "the visibility public, on " + NOTE.on()),
                state(
                        () -> assertThat(NOTE.toBuilder()
                                        .isPublic(Option.some(false))
                                        .build())
                                .isVisibleToCustomer(),
                        "note 5",
                        "visible to the customer",
                        "the visibility private, on " + NOTE.on()));
    }

    @ParameterizedTest
    @MethodSource("states")
    void everyAssertionOnAStateShouldShowWhatTheRecordHas(
            ThrowingCallable assertion, String subject, String expected, String found) {
        shouldFailWith(assertion, "Expecting " + subject + " to be " + expected, "but it has", "  " + found);
    }

    private static Arguments other(
            ThrowingCallable assertion, String subject, String property, String expected, String found) {
        return Arguments.of(assertion, subject + " to have the " + property, expected, found);
    }

    private static Arguments state(ThrowingCallable assertion, String subject, String expected, String found) {
        return Arguments.of(assertion, subject, expected, found);
    }
}
