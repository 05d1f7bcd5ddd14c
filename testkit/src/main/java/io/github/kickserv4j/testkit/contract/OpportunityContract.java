package io.github.kickserv4j.testkit.contract;

import static io.github.kickserv4j.testkit.contract.Outcomes.assertInvalid;
import static io.github.kickserv4j.testkit.contract.Outcomes.assertNotFound;
import static io.github.kickserv4j.testkit.contract.Outcomes.resultOf;
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
import io.github.kickserv4j.testkit.fixture.Absent;
import io.github.kickserv4j.testkit.fixture.JobFixtures;
import io.github.kickserv4j.testkit.fixture.Unique;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Opportunities: opened, won, lost and listed. */
public interface OpportunityContract {

    Kickserv kickserv();

    private JobSteps steps() {
        return new JobSteps(kickserv());
    }

    @Test
    @Tag("rule:opportunity-opens-in-two-steps")
    default void openShouldMakeANewOpportunityOfWhatWasAskedFor() {
        Customer customer = steps().customer();
        NewJob asked = JobFixtures.complete();
        Job opened = steps().open(customer, asked);

        assertThat(opened.status()).containsExactly(JobStatus.NEW);
        assertThat(opened.isOpportunity()).isTrue();
        assertThat(opened.customer()).containsExactly(customer.id());
        FieldByField.assertStored(JobFields.ALL.remove(JobFields.STATUS), asked.fields(), opened);
        assertThat(steps().get(opened)).isEqualTo(opened);
        assertThat(steps().listing(customer).rows()).hasSize(1);
    }

    @Test
    @Tag("rule:absence-is-a-failure")
    default void openShouldFailWithNotFoundWhenTheCustomerDoesNotExist() {
        assertNotFound(steps().jobs().open(Absent.CUSTOMER, JobFixtures.plain()), JobOperations.open(Absent.CUSTOMER));
    }

    @Test
    @Tag("rule:opportunity-is-won-or-lost")
    default void winShouldMakeAnUnscheduledJobOfAnOpportunity() {
        Job opened = steps().open(steps().customer(), JobFixtures.complete());
        Job won = resultOf(steps().jobs().win(opened.number()));

        assertThat(won.status()).containsExactly(JobStatus.UNSCHEDULED);
        assertThat(won.stages().wonOn()).isNotEmpty();
        assertThat(won.name()).isEqualTo(opened.name());
        assertThat(steps().get(opened)).isEqualTo(won);
    }

    @Test
    @Tag("rule:opportunity-is-won-or-lost")
    default void loseShouldEndAnOpportunity() {
        Job opened = steps().open(steps().customer(), JobFixtures.complete());
        Job lost = resultOf(steps().jobs().lose(opened.number()));

        assertThat(lost.status()).containsExactly(JobStatus.LOST);
        assertThat(lost.stages().lostOn()).isNotEmpty();
        assertThat(lost.name()).isEqualTo(opened.name());
        assertThat(steps().get(opened)).isEqualTo(lost);
    }

    @Test
    @Tag("rule:opportunity-is-won-or-lost")
    default void winAndLoseShouldBeInvalidAndChangeNothingWhenItIsNoOpportunity() {
        Job job = steps().create(JobFixtures.complete());

        assertInvalid(steps().jobs().win(job.number()), JobOperations.win(job.number()));
        assertThat(steps().get(job)).isEqualTo(job);
        assertInvalid(steps().jobs().lose(job.number()), JobOperations.lose(job.number()));
        assertThat(steps().get(job)).isEqualTo(job);
    }

    @Test
    @Tag("rule:absence-is-a-failure")
    default void winAndLoseShouldFailWithNotFoundWhenNoJobHasTheNumber() {
        assertNotFound(steps().jobs().win(Absent.JOB), JobOperations.win(Absent.JOB));
        assertNotFound(steps().jobs().lose(Absent.JOB), JobOperations.lose(Absent.JOB));
    }

    @Test
    @Tag("rule:opportunities-are-jobs-that-can-be-won")
    default void opportunitiesShouldBeTheJobsThatCanStillBeWonTheNewestFirst() {
        Customer customer = steps().customer();
        JobTypeId type = aType();
        Seq<Job> all = JobStatus.KNOWN
                .map(status -> steps().status(steps().create(customer, JobFixtures.of(type)), status))
                .map(Job::asListed);

        assertThat(steps().opportunities(JobFilter.NONE.type(type)).rows().map(Job::asListed))
                .containsExactlyElementsOf(all.filter(Job::isOpportunity).reverse());
    }

    @Test
    default void opportunitiesShouldBeThoseOfTheStatusesAndTheTypeThatAreAskedFor() {
        Customer customer = steps().customer();
        JobTypeId type = aType();
        Job sent = steps().status(steps().open(customer, JobFixtures.of(type)), JobStatus.ESTIMATE_SENT);
        Job lost = resultOf(
                steps().jobs().lose(steps().open(customer, JobFixtures.of(type)).number()));
        steps().open(customer, JobFixtures.of(type));
        steps().status(steps().open(customer, JobFixtures.of(aType())), JobStatus.ESTIMATE_SENT);

        JobFilter filter = JobFilter.NONE.type(type).status(JobStatus.ESTIMATE_SENT, JobStatus.LOST);
        assertThat(steps().opportunities(filter).rows().map(Job::asListed))
                .containsExactly(lost.asListed(), sent.asListed());
    }

    @Test
    default void opportunitiesShouldNotMindTheOtherPartsOfAFilter() {
        JobTypeId type = aType();
        Job opened = steps().open(steps().customer(), JobFixtures.of(type));
        JobFilter filter = JobFilter.NONE.type(type).ownStatus(new JobStatusId(Unique.number()));

        assertThat(steps().opportunities(filter).rows().map(Job::asListed)).containsExactly(opened.asListed());
    }

    @Test
    default void opportunitiesShouldComeOnceEachPageAfterPage() {
        Customer customer = steps().customer();
        JobTypeId type = aType();
        Listing<Job> listing = steps().opportunities(JobFilter.NONE.type(type));
        Seq<Job> opened = listing.overfilled(
                () -> steps().open(customer, JobFixtures.of(type)).asListed());

        assertThat(listing.pages(opened.size()).map(Job::asListed)).containsExactlyElementsOf(opened.reverse());
        assertThat(listing.farPage().items()).isEmpty();
    }

    @Test
    @Tag("rule:a-walk-trusts-no-page-size")
    @Tag("rule:a-walk-can-go-on")
    default void allOpportunitiesShouldComeOnceEachFromThePageThatIsAskedFor() {
        Customer customer = steps().customer();
        JobFilter filter = JobFilter.NONE.type(aType());
        Seq<Job> newest = steps().opportunities(filter)
                .overfilled(() -> steps().open(
                                customer, JobFixtures.of(filter.type().get()))
                        .asListed())
                .reverse();

        assertThat(steps().jobs()
                        .allOpportunities(filter)
                        .map(Outcomes::resultOf)
                        .map(Job::asListed))
                .containsExactlyElementsOf(newest);
        assertThat(steps().jobs()
                        .allOpportunities(filter, new PageRequest(2))
                        .map(Outcomes::resultOf)
                        .map(Job::asListed))
                .containsExactlyElementsOf(
                        newest.drop(steps().opportunities(filter).firstPage().size()));
    }

    private static JobTypeId aType() {
        return new JobTypeId(Unique.number());
    }
}
