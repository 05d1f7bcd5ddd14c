package io.github.kickserv4j.cli.payment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.kickserv4j.cli.CliFixture;
import io.github.kickserv4j.cli.CliResult;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.NewCharge;
import io.github.kickserv4j.domain.payment.NewPayment;
import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.payment.PaymentFields;
import io.github.kickserv4j.domain.shared.Money;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaymentCommandsTest {
    private final CliFixture account = new CliFixture();
    private final Customer customer = account.add("Rosalind Quist");
    private final Job job = account.addJob(customer, "Tune-up");
    private final String customerNumber = customer.number().toString();
    private final String jobNumber = job.number().toString();

    @AfterEach
    void close() {
        account.close();
    }

    private Payment payment(String amount) {
        return account.twin()
                .payments()
                .create(
                        job.number(),
                        NewPayment.builder(Money.of(amount), LocalDate.parse("2026-01-15"))
                                .notes("by hand")
                                .build())
                .get();
    }

    @Test
    void createShouldShowThePaymentAndReduceWhatIsOwed() {
        account.twin()
                .charges()
                .create(job.number(), NewCharge.builder("Labor", Money.of("80")).build());

        CliResult run = account.run(
                "payments",
                "create",
                "--job",
                jobNumber,
                "--amount",
                "62.01",
                "--date",
                "2026-01-20",
                "--payment-type",
                "Barter",
                "--notes",
                "two hens",
                "--ref-number",
                "1042");

        assertThat(run.err())
                .isEqualTo("payment_type is none of Credit Card (Online), Credit Card, Check, Cash; it is sent as it is"
                        + " (was \"Barter\")\n");
        JsonNode payment = run.json();
        assertThat(payment.get("amount").toString()).isEqualTo("\"62.01\"");
        assertThat(payment.get("date").textValue()).isEqualTo("2026-01-20");
        assertThat(payment.get("payment_type").textValue()).isEqualTo("Barter");
        assertThat(payment.get("notes").textValue()).isEqualTo("two hens");
        assertThat(payment.get("ref_number").textValue()).isEqualTo("1042");
        assertThat(payment.get("customer_id").longValue())
                .isEqualTo(customer.id().value());
        assertThat(payment.get("payment_application_ids")).hasSize(1);
        assertThat(account.run("jobs", "get", jobNumber)
                        .json()
                        .get("balance_remaining")
                        .textValue())
                .isEqualTo("17.99");
    }

    @Test
    void listShouldAnswerByPageOrWithAllOfEitherOwner() {
        payment("1");
        payment("2");
        payment("3");

        assertThat(account.run("payments", "list", "--job", jobNumber).json().findValuesAsText("amount"))
                .containsExactly("1.0", "2.0");
        assertThat(account.run("payments", "list", "--customer", customerNumber, "--page", "2")
                        .json()
                        .findValuesAsText("amount"))
                .containsExactly("3.0");
        assertThat(account.run("payments", "list", "--customer", customerNumber, "--all")
                        .json()
                        .findValuesAsText("amount"))
                .containsExactly("1.0", "2.0", "3.0");
    }

    @Test
    void getShouldShowThePaymentThroughEitherOwnerButNoOther() {
        String id = payment("5").id().toString();
        String other = account.addJob("Other").number().toString();

        assertThat(account.run("payments", "get", id, "--job", jobNumber)
                        .json()
                        .get("amount")
                        .textValue())
                .isEqualTo("5.0");
        assertThat(account.run("payments", "get", id, "--customer", customerNumber)
                        .json()
                        .get("amount")
                        .textValue())
                .isEqualTo("5.0");
        CliResult elsewhere = account.run("payments", "get", id, "--job", other);
        assertThat(elsewhere.status()).isEqualTo(1);
        assertThat(elsewhere.err()).contains("payments.get of payment " + id + " of job " + other, "not found");
    }

    @Test
    void updateShouldSetAndClearAndKeepTheRest() {
        String id = payment("5").id().toString();

        CliResult run =
                account.run("payments", "update", id, "--job", jobNumber, "--amount", "6.50", "--clear", "notes");

        assertThat(run.err()).isEmpty();
        assertThat(run.json().get("amount").textValue()).isEqualTo("6.5");
        assertThat(run.json().get("notes").isNull()).isTrue();
        assertThat(run.json().get("date").textValue()).isEqualTo("2026-01-15");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Credit Card (Online)", "Credit Card", "Check", "Cash"})
    void updateShouldNotWarnOfATypeThatIsKnown(String type) {
        assertThat(updateTo(type).err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "Cheque", " Cash", "Ca\u0455h"})
    void updateShouldWarnOfATypeThatIsUnknownAndSendItAllTheSame(String type) {
        CliResult run = updateTo(type);

        assertThat(run.err()).startsWith("payment_type is none of").endsWith("(was \"" + type + "\")\n");
        assertThat(run.json().get("payment_type").textValue()).isEqualTo(type);
    }

    private CliResult updateTo(String type) {
        return account.run(
                "payments", "update", payment("5").id().toString(), "--job", jobNumber, "--payment-type", type);
    }

    @Test
    void deleteShouldShowWhatItWasAndDeleteOnlyOnce() {
        String id = payment("5").id().toString();

        CliResult first = account.run("payments", "delete", id, "--customer", customerNumber);
        CliResult second = account.run("payments", "delete", id, "--job", jobNumber);

        assertThat(first.status()).isZero();
        assertThat(first.json().get("amount").textValue()).isEqualTo("5.0");
        assertThat(second.status()).isEqualTo(1);
        assertThat(second.err()).contains("payments.delete", "not found");
    }

    @Test
    void columnsShouldHoldNoSecretsAndEveryFieldThatCanBeWritten() {
        assertThat(PaymentColumns.PAYMENT.all().map(column -> column.name()))
                .doesNotHaveDuplicates()
                .containsAll(PaymentFields.ALL.map(field -> field.name()))
                .noneMatch(name -> name.contains("stripe"));
    }
}
