package io.github.kickserv4j.cli.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.cli.CliFixture;
import io.github.kickserv4j.cli.CliResult;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.job.Assignees;
import io.github.kickserv4j.domain.job.JobChange;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.job.NewJob;
import io.github.kickserv4j.domain.shared.EmployeeId;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.JobStatusId;
import io.github.kickserv4j.domain.shared.JobTypeId;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListJobsTest {
    private final CliFixture account = new CliFixture();
    private final Customer customer = account.add("Rosalind Quist");

    @BeforeEach
    void fill() {
        JobNumber first = account.addJob(customer, "First").number();
        account.twin()
                .jobs()
                .update(
                        first,
                        JobChange.builder()
                                .status(JobStatus.COMPLETE)
                                .jobStatusId(new JobStatusId(5))
                                .employeeIds(Assignees.of(new EmployeeId(31_001)))
                                .build());
        account.addJob("Second");
        account.twin()
                .jobs()
                .create(
                        customer.number(),
                        NewJob.builder(new JobTypeId(62))
                                .name("Third")
                                .scheduledOn(OffsetDateTime.now(ZoneOffset.UTC).plusYears(2))
                                .build());
    }

    @AfterEach
    void close() {
        account.close();
    }

    private static org.assertj.core.api.ListAssert<String> names(CliResult run) {
        assertThat(run.err()).isEmpty();
        return assertThat(run.json().findValuesAsText("name"));
    }

    @Test
    void listShouldAnswerByPageOrWithAllTheNewestFirst() {
        names(account.run("jobs", "list")).containsExactly("Third", "Second");
        names(account.run("jobs", "list", "--page", "2")).containsExactly("First");
        names(account.run("jobs", "list", "--per-page", "3")).containsExactly("Third", "Second", "First");
        names(account.run("jobs", "list", "--all")).containsExactly("Third", "Second", "First");
        names(account.run("jobs", "list", "--page", "9")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "--status, complete, First",
        "--type, 62, Third",
        "--own-status, 5, First",
        "--employee, 1, First",
    })
    void listShouldReturnOnlyTheMatchingCustomerWhenFilteredBy(String option, String value, String name) {
        names(account.run("jobs", "list", option, value)).containsExactly(name);
    }

    @Test
    void listShouldFindEachOfSeveralStatusesWhetherRepeatedOrSeparated() {
        names(account.run("jobs", "list", "--all", "--status", "complete", "--status", "scheduled"))
                .containsExactly("Third", "First");
        names(account.run("jobs", "list", "--all", "--status", "complete,scheduled"))
                .containsExactly("Third", "First");
    }

    @ParameterizedTest
    @CsvSource({"today", "tomorrow", "this-week", "next-week", "last-week", "this-month", "next_month", "last_month"})
    void listShouldKnowEachStretchOfTime(String window) {
        names(account.run("jobs", "list", "--scheduled", window)).isEmpty();
        assertThat(account.server().requests().last().query()).contains(window.replace('-', '_'));
    }

    @Test
    void listShouldReturnTheJobsOfOneCustomerAndFilterThemByStatus() {
        String number = customer.number().toString();

        names(account.run("jobs", "list", "--customer", number)).containsExactly("Third", "First");
        names(account.run("jobs", "list", "--customer", number, "--status", "complete,lost"))
                .containsExactly("First");
        names(account.run("jobs", "list", "--customer", number, "--all", "--status", "lost"))
                .isEmpty();
        assertThat(account.run("jobs", "list", "--customer", "404").err()).contains("jobs.list", "not found");
    }

    @Test
    void listShouldReturnIdAndNumberOfTheCustomerUnderTheirNames() {
        String number = customer.number().toString();
        String id = customer.id().toString();

        assertThat(account.run("jobs", "list", "--all")
                        .json()
                        .get(0)
                        .get("customer_id")
                        .asText())
                .isEqualTo(id);
        assertThat(account.run("jobs", "list", "--all")
                        .json()
                        .get(0)
                        .get("customer_number")
                        .isNull())
                .isTrue();
        assertThat(account.run("jobs", "list", "--customer", number)
                        .json()
                        .get(0)
                        .get("customer_number")
                        .asText())
                .isEqualTo(number);
        assertThat(account.run("jobs", "list", "--customer", number, "--output", "table")
                        .out()
                        .lines())
                .anySatisfy(header -> assertThat(header).startsWith("job_number  customer_number  customer_id  name"))
                .anySatisfy(row -> assertThat(row.split(" +")).contains(number, id));
    }

    @Test
    void listShouldLeaveAbsentWhatARowDoesNotHold() {
        assertThat(account.run("jobs", "list").out()).doesNotContain("job_charges", "payments", "payment_request");
    }
}
