package io.github.kickserv4j.testkit.contract;

import static io.github.kickserv4j.testkit.contract.ResultAssertions.assertNotFound;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.shared.JobTypeId;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.job.JobFilter;
import io.github.kickserv4j.ports.job.JobOperations;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.github.kickserv4j.testkit.fixture.AbsentIds;
import io.github.kickserv4j.testkit.fixture.JobFixtures;
import io.github.kickserv4j.testkit.fixture.ListRows;
import io.github.kickserv4j.testkit.fixture.UniqueValues;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Contract of the jobs of one customer, and of lists of jobs page by page and as a walk over all of them. */
public interface JobPagingContract {

    Kickserv kickserv();

    private JobTestDriver driver() {
        return new JobTestDriver(kickserv());
    }

    @Test
    @Tag("rule:newest-job-first")
    default void listShouldDeliverEachJobOnceWhenPageAfterPageIsRead() {
        JobTypeId type = new JobTypeId(UniqueValues.number());
        Seq<Job> created = driver().createMoreThanAPage(type);
        PagedListing<Job> pagedListing =
                driver().listing(JobFilter.builder().type(type).build());

        assertThat(pagedListing.pages(created.size()).map(ListRows::of)).containsExactlyElementsOf(created.reverse());
    }

    @Test
    default void listShouldHoldAsManyAPageAsIsAskedFor() {
        JobFilter filter =
                JobFilter.builder().type(new JobTypeId(UniqueValues.number())).build();
        Seq<Job> newest = driver().createMoreThanAPage(filter.type().get()).reverse();
        int most = Math.min(newest.size(), JobFilter.MOST_PER_PAGE);

        List.of(1, 2, 3, 5, most - 1, most).forEach(count -> assertThat(
                        driver().listing(filter.toBuilder().perPage(count).build())
                                .firstPage()
                                .map(ListRows::of))
                .as("%s a page", count)
                .containsExactlyElementsOf(newest.take(count)));
        assertThat(driver().listing(filter.toBuilder().perPage(most / 2).build())
                        .pages(4)
                        .map(ListRows::of))
                .containsExactlyElementsOf(newest.take(most / 2 * 4));
    }

    @Test
    @Tag("rule:walk-does-not-depend-on-page-size")
    default void allShouldDeliverEachJobOnceAndThenEnd() {
        JobTypeId type = new JobTypeId(UniqueValues.number());
        Seq<Job> created = driver().createMoreThanAPage(type);

        assertThat(driver().jobs()
                        .all(JobFilter.builder().type(type).build())
                        .map(ResultAssertions::resultOf)
                        .map(ListRows::of))
                .containsExactlyElementsOf(created.reverse());
    }

    @Test
    @Tag("rule:walk-starts-at-any-page")
    default void allShouldStartAtThePageThatIsAskedFor() {
        JobTypeId type = new JobTypeId(UniqueValues.number());
        Seq<Job> newest = List.fill(5, () -> ListRows.of(driver().create(JobFixtures.ofType(type))))
                .reverse();

        assertThat(driver().jobs()
                        .all(JobFilter.builder().type(type).perPage(2).build(), new PageRequest(2))
                        .map(ResultAssertions::resultOf)
                        .map(ListRows::of))
                .containsExactlyElementsOf(newest.drop(2));
    }

    @Test
    default void listShouldBeEmptyWhenNoJobMeetsTheFilterAndPastTheEnd() {
        JobTypeId type = new JobTypeId(UniqueValues.number());
        PagedListing<Job> pagedListing =
                driver().listing(JobFilter.builder().type(type).build());

        assertThat(pagedListing.allRows()).isEmpty();
        driver().create(JobFixtures.ofType(type));
        assertThat(pagedListing.pagePastTheEnd().items()).isEmpty();
        assertThat(pagedListing.pagePastTheEnd().request()).isEqualTo(new PageRequest(1_000_000));
    }

    @Test
    default void jobsOfACustomerShouldBeThatCustomersOnly() {
        Customer customer = driver().createCustomer();
        Job mine = driver().create(customer, JobFixtures.complete());
        driver().create(JobFixtures.complete());

        assertThat(driver().listing(customer).allRows().map(ListRows::of)).containsExactly(ListRows.of(mine));
    }

    @Test
    @Tag("rule:several-statuses-are-combined-with-or")
    default void jobsOfACustomerShouldBeThoseOfAnyOfTheStatuses() {
        Customer customer = driver().createCustomer();
        Seq<Job> jobs = List.of(JobStatus.ON_HOLD, JobStatus.COMPLETE, JobStatus.LOST)
                .map(status -> driver().updateStatus(driver().create(customer, JobFixtures.minimal()), status))
                .map(ListRows::of);

        assertThat(driver().listing(customer, JobStatus.COMPLETE).allRows().map(ListRows::of))
                .containsExactly(jobs.get(1));
        assertThat(driver().listing(customer, JobStatus.ON_HOLD, JobStatus.LOST)
                        .allRows()
                        .map(ListRows::of))
                .containsExactly(jobs.get(2), jobs.get(0));
    }

    @Test
    @Tag("rule:absence-is-a-failure")
    default void jobsOfACustomerShouldFailWithNotFoundWhenTheCustomerDoesNotExist() {
        assertNotFound(
                driver().jobs().list(AbsentIds.CUSTOMER, List.empty(), PageRequest.FIRST),
                JobOperations.list(AbsentIds.CUSTOMER));
        assertThat(driver().jobs().all(AbsentIds.CUSTOMER, List.empty()))
                .singleElement()
                .satisfies(only -> assertThat(only.isLeft()).isTrue());
    }
}
