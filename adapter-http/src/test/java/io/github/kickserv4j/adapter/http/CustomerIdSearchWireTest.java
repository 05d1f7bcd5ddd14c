package io.github.kickserv4j.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.NewJob;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.JobTypeId;
import io.github.kickserv4j.ports.customer.CustomerDirectory;
import io.github.kickserv4j.ports.job.JobFilter;
import io.github.kickserv4j.ports.job.JobRepository;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.collection.List;
import io.vavr.control.Either;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The requests that find a customer by id, and by a job, and their number. */
class CustomerIdSearchWireTest {
    private static final String OTHER = "[{\"id\":7100999,\"customer_number\":999,\"name\":\"Vane\"}]";

    private final HttpClientFixture account = new HttpClientFixture();
    private final Customer customer = account.customer();

    @AfterEach
    void close() {
        account.close();
    }

    @Test
    void withIdShouldFilterTheListByTheIdAlone() {
        assertThat(account.customers().withId(customer.id()).map(Customer::number))
                .isEqualTo(Either.right(customer.number()));
        assertThat(account.takeRequests())
                .containsExactly("GET /customers.json?customers_page=1&page=1&id=" + customer.id());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "200 | " + OTHER,
                "200 | []",
                "200 | [{\"name\":\"without id\"}]",
                "400 | {\"error\":\"Invalid customer.\"}",
                "422 | {\"errors\":[\"id is no filter\"]}",
                "200 | <html>"
            })
    @Tag("rule:customer-is-found-by-id")
    void withIdShouldGoThroughAllCustomersWhenTheAnswerIsNotTheCustomer(int status, String body) {
        account.enqueueResponse(status, body);

        assertThat(account.customers().withId(customer.id()).map(Customer::number))
                .isEqualTo(Either.right(customer.number()));
        assertThat(account.takeRequests().drop(1)).containsExactly("GET /customers.json?customers_page=1&page=1");
    }

    @ParameterizedTest
    @CsvSource({"401", "403", "429", "503"})
    void withIdShouldPassOnWhatIsNotAboutTheFilter(int status) {
        account.enqueueResponse(status, "{}");

        Failure failure = account.customers().withId(customer.id()).getLeft();
        assertThat(failure.response().map(responseDetails -> responseDetails.status()))
                .containsExactly(status);
        assertThat(account.takeRequests()).hasSize(1);
    }

    @Test
    @Tag("rule:absence-is-a-failure")
    void withIdShouldFailWithNotFoundOnlyAfterAllCustomersWereRead() {
        assertThat(account.customers().withId(new CustomerId(1)).getLeft()).isInstanceOf(Failure.NotFound.class);
        assertThat(account.takeRequests().drop(1)).contains("GET /customers.json?customers_page=1&page=1");
    }

    @Test
    void ofShouldSendOneRequestWhenTheJobHasTheNumber() {
        Job job = account.client().jobs().get(account.job(customer).number()).get();
        account.takeRequests();

        assertThat(account.customers().of(job).map(Customer::number)).isEqualTo(Either.right(customer.number()));
        assertThat(account.takeRequests()).containsExactly("GET /customers/" + customer.number() + ".json");
    }

    @Test
    void directoryShouldSendOneRequestAPageForAllJobs() {
        List.range(0, 60).map(i -> account.job(i % 2 == 0 ? customer : account.customer()));
        var directory = CustomerDirectory.of(account.customers());
        List<Job> jobs = List.ofAll(account.client().jobs().all(JobFilter.ALL)).map(Either::get);
        account.takeRequests();

        assertThat(jobs.map(directory::of)).hasSize(60).allMatch(Either::isRight);
        assertThat(account.takeRequests()).hasSize(2);
        assertThat(jobs.flatMap(Job::customerNumber)).isEmpty();
    }

    @Test
    @Tag("rule:customer-is-found-by-job")
    void numberShouldBeThatOfThePathWhenTheAnswerLacksIt() {
        String row = "{\"id\":8200700,\"job_number\":700,\"customer_id\":" + customer.id() + "}";
        CustomerNumber number = customer.number();
        JobRepository jobs = account.client().jobs();

        account.enqueueResponse(200, "[" + row + "]");
        assertThat(jobs.list(number, List.empty(), PageRequest.FIRST)
                        .get()
                        .items()
                        .head()
                        .customerNumber())
                .containsExactly(number);
        account.enqueueResponse(200, row);
        assertThat(jobs.create(number, NewJob.builder(new JobTypeId(61)).build())
                        .get()
                        .customerNumber())
                .containsExactly(number);
    }
}
