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

    /** More jobs than any page holds. */
    default int moreJobsThanAPage() {
        return 55;
    }

    private JobSteps steps() {
        return new JobSteps(kickserv());
    }

    @Test
    @Tag("rule:newest-job-first")
    default void listShouldDeliverEachJobOnceWhenPageAfterPageIsRead() {
        JobTypeId type = new JobTypeId(Unique.number());
        Seq<Job> created = steps().many(steps().customer(), moreJobsThanAPage(), JobFixtures.of(type));
        Listing<Job> listing = steps().listing(JobFilter.NONE.type(type));

        assertThat(listing.pages(moreJobsThanAPage()).map(Job::asListed)).containsExactlyElementsOf(created.reverse());
        assertThat(listing.firstPage().size()).isLessThan(created.size());
    }

    @Test
    default void listShouldHoldAsManyAPageAsIsAskedFor() {
        JobTypeId type = new JobTypeId(Unique.number());
        Seq<Job> newest =
                steps().many(steps().customer(), 5, JobFixtures.of(type)).reverse();
        Listing<Job> byTwo = steps().listing(JobFilter.NONE.type(type).perPage(2));

        assertThat(byTwo.firstPage().map(Job::asListed)).containsExactlyElementsOf(newest.take(2));
        assertThat(byTwo.pages(5).map(Job::asListed)).containsExactlyElementsOf(newest);
    }

    @Test
    @Tag("rule:a-walk-trusts-no-page-size")
    default void allShouldDeliverEachJobOnceAndThenEnd() {
        JobTypeId type = new JobTypeId(Unique.number());
        Seq<Job> created = steps().many(steps().customer(), moreJobsThanAPage(), JobFixtures.of(type));

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
        Seq<Job> newest =
                steps().many(steps().customer(), 5, JobFixtures.of(type)).reverse();

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

        assertThat(listing.firstPage()).isEmpty();
        steps().create(JobFixtures.of(type));
        assertThat(listing.farPage().items()).isEmpty();
        assertThat(listing.farPage().request()).isEqualTo(new PageRequest(1_000_000));
    }

    @Test
    @Tag("rule:newest-job-first")
    default void jobsOfACustomerShouldComeOnceEachPageAfterPageTheNewestFirst() {
        Customer customer = steps().customer();
        Seq<Job> created = steps().many(customer, moreJobsThanAPage(), JobFixtures.plain());
        Listing<Job> listing = steps().listing(customer);

        assertThat(listing.pages(moreJobsThanAPage()).map(Job::asListed)).containsExactlyElementsOf(created.reverse());
        assertThat(listing.firstPage().size()).isLessThan(created.size());
    }

    @Test
    @Tag("rule:a-walk-trusts-no-page-size")
    default void allJobsOfACustomerShouldComeOnceEachAndThenEnd() {
        Customer customer = steps().customer();
        Seq<Job> created = steps().many(customer, moreJobsThanAPage(), JobFixtures.plain());

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
        Seq<Job> created = steps().many(customer, moreJobsThanAPage(), JobFixtures.plain());

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

        assertThat(steps().listing(customer).firstPage().map(Job::asListed)).containsExactly(mine.asListed());
    }

    @Test
    @Tag("rule:several-statuses-are-combined-with-or")
    default void jobsOfACustomerShouldBeThoseOfAnyOfTheStatuses() {
        Customer customer = steps().customer();
        Seq<Job> jobs = List.of(JobStatus.ON_HOLD, JobStatus.COMPLETE, JobStatus.LOST)
                .map(status -> steps().status(steps().create(customer, JobFixtures.plain()), status))
                .map(Job::asListed);

        assertThat(steps().listing(customer, JobStatus.COMPLETE).firstPage().map(Job::asListed))
                .containsExactly(jobs.get(1));
        assertThat(steps().listing(customer, JobStatus.ON_HOLD, JobStatus.LOST)
                        .firstPage()
                        .map(Job::asListed))
                .containsExactly(jobs.get(2), jobs.get(0));
    }

    @Test
    default void jobsOfACustomerShouldBeNoneWhenThereAreNoneAndPastTheEnd() {
        Customer customer = steps().customer();

        assertThat(steps().listing(customer).firstPage()).isEmpty();
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
