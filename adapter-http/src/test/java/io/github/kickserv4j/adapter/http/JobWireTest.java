package io.github.kickserv4j.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.job.Assignees;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobChange;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.job.NewJob;
import io.github.kickserv4j.domain.job.ScheduledWindow;
import io.github.kickserv4j.domain.shared.EmployeeId;
import io.github.kickserv4j.domain.shared.EmployeeNumber;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.JobStatusId;
import io.github.kickserv4j.domain.shared.JobTypeId;
import io.github.kickserv4j.ports.job.JobFilter;
import io.github.kickserv4j.ports.job.JobRepository;
import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.collection.List;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The requests for jobs, and their number. */
class JobWireTest {
    private static final String ROW = "{\"id\":8200617,\"job_number\":617,\"status\":\"scheduled\"}";
    private static final NewJob NEW = NewJob.builder(new JobTypeId(61)).build();
    private static final JobChange CHANGE = JobChange.builder().name("Overhaul").build();

    private final HttpClientFixture account = new HttpClientFixture();
    private final JobRepository jobs = account.client().jobs();
    private final Customer customer = account.customer();
    private final Job job = account.job(customer);
    private final String alone = "/jobs/" + job.number() + ".json";
    private final String below = "/customers/" + customer.number() + alone;

    @AfterEach
    void close() {
        account.close();
    }

    @Test
    void listShouldSendEachFilterByItsName() {
        jobs.list(
                JobFilter.builder()
                        .status(JobStatus.SCHEDULED)
                        .scheduled(ScheduledWindow.THIS_WEEK)
                        .type(new JobTypeId(61))
                        .ownStatus(new JobStatusId(17))
                        .employee(new EmployeeNumber(7))
                        .perPage(30)
                        .build(),
                new PageRequest(3));

        assertThat(account.takeRequests())
                .containsExactly("GET /jobs.json?page=3&status=scheduled&scheduled=this_week&job_type_id=61"
                        + "&job_status_id=17&employee_number=7&per_page=30");
    }

    @Test
    @Tag("rule:several-statuses-are-combined-with-or")
    void listShouldSendSeveralStatusesInBracketsThatAreEncoded() {
        var statuses = List.of(JobStatus.SCHEDULED, new JobStatus("on the way"));
        jobs.list(JobFilter.builder().status(JobStatus.NEW, JobStatus.LOST).build(), PageRequest.FIRST);
        jobs.list(customer.number(), statuses, PageRequest.FIRST);
        jobs.list(customer.number(), List.of(JobStatus.NEW), PageRequest.FIRST);
        jobs.list(customer.number(), List.empty(), PageRequest.FIRST);

        String path = "GET /customers/" + customer.number() + "/jobs.json?page=1";
        assertThat(account.takeRequests())
                .containsExactly(
                        "GET /jobs.json?page=1&status%5B%5D=new&status%5B%5D=lost",
                        path + "&status%5B%5D=scheduled&status%5B%5D=on%20the%20way", path + "&status=new", path);
    }

    @Test
    void createShouldSendEachFieldInItsForm() {
        jobs.create(
                customer.number(),
                NewJob.builder(new JobTypeId(61))
                        .name("Boiler")
                        .duration(new BigDecimal("1.50"))
                        .scheduledOn(OffsetDateTime.parse("2025-06-05T09:00:00-04:00"))
                        .employeeIds(Assignees.of(new EmployeeId(31_001), new EmployeeId(31_002)))
                        .jobStatusId(new JobStatusId(17))
                        .build());

        assertThat(account.server().requests().last().body())
                .isEqualTo("{\"job\":{\"job_type_id\":61,\"name\":\"Boiler\",\"duration\":\"1.5\","
                        + "\"scheduled_on\":\"2025-06-05T09:00:00-04:00\",\"employee_ids\":[31001,31002],"
                        + "\"job_status_id\":17}}");
        assertThat(account.takeRequests()).containsExactly("POST /customers/" + customer.number() + "/jobs.json");
    }

    @Test
    @Tag("rule:change-keeps-sets-or-clears")
    void updateShouldSendNullForClearedFieldsAndTheStatusUnchanged() {
        jobs.update(
                job.number(),
                JobChange.builder()
                        .status(new JobStatus("paused"))
                        .clearEmployeeIds()
                        .build());

        assertThat(account.server().requests().last().body())
                .isEqualTo("{\"job\":{\"status\":\"paused\",\"employee_ids\":null}}");
        assertThat(account.takeRequests()).containsExactly("PUT " + alone);
    }

    @Test
    void aJobShouldBeReachedByItsNumberInAsFewRequestsAsItTakes() {
        jobs.get(job.number());
        jobs.delete(job.number());

        assertThat(account.takeRequests()).containsExactly("GET " + alone, "GET " + alone, "DELETE " + alone);
    }

    @Test
    void aJobShouldBeReachedThroughItsCustomerAfterBothWereRead() {
        jobs.get(customer.number(), job.number());
        jobs.update(customer.number(), job.number(), CHANGE);
        jobs.delete(customer.number(), job.number());

        String owner = "GET /customers/" + customer.number() + ".json";
        assertThat(account.takeRequests())
                .containsExactly(
                        owner,
                        "GET " + below,
                        owner,
                        "GET " + below,
                        "PUT " + below,
                        owner,
                        "GET " + below,
                        "DELETE " + below);
    }

    @Test
    @Tag("rule:owned-records-are-reached-through-their-owner")
    void nothingShouldBeWrittenThroughAnotherCustomerAlthoughTheServerServesTheJob() {
        for (String owner : new String[] {"\"customer_id\":9", "\"customer\":{\"id\":9}"}) {
            account.enqueueResponse(200, "{\"id\":7,\"customer_number\":" + customer.number() + "}");
            account.enqueueResponse(200, "{\"id\":1,\"job_number\":" + job.number() + "," + owner + "}");

            assertThat(jobs.delete(customer.number(), job.number()).getLeft()).isInstanceOf(Failure.NotFound.class);
        }
        account.enqueueResponse(200, "{\"id\":7,\"customer_number\":" + customer.number() + "}");
        account.enqueueResponse(200, "{\"id\":1,\"job_number\":" + job.number() + "}");
        assertThat(jobs.update(customer.number(), job.number(), CHANGE)
                        .getLeft()
                        .reason())
                .isEqualTo("the response does not name the job's customer");
        assertThat(account.takeRequests()).hasSize(6).allMatch(sent -> sent.startsWith("GET "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[" + ROW + ",{\"id\":1},7]", "{\"jobs\":[" + ROW + ",{\"id\":1},7]}"})
    @Tag("rule:unreadable-rows-are-reported")
    void listShouldReadAPageBareOrWrappedAndReportUnreadableRows(String body) {
        account.enqueueResponse(200, body);
        var page = jobs.list(JobFilter.ALL, PageRequest.FIRST).get();

        assertThat(page.items()).extracting(Job::number).containsExactly(new JobNumber(617));
        assertThat(page.unreadable()).extracting(row -> row.field()).containsExactly("[1].job_number", "[2].job");
    }

    @Test
    @Tag("rule:rows-are-checked-against-exact-filters")
    void listShouldFailWhenTheServerIgnoresTheFilter() {
        var filter = JobFilter.builder()
                .type(new JobTypeId(61))
                .ownStatus(new JobStatusId(17))
                .build();
        account.enqueueResponse(200, "[{\"id\":8200617,\"job_number\":617,\"job_type_id\":62,\"job_status_id\":18}]");
        assertThat(jobs.list(filter, PageRequest.FIRST).getLeft().reason())
                .isEqualTo("job 617 does not meet the filter job_type_id, job_status_id");

        account.enqueueResponse(200, "[" + ROW + "]");
        assertThat(jobs.list(customer.number(), List.of(JobStatus.NEW), PageRequest.FIRST)
                        .getLeft()
                        .reason())
                .isEqualTo("job 617 does not meet the filter status");
    }

    @Test
    @Tag("rule:rows-are-checked-against-exact-filters")
    void listShouldFailWhenTheServerIgnoresWhenJobsAreScheduled() {
        var filter = JobFilter.builder().scheduled(ScheduledWindow.THIS_MONTH).build();
        account.enqueueResponse(
                200, "[{\"id\":8200617,\"job_number\":617,\"scheduled_on\":\"2005-06-05T09:00:00-04:00\"}]");
        assertThat(jobs.list(filter, PageRequest.FIRST).getLeft().reason())
                .isEqualTo("job 617 does not meet the filter scheduled");

        account.enqueueResponse(200, "[" + ROW + "]");
        assertThat(jobs.list(filter, PageRequest.FIRST).get().items()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{\"message\":\"ok\"}", "[]", "{\"job\":{\"id\":1}}"})
    void createShouldFailWithAnUnknownOutcomeWhenTheAnswerHoldsNoJob(String body) {
        account.enqueueResponse(200, body);
        Failure failure = jobs.create(customer.number(), NEW).getLeft();

        assertThat(failure).isInstanceOf(Failure.UnexpectedResponse.class);
        assertThat(failure.delivery()).isEqualTo(Delivery.UNKNOWN);
    }
}
