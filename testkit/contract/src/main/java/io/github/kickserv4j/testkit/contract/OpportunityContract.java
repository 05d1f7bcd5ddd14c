package io.github.kickserv4j.testkit.contract;

import static io.github.kickserv4j.testkit.contract.ResultAssertions.assertInvalid;
import static io.github.kickserv4j.testkit.contract.ResultAssertions.assertNotFound;
import static io.github.kickserv4j.testkit.contract.ResultAssertions.resultOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobFields;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.job.NewJob;
import io.github.kickserv4j.domain.shared.JobStatusId;
import io.github.kickserv4j.domain.shared.JobTypeId;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.job.JobFilter;
import io.github.kickserv4j.ports.job.JobOperations;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.github.kickserv4j.testkit.fixture.AbsentIds;
import io.github.kickserv4j.testkit.fixture.JobFixtures;
import io.github.kickserv4j.testkit.fixture.UniqueValues;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Contract of opportunities: opened, won, lost and listed. */
public interface OpportunityContract {

    Kickserv kickserv();

    private JobTestDriver driver() {
        return new JobTestDriver(kickserv());
    }

    @Test
    @Tag("rule:opportunity-opens-in-two-steps")
    default void openShouldMakeANewOpportunityOfWhatWasAskedFor() {
        Customer customer = driver().createCustomer();
        NewJob asked = JobFixtures.complete();
        Job opened = driver().open(customer, asked);

        assertThat(opened.status()).containsExactly(JobStatus.NEW);
        assertThat(opened.isOpportunity()).isTrue();
        assertThat(opened.customer()).containsExactly(customer.id());
        FieldUpdateVerifier.assertStored(JobFields.ALL.remove(JobFields.STATUS), asked.fields(), opened);
        assertThat(driver().get(opened)).isEqualTo(opened);
        assertThat(driver().listing(customer).allRows()).hasSize(1);
    }

    @Test
    @Tag("rule:absence-is-a-failure")
    default void openShouldFailWithNotFoundWhenTheCustomerDoesNotExist() {
        assertNotFound(
                driver().jobs().open(AbsentIds.CUSTOMER, JobFixtures.minimal()),
                JobOperations.open(AbsentIds.CUSTOMER));
    }

    @Test
    @Tag("rule:opportunity-is-won-or-lost")
    default void winShouldMakeAnUnscheduledJobOfAnOpportunity() {
        Job opened = driver().open(driver().createCustomer(), JobFixtures.complete());
        Job won = resultOf(driver().jobs().win(opened.number()));

        assertThat(won.status()).containsExactly(JobStatus.UNSCHEDULED);
        assertThat(won.stageTimes().wonOn()).isNotEmpty();
        assertThat(won.name()).isEqualTo(opened.name());
        assertThat(driver().get(opened)).isEqualTo(won);
    }

    @Test
    @Tag("rule:opportunity-is-won-or-lost")
    default void loseShouldEndAnOpportunity() {
        Job opened = driver().open(driver().createCustomer(), JobFixtures.complete());
        Job lost = resultOf(driver().jobs().lose(opened.number()));

        assertThat(lost.status()).containsExactly(JobStatus.LOST);
        assertThat(lost.stageTimes().lostOn()).isNotEmpty();
        assertThat(lost.name()).isEqualTo(opened.name());
        assertThat(driver().get(opened)).isEqualTo(lost);
    }

    @Test
    @Tag("rule:opportunity-is-won-or-lost")
    default void winAndLoseShouldBeInvalidAndChangeNothingWhenItIsNoOpportunity() {
        Job job = driver().create(JobFixtures.complete());

        assertInvalid(driver().jobs().win(job.number()), JobOperations.win(job.number()));
        assertThat(driver().get(job)).isEqualTo(job);
        assertInvalid(driver().jobs().lose(job.number()), JobOperations.lose(job.number()));
        assertThat(driver().get(job)).isEqualTo(job);
    }

    @Test
    @Tag("rule:absence-is-a-failure")
    default void winAndLoseShouldFailWithNotFoundWhenNoJobHasTheNumber() {
        assertNotFound(driver().jobs().win(AbsentIds.JOB), JobOperations.win(AbsentIds.JOB));
        assertNotFound(driver().jobs().lose(AbsentIds.JOB), JobOperations.lose(AbsentIds.JOB));
    }

    @Test
    @Tag("rule:opportunities-are-jobs-that-can-be-won")
    default void opportunitiesShouldBeTheJobsThatCanStillBeWonTheNewestFirst() {
        Customer customer = driver().createCustomer();
        JobTypeId type = newJobType();
        Seq<Job> all = JobStatus.KNOWN
                .map(status -> driver().updateStatus(driver().create(customer, JobFixtures.ofType(type)), status))
                .map(Job::asListRow);

        assertThat(driver().opportunities(JobFilter.ALL.type(type)).allRows().map(Job::asListRow))
                .containsExactlyElementsOf(all.filter(Job::isOpportunity).reverse());
    }

    @Test
    default void opportunitiesShouldBeThoseOfTheStatusesAndTheTypeThatAreAskedFor() {
        Customer customer = driver().createCustomer();
        JobTypeId type = newJobType();
        Job sent = driver().updateStatus(driver().open(customer, JobFixtures.ofType(type)), JobStatus.ESTIMATE_SENT);
        Job lost = resultOf(driver().jobs()
                .lose(driver().open(customer, JobFixtures.ofType(type)).number()));
        driver().open(customer, JobFixtures.ofType(type));
        driver().updateStatus(driver().open(customer, JobFixtures.ofType(newJobType())), JobStatus.ESTIMATE_SENT);

        JobFilter filter = JobFilter.ALL.type(type).status(JobStatus.ESTIMATE_SENT, JobStatus.LOST);
        assertThat(driver().opportunities(filter).allRows().map(Job::asListRow))
                .containsExactly(lost.asListRow(), sent.asListRow());
    }

    @Test
    default void opportunitiesShouldIgnoreTheOtherPartsOfAFilter() {
        JobTypeId type = newJobType();
        Job opened = driver().open(driver().createCustomer(), JobFixtures.ofType(type));
        JobFilter filter = JobFilter.ALL.type(type).ownStatus(new JobStatusId(UniqueValues.number()));

        assertThat(driver().opportunities(filter).allRows().map(Job::asListRow)).containsExactly(opened.asListRow());
    }

    @Test
    default void opportunitiesShouldComeOnceEachPageAfterPage() {
        Customer customer = driver().createCustomer();
        JobTypeId type = newJobType();
        PagedListing<Job> pagedListing = driver().opportunities(JobFilter.ALL.type(type));
        Seq<Job> opened = pagedListing.fillBeyondFirstPage(
                () -> driver().open(customer, JobFixtures.ofType(type)).asListRow());

        assertThat(pagedListing.pages(opened.size()).map(Job::asListRow)).containsExactlyElementsOf(opened.reverse());
        assertThat(pagedListing.pagePastTheEnd().items()).isEmpty();
    }

    @Test
    @Tag("rule:a-walk-trusts-no-page-size")
    @Tag("rule:a-walk-can-go-on")
    default void allOpportunitiesShouldComeOnceEachFromThePageThatIsAskedFor() {
        Customer customer = driver().createCustomer();
        JobFilter filter = JobFilter.ALL.type(newJobType());
        Seq<Job> newest = driver().opportunities(filter)
                .fillBeyondFirstPage(() -> driver().open(
                                customer, JobFixtures.ofType(filter.type().get()))
                        .asListRow())
                .reverse();

        assertThat(driver().jobs()
                        .allOpportunities(filter)
                        .map(ResultAssertions::resultOf)
                        .map(Job::asListRow))
                .containsExactlyElementsOf(newest);
        assertThat(driver().jobs()
                        .allOpportunities(filter, new PageRequest(2))
                        .map(ResultAssertions::resultOf)
                        .map(Job::asListRow))
                .containsExactlyElementsOf(
                        newest.drop(driver().opportunities(filter).firstPage().size()));
    }

    private static JobTypeId newJobType() {
        return new JobTypeId(UniqueValues.number());
    }
}
