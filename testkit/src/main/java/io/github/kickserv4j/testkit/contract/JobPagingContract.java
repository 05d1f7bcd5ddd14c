package io.github.kickserv4j.testkit.contract;

import static io.github.kickserv4j.testkit.contract.Outcomes.assertNotFound;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.job.NewJob;
import io.github.kickserv4j.domain.shared.JobTypeId;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.job.JobFilter;
import io.github.kickserv4j.ports.job.JobOperations;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.github.kickserv4j.testkit.fixture.Absent;
import io.github.kickserv4j.testkit.fixture.JobFixtures;
import io.github.kickserv4j.testkit.fixture.Unique;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The jobs of one customer, and lists of jobs page by page and as a walk over all of them. */
public interface JobPagingContract {

    Kickserv kickserv();

    private JobSteps steps() {
        return new JobSteps(kickserv());
    }

    @Test
    @Tag("rule:newest-job-first")
    default void listShouldDeliverEachJobOnceWhenPageAfterPageIsRead() {
        JobTypeId type = new JobTypeId(Unique.number());
        Seq<Job> created = steps().many(type);
        Listing<Job> listing = steps().listing(JobFilter.NONE.type(type));

        assertThat(listing.pages(created.size()).map(Job::asListed)).containsExactlyElementsOf(created.reverse());
    }

    @Test
    default void listShouldHoldAsManyAPageAsIsAskedFor() {
        JobFilter filter = JobFilter.NONE.type(new JobTypeId(Unique.number()));
        Seq<Job> newest = steps().many(filter.type().get()).reverse();
        int most = Math.min(newest.size(), JobFilter.MOST_PER_PAGE);

        List.of(1, 2, 3, 5, most - 1, most).forEach(count -> assertThat(
                        steps().listing(filter.perPage(count)).firstPage().map(Job::asListed))
                .as("%s a page", count)
                .containsExactlyElementsOf(newest.take(count)));
        assertThat(steps().listing(filter.perPage(most / 2)).pages(4).map(Job::asListed))
                .containsExactlyElementsOf(newest.take(most / 2 * 4));
    }

    @Test
    @Tag("rule:a-walk-trusts-no-page-size")
    default void allShouldDeliverEachJobOnceAndThenEnd() {
        JobTypeId type = new JobTypeId(Unique.number());
        Seq<Job> created = steps().many(type);

        assertThat(steps().jobs()
                        .all(JobFilter.NONE.type(type))
                        .map(Outcomes::resultOf)
                        .map(Job::asListed))
                .containsExactlyElementsOf(created.reverse());
    }

    @Test
    @Tag("rule:a-walk-can-go-on")
    default void allShouldStartAtThePageThatIsAskedFor() {
        JobTypeId type = new JobTypeId(Unique.number());
        Seq<Job> newest = List.fill(
                        5, () -> steps().create(JobFixtures.of(type)).asListed())
                .reverse();

        assertThat(steps().jobs()
                        .all(JobFilter.NONE.type(type).perPage(2), new PageRequest(2))
                        .map(Outcomes::resultOf)
                        .map(Job::asListed))
                .containsExactlyElementsOf(newest.drop(2));
    }

    @Test
    default void listShouldBeEmptyWhenNoJobMeetsTheFilterAndPastTheEnd() {
        JobTypeId type = new JobTypeId(Unique.number());
        Listing<Job> listing = steps().listing(JobFilter.NONE.type(type));

        assertThat(listing.rows()).isEmpty();
        steps().create(JobFixtures.of(type));
        assertThat(listing.farPage().items()).isEmpty();
        assertThat(listing.farPage().request()).isEqualTo(new PageRequest(1_000_000));
    }

    @Test
    @Tag("rule:newest-job-first")
    default void jobsOfACustomerShouldComeOnceEachPageAfterPageTheNewestFirst() {
        Customer customer = steps().customer();
        Seq<Job> created = steps().many(customer);
        Listing<Job> listing = steps().listing(customer);

        assertThat(listing.pages(created.size()).map(Job::asListed)).containsExactlyElementsOf(created.reverse());
    }

    @Test
    @Tag("rule:a-walk-trusts-no-page-size")
    default void allJobsOfACustomerShouldComeOnceEachAndThenEnd() {
        Customer customer = steps().customer();
        Seq<Job> created = steps().many(customer);

        assertThat(steps().jobs()
                        .all(customer.number(), List.empty())
                        .map(Outcomes::resultOf)
                        .map(Job::asListed))
                .containsExactlyElementsOf(created.reverse());
    }

    @Test
    @Tag("rule:a-walk-can-go-on")
    default void allJobsOfACustomerShouldStartAtThePageThatIsAskedFor() {
        Customer customer = steps().customer();
        Seq<Job> created = steps().many(customer);

        assertThat(steps().jobs()
                        .all(customer.number(), List.empty(), new PageRequest(2))
                        .map(Outcomes::resultOf)
                        .map(Job::asListed))
                .containsExactlyElementsOf(created.reverse()
                        .drop(steps().listing(customer).firstPage().size()));
    }

    @Test
    default void jobsOfACustomerShouldBeThatCustomersOnly() {
        Customer customer = steps().customer();
        Job mine = steps().create(customer, JobFixtures.complete());
        steps().create(JobFixtures.complete());

        assertThat(steps().listing(customer).rows().map(Job::asListed)).containsExactly(mine.asListed());
    }

    @Test
    @Tag("rule:several-statuses-are-combined-with-or")
    default void jobsOfACustomerShouldBeThoseOfAnyOfTheStatuses() {
        Customer customer = steps().customer();
        Seq<Job> jobs = List.of(JobStatus.ON_HOLD, JobStatus.COMPLETE, JobStatus.LOST)
                .map(status -> steps().status(steps().create(customer, JobFixtures.plain()), status))
                .map(Job::asListed);

        assertThat(steps().listing(customer, JobStatus.COMPLETE).rows().map(Job::asListed))
                .containsExactly(jobs.get(1));
        assertThat(steps().listing(customer, JobStatus.ON_HOLD, JobStatus.LOST)
                        .rows()
                        .map(Job::asListed))
                .containsExactly(jobs.get(2), jobs.get(0));
    }

    @Test
    default void jobsOfACustomerShouldBeNoneWhenThereAreNoneAndPastTheEnd() {
        Customer customer = steps().customer();

        assertThat(steps().listing(customer).rows()).isEmpty();
        NewJob job = JobFixtures.plain();
        steps().create(customer, job);
        assertThat(steps().listing(customer).farPage().items()).isEmpty();
        assertThat(steps().listing(customer).farPage().request()).isEqualTo(new PageRequest(1_000_000));
    }

    @Test
    @Tag("rule:absence-is-a-failure")
    default void jobsOfACustomerShouldFailWithNotFoundWhenTheCustomerDoesNotExist() {
        assertNotFound(
                steps().jobs().list(Absent.CUSTOMER, List.empty(), PageRequest.FIRST),
                JobOperations.list(Absent.CUSTOMER));
        assertThat(steps().jobs().all(Absent.CUSTOMER, List.empty()))
                .singleElement()
                .satisfies(only -> assertThat(only.isLeft()).isTrue());
    }
}
