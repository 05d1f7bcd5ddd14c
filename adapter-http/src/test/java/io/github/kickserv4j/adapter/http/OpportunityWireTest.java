package io.github.kickserv4j.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.job.NewJob;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.JobTypeId;
import io.github.kickserv4j.fakeserver.RecordedRequest;
import io.github.kickserv4j.ports.job.OpportunityFilter;
import io.github.kickserv4j.ports.job.OpportunityRepository;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.PageRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The requests for opportunities, and their number. */
class OpportunityWireTest {
    private static final String ROW = "{\"id\":8200700,\"job_number\":700,\"status\":\"new\",\"job_type_id\":61}";
    private static final NewJob NEW = NewJob.builder(new JobTypeId(61)).build();

    private final HttpClientFixture account = new HttpClientFixture();
    private final OpportunityRepository opportunities = account.client().opportunities();
    private final Customer customer = account.customer();

    @AfterEach
    void close() {
        account.close();
    }

    @Test
    void listShouldSendStatusAndTypeAndNothingElse() {
        opportunities.list(
                OpportunityFilter.builder()
                        .status(JobStatus.NEW)
                        .type(new JobTypeId(61))
                        .build(),
                new PageRequest(2));

        assertThat(account.takeRequests()).containsExactly("GET /opportunities.json?page=2&status=new&job_type_id=61");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[" + ROW + "]", "{\"opportunities\":[" + ROW + "]}", "{\"jobs\":[" + ROW + "],\"tags\":[]}"})
    void listShouldReadAPageBareOrWrapped(String body) {
        account.enqueueResponse(200, body);

        assertThat(opportunities
                        .list(OpportunityFilter.ALL, PageRequest.FIRST)
                        .get()
                        .items())
                .extracting(Job::number)
                .containsExactly(new JobNumber(700));
    }

    @Test
    @Tag("rule:rows-are-checked-against-exact-filters")
    void listShouldBeCheckedAgainstStatusAndType() {
        account.enqueueResponse(200, "[" + ROW + "]");
        assertThat(opportunities.list(OpportunityFilter.ALL, PageRequest.FIRST).isRight())
                .isTrue();

        account.enqueueResponse(200, "[" + ROW + "]");
        assertThat(opportunities
                        .list(OpportunityFilter.builder().status(JobStatus.LOST).build(), PageRequest.FIRST)
                        .getLeft()
                        .reason())
                .isEqualTo("job 700 does not meet the filter status");
    }

    @Test
    @Tag("rule:opportunity-is-created-in-two-steps")
    void createShouldCreateAJobAndGiveItTheStatusNew() {
        Job opened = opportunities.create(customer.number(), NEW).get();

        assertThat(opened.status()).containsExactly(JobStatus.NEW);
        assertThat(account.server().requests().map(RecordedRequest::body))
                .containsExactly("{\"job\":{\"job_type_id\":61}}", "{\"job\":{\"status\":\"new\"}}");
        assertThat(account.takeRequests())
                .containsExactly(
                        "POST /customers/" + customer.number() + "/jobs.json",
                        "PUT /jobs/" + opened.number() + ".json");
    }

    @Test
    @Tag("rule:opportunity-is-won-or-lost")
    void winAndLoseShouldSendNoBody() {
        opportunities.win(new JobNumber(700));
        opportunities.lose(new JobNumber(701));

        assertThat(account.server().requests().map(RecordedRequest::body)).containsExactly("", "");
        assertThat(account.takeRequests())
                .containsExactly("PUT /opportunities/700/mark_as_won.json", "PUT /opportunities/701/mark_as_lost.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {ROW, "{\"opportunity\":" + ROW + "}", "{\"job\":" + ROW + "}"})
    void winShouldReadTheOpportunityBareOrWrapped(String body) {
        account.enqueueResponse(200, body);

        assertThat(opportunities.win(new JobNumber(700)).map(Job::number)).containsExactly(new JobNumber(700));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Invalid opportunity.", "Invalid job."})
    void winShouldFailWithNotFoundWhenTheServerKnowsNoSuchOpportunity(String sentence) {
        account.enqueueResponse(400, "{\"errors\":[\"" + sentence + "\"]}");

        assertThat(opportunities.win(new JobNumber(700)).getLeft()).isInstanceOf(Failure.NotFound.class);
    }
}
