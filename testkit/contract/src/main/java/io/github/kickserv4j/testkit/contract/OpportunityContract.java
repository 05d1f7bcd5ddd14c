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
import io.github.kickserv4j.domain.shared.JobTypeId;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.job.OpportunityFilter;
import io.github.kickserv4j.ports.job.OpportunityOperations;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.github.kickserv4j.testkit.fixture.AbsentIds;
import io.github.kickserv4j.testkit.fixture.JobFixtures;
import io.github.kickserv4j.testkit.fixture.ListRows;
import io.github.kickserv4j.testkit.fixture.UniqueValues;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Contract of opportunities: created, won, lost and listed. */
public interface OpportunityContract {

    Kickserv kickserv();

    private JobTestDriver driver() {
        return new JobTestDriver(kickserv());
    }

    @Test
    @Tag("rule:opportunity-is-created-in-two-steps")
    default void createShouldMakeANewOpportunityOfWhatWasAskedFor() {
        Customer customer = driver().createCustomer();
        NewJob asked = JobFixtures.complete();
        Job opened = driver().createOpportunity(customer, asked);

        assertThat(opened.status()).containsExactly(JobStatus.NEW);
        assertThat(opened.isOpportunity()).isTrue();
        assertThat(opened.customer()).containsExactly(customer.id());
        FieldUpdateVerifier.assertStored(JobFields.ALL.remove(JobFields.STATUS), asked.fields(), opened);
        assertThat(driver().get(opened)).isEqualTo(opened);
        assertThat(driver().listing(customer).allRows()).hasSize(1);
    }

    @Test
    @Tag("rule:absence-is-a-failure")
    default void createShouldFailWithNotFoundWhenTheCustomerDoesNotExist() {
        driver().createOpportunity(driver().createCustomer(), JobFixtures.minimal());

        assertNotFound(
                driver().opportunities().create(AbsentIds.CUSTOMER, JobFixtures.minimal()),
                OpportunityOperations.create(AbsentIds.CUSTOMER));
    }

    @Test
    @Tag("rule:opportunity-is-won-or-lost")
    default void winShouldMakeAnUnscheduledJobOfAnOpportunity() {
        Job opened = driver().createOpportunity(driver().createCustomer(), JobFixtures.complete());
        Job won = resultOf(driver().opportunities().win(opened.number()));

        assertThat(won.status()).containsExactly(JobStatus.UNSCHEDULED);
        assertThat(won.stageTimes().wonOn()).isNotEmpty();
        assertThat(won.name()).isEqualTo(opened.name());
        assertThat(driver().get(opened)).isEqualTo(won);
    }

    @Test
    @Tag("rule:opportunity-is-won-or-lost")
    default void loseShouldEndAnOpportunity() {
        Job opened = driver().createOpportunity(driver().createCustomer(), JobFixtures.complete());
        Job lost = resultOf(driver().opportunities().lose(opened.number()));

        assertThat(lost.status()).containsExactly(JobStatus.LOST);
        assertThat(lost.stageTimes().lostOn()).isNotEmpty();
        assertThat(lost.name()).isEqualTo(opened.name());
        assertThat(driver().get(opened)).isEqualTo(lost);
    }

    @Test
    @Tag("rule:opportunity-is-won-or-lost")
    default void winAndLoseShouldBeInvalidAndChangeNothingWhenItIsNoOpportunity() {
        Job job = driver().create(JobFixtures.complete());

        assertInvalid(driver().opportunities().win(job.number()), OpportunityOperations.win(job.number()));
        assertThat(driver().get(job)).isEqualTo(job);
        assertInvalid(driver().opportunities().lose(job.number()), OpportunityOperations.lose(job.number()));
        assertThat(driver().get(job)).isEqualTo(job);
    }

    @Test
    @Tag("rule:absence-is-a-failure")
    default void winAndLoseShouldFailWithNotFoundWhenNoJobHasTheNumber() {
        driver().createOpportunity(driver().createCustomer(), JobFixtures.minimal());

        assertNotFound(driver().opportunities().win(AbsentIds.JOB), OpportunityOperations.win(AbsentIds.JOB));
        assertNotFound(driver().opportunities().lose(AbsentIds.JOB), OpportunityOperations.lose(AbsentIds.JOB));
    }

    @Test
    @Tag("rule:opportunities-are-listed-separately")
    default void listShouldBeTheJobsThatCanStillBeWonTheNewestFirst() {
        Customer customer = driver().createCustomer();
        JobTypeId type = newJobType();
        Seq<Job> all = JobStatus.KNOWN
                .map(status -> driver().updateStatus(driver().create(customer, JobFixtures.ofType(type)), status))
                .map(ListRows::of);

        assertThat(driver().listing(OpportunityFilter.builder().type(type).build())
                        .allRows()
                        .map(ListRows::of))
                .containsExactlyElementsOf(all.filter(Job::isOpportunity).reverse());
    }

    @Test
    default void listShouldBeThoseOfTheStatusesAndTheTypeThatAreAskedFor() {
        Customer customer = driver().createCustomer();
        JobTypeId type = newJobType();
        Job sent = driver().updateStatus(
                        driver().createOpportunity(customer, JobFixtures.ofType(type)), JobStatus.ESTIMATE_SENT);
        Job lost = resultOf(driver().opportunities()
                .lose(driver().createOpportunity(customer, JobFixtures.ofType(type))
                        .number()));
        driver().createOpportunity(customer, JobFixtures.ofType(type));
        driver().updateStatus(
                        driver().createOpportunity(customer, JobFixtures.ofType(newJobType())),
                        JobStatus.ESTIMATE_SENT);

        OpportunityFilter filter = OpportunityFilter.builder()
                .type(type)
                .status(JobStatus.ESTIMATE_SENT, JobStatus.LOST)
                .build();
        assertThat(driver().listing(filter).allRows().map(ListRows::of))
                .containsExactly(ListRows.of(lost), ListRows.of(sent));
    }

    @Test
    default void listShouldComeOnceEachPageAfterPage() {
        Customer customer = driver().createCustomer();
        JobTypeId type = newJobType();
        PagedListing<Job> pagedListing =
                driver().listing(OpportunityFilter.builder().type(type).build());
        Seq<Job> opened = pagedListing.fillBeyondFirstPage(
                () -> ListRows.of(driver().createOpportunity(customer, JobFixtures.ofType(type))));

        assertThat(pagedListing.pages(opened.size()).map(ListRows::of)).containsExactlyElementsOf(opened.reverse());
        assertThat(pagedListing.pagePastTheEnd().items()).isEmpty();
        assertThat(pagedListing.pagePastTheEnd().request()).isEqualTo(new PageRequest(1_000_000));
    }

    @Test
    @Tag("rule:walk-does-not-depend-on-page-size")
    @Tag("rule:walk-starts-at-any-page")
    default void allShouldComeOnceEachFromThePageThatIsAskedFor() {
        Customer customer = driver().createCustomer();
        OpportunityFilter filter =
                OpportunityFilter.builder().type(newJobType()).build();
        Seq<Job> newest = driver().listing(filter)
                .fillBeyondFirstPage(() -> ListRows.of(driver().createOpportunity(
                                customer, JobFixtures.ofType(filter.type().get()))))
                .reverse();

        assertThat(driver().opportunities()
                        .all(filter)
                        .map(ResultAssertions::resultOf)
                        .map(ListRows::of))
                .containsExactlyElementsOf(newest);
        assertThat(driver().opportunities()
                        .all(filter, new PageRequest(2))
                        .map(ResultAssertions::resultOf)
                        .map(ListRows::of))
                .containsExactlyElementsOf(
                        newest.drop(driver().listing(filter).firstPage().size()));
    }

    @Test
    @Tag("rule:customer-is-found-by-job")
    default void everyReadShouldReturnTheNumberOfTheCustomer() {
        Customer customer = driver().createCustomer();
        NewJob job = JobFixtures.ofType(new JobTypeId(UniqueValues.number()));
        Job won = driver().createOpportunity(customer, job);
        Job lost = driver().createOpportunity(customer, job);
        OpportunityFilter ours =
                OpportunityFilter.builder().type(won.type().get()).build();

        assertThat(driver().listing(ours).allRows()).hasSize(2);
        assertCustomerNumber(customer, driver().listing(ours).allRows().toJavaArray(Job[]::new));
        assertCustomerNumber(customer, resultOf(driver().opportunities().win(won.number())));
        assertCustomerNumber(customer, resultOf(driver().opportunities().lose(lost.number())));
    }

    private static void assertCustomerNumber(Customer customer, Job... jobs) {
        assertThat(jobs).isNotEmpty().allSatisfy(job -> assertThat(job.customerNumber())
                .containsExactly(customer.number()));
    }

    private static JobTypeId newJobType() {
        return new JobTypeId(UniqueValues.number());
    }
}
