package io.github.kickserv4j.cli.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.kickserv4j.cli.CliFixture;
import io.github.kickserv4j.cli.CliResult;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobFields;
import io.github.kickserv4j.domain.job.NewCharge;
import io.github.kickserv4j.domain.payment.NewPayment;
import io.github.kickserv4j.domain.shared.Money;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JobCommandsTest {
    private final CliFixture account = new CliFixture();
    private final Customer customer = account.add("Rosalind Quist");
    private final String stranger = account.add("Somebody Else").number().toString();
    private final String customerNumber = customer.number().toString();

    @AfterEach
    void close() {
        account.close();
    }

    private String addJob(String name) {
        return account.addJob(customer, name).number().toString();
    }

    @Test
    void createShouldSetEveryFieldThatIsNamed() {
        CliResult run = account.run(
                "jobs",
                "create",
                "--customer",
                customerNumber,
                "--job-type-id",
                "61",
                "--name",
                "Tune-up",
                "--description",
                "two\nlines",
                "--job-status-id",
                "5",
                "--scheduled-on",
                "2026-01-15T09:30-05:00",
                "--ends-at",
                "2026-01-15T11:00:00-05:00",
                "--duration",
                "1.5",
                "--employee-ids",
                "31001,31002",
                "--po-number",
                "PO-1");

        assertThat(run.err()).isEmpty();
        JsonNode job = run.json();
        assertThat(job.get("customer_id").longValue()).isEqualTo(customer.id().value());
        assertThat(job.get("job_type_id").longValue()).isEqualTo(61);
        assertThat(job.get("name").textValue()).isEqualTo("Tune-up");
        assertThat(job.get("description").textValue()).isEqualTo("two\nlines");
        assertThat(job.get("status").textValue()).isEqualTo("scheduled");
        assertThat(job.get("job_status_id").longValue()).isEqualTo(5);
        assertThat(job.get("scheduled_on").textValue()).isEqualTo("2026-01-15T09:30:00-05:00");
        assertThat(job.get("ends_at").textValue()).isEqualTo("2026-01-15T11:00:00-05:00");
        assertThat(job.get("duration").toString()).isEqualTo("\"1.5\"");
        assertThat(job.get("employee_ids").toString()).isEqualTo("[31001,31002]");
        assertThat(job.get("po_number").textValue()).isEqualTo("PO-1");
        assertThat(job.get("job_charges").toString()).isEqualTo("[]");
    }

    @Test
    void createShouldOfferAnOptionForEveryFieldButTheStatus() {
        CliResult run = CliResult.of("jobs", "create", "--help");

        JobFields.ALL.remove(JobFields.STATUS).forEach(field -> assertThat(run.out())
                .contains("--" + field.name().replace('_', '-') + "="));
        assertThat(run.out()).doesNotContain("--status=");
    }

    @Test
    void getShouldShowChargesAndPaymentsAsArraysOfObjects() {
        Job job = account.addJob(customer, "Tune-up");
        account.twin()
                .charges()
                .create(job.number(), NewCharge.builder("Labor", Money.of("80")).build());
        account.twin()
                .payments()
                .create(
                        job.number(),
                        NewPayment.builder(Money.of("30"), LocalDate.parse("2026-01-15"))
                                .build());

        JsonNode shown = account.run("jobs", "get", job.number().toString()).json();

        assertThat(shown.get("job_charges").findValuesAsText("description")).containsExactly("Labor");
        assertThat(shown.get("payments").findValuesAsText("amount")).containsExactly("30.0");
        assertThat(shown.get("total").textValue()).isEqualTo("80.0");
        assertThat(shown.get("balance_remaining").textValue()).isEqualTo("50.0");
        assertThat(shown.get("payment_request").isNull()).isTrue();
    }

    @Test
    void getShouldLeaveOutWhatIsNestedInCsvAndShowItLineByLineInATable() {
        Job job = account.addJob(customer, "Tune-up");
        account.twin()
                .charges()
                .create(job.number(), NewCharge.builder("Labor", Money.of("80")).build());
        String number = job.number().toString();

        assertThat(account.run("jobs", "get", number, "--output", "csv").out())
                .startsWith("id,job_number,customer_id,customer_number,name,")
                .doesNotContain("job_charges", "payments", "Labor");
        assertThat(account.run("jobs", "get", number, "--output", "table").out())
                .containsPattern("job_charges +id \\d+, job_id \\d+, description Labor, .*total 80\\.0")
                .doesNotContain("payment_request", "null");
    }

    @Test
    void getShouldFindTheJobThroughItsCustomerOnly() {
        String number = addJob("Tune-up");

        assertThat(account.run("jobs", "get", number, "--customer", customerNumber)
                        .json()
                        .get("name")
                        .textValue())
                .isEqualTo("Tune-up");
        CliResult elsewhere = account.run("jobs", "get", number, "--customer", stranger);
        assertThat(elsewhere.status()).isEqualTo(1);
        assertThat(elsewhere.out()).isEmpty();
        assertThat(elsewhere.err()).contains("jobs.get of job " + number + " of customer " + stranger, "not found");
    }

    @Test
    void updateShouldSetAndClearAndKeepTheRest() {
        String number = addJob("Tune-up");
        account.run("jobs", "update", number, "--po-number", "PO-1", "--employee-ids", "31001", "--duration", "2");

        CliResult run = account.run(
                "jobs",
                "update",
                number,
                "--customer",
                customerNumber,
                "--status",
                "in_progress",
                "--clear",
                "po,employee-ids");

        assertThat(run.err()).isEmpty();
        assertThat(run.json().get("status").textValue()).isEqualTo("in_progress");
        assertThat(run.json().get("po_number").isNull()).isTrue();
        assertThat(run.json().get("employee_ids").toString()).isEqualTo("[]");
        assertThat(run.json().get("duration").textValue()).isEqualTo("2.0");
        assertThat(run.json().get("name").textValue()).isEqualTo("Tune-up");
    }

    @Test
    void updateAndDeleteShouldChangeNothingThroughAnotherCustomer() {
        String number = addJob("Tune-up");

        CliResult update = account.run("jobs", "update", number, "--customer", stranger, "--name", "Mine");
        CliResult delete = account.run("jobs", "delete", number, "--customer", stranger);

        assertThat(update.status()).isEqualTo(1);
        assertThat(delete.status()).isEqualTo(1);
        assertThat(account.run("jobs", "get", number).json().get("name").textValue())
                .isEqualTo("Tune-up");
    }

    @Test
    void deleteShouldShowWhatItWasAndDeleteOnlyOnce() {
        String number = addJob("Tune-up");

        CliResult first = account.run("jobs", "delete", number);
        CliResult second = account.run("jobs", "delete", number, "--customer", customerNumber);

        assertThat(first.json().get("name").textValue()).isEqualTo("Tune-up");
        assertThat(second.status()).isEqualTo(1);
        assertThat(second.err()).contains("jobs.delete", "not found");
    }
}
