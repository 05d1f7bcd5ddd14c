package io.github.kickserv4j.testkit.contract;

import static io.github.kickserv4j.testkit.contract.ResultAssertions.assertNotFound;
import static io.github.kickserv4j.testkit.contract.ResultAssertions.resultOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobChange;
import io.github.kickserv4j.domain.job.JobFields;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.job.NewJob;
import io.github.kickserv4j.domain.shared.JobTypeId;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.job.JobOperations;
import io.github.kickserv4j.testkit.fixture.AbsentIds;
import io.github.kickserv4j.testkit.fixture.CustomerFixtures;
import io.github.kickserv4j.testkit.fixture.JobFixtures;
import io.github.kickserv4j.testkit.fixture.NoteFixtures;
import io.github.kickserv4j.testkit.fixture.UniqueValues;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Contract of creating and updating jobs. */
public interface JobWritingContract {

    Kickserv kickserv();

    private JobTestDriver driver() {
        return new JobTestDriver(kickserv());
    }

    @Test
    @Tag("rule:job-has-a-type")
    default void createShouldLeaveAbsentWhatIsNotGiven() {
        NewJob asked = NewJob.builder(new JobTypeId(501)).build();

        FieldUpdateVerifier.assertStored(
                JobFields.ALL.remove(JobFields.STATUS), asked.fields(), driver().create(asked));
    }

    @Test
    default void createShouldGiveTheJobToItsCustomer() {
        Customer customer = driver().createCustomer();

        assertThat(driver().create(customer, JobFixtures.minimal()).customer()).containsExactly(customer.id());
    }

    @Test
    @Tag("rule:new-job-is-scheduled-or-unscheduled")
    default void createShouldScheduleAJobThatHasADateAndNoOther() {
        assertThat(driver().create(JobFixtures.scheduled()).status()).containsExactly(JobStatus.SCHEDULED);
        assertThat(driver().create(JobFixtures.minimal()).status()).containsExactly(JobStatus.UNSCHEDULED);
    }

    @Test
    default void createShouldKeepAwkwardTextsUnchanged() {
        Customer customer = driver().createCustomer();
        CustomerFixtures.AWKWARD_NAMES.zip(NoteFixtures.AWKWARD_TEXTS.reverse()).forEach(texts -> {
            Job created = driver().create(
                            customer,
                            NewJob.builder(new JobTypeId(501))
                                    .name(texts._1())
                                    .description(texts._2())
                                    .build());
            assertThat(driver().get(created).name()).containsExactly(texts._1());
            assertThat(driver().get(created).description()).containsExactly(texts._2());
        });
    }

    @Test
    @Tag("rule:new-job-has-no-charges")
    default void createShouldMakeAJobWithoutChargesAndPayments() {
        Job created = driver().create(JobFixtures.complete());

        assertThat(created.charges()).isEmpty();
        assertThat(created.payments()).isEmpty();
        assertThat(resultOf(driver().charges().list(created.number()))).isEmpty();
    }

    @Test
    @Tag("rule:absence-is-a-failure")
    default void createShouldFailWithNotFoundWhenTheCustomerDoesNotExist() {
        driver().create();

        assertNotFound(
                driver().jobs().create(AbsentIds.CUSTOMER, JobFixtures.complete()),
                JobOperations.create(AbsentIds.CUSTOMER));
    }

    @Test
    @Tag("rule:change-keeps-sets-or-clears")
    default void updateShouldClearWhatIsNamedAndKeepTheRest() {
        Job created = driver().create(JobFixtures.complete());

        fieldVerifier(created).assertClearsEach(created);
    }

    @Test
    default void updateShouldReturnTheJobAsItIsThen() {
        CustomerWithJob customerWithJob = CustomerWithJob.create(kickserv(), JobFixtures.complete());
        customerWithJob.createCharge("62.01");
        Job before = customerWithJob.reloadJob();
        Job after = driver().update(before, change("Renamed"));

        assertThat(after).isEqualTo(driver().get(before));
        assertThat(after.number()).isEqualTo(before.number());
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.customer()).isEqualTo(before.customer());
        assertThat(after.charges()).isEqualTo(before.charges());
    }

    private FieldUpdateVerifier<Job> fieldVerifier(Job job) {
        return new FieldUpdateVerifier<>(JobFields.ALL, patch -> {
            driver().update(job, new JobChange(patch));
            return driver().get(job);
        });
    }

    private static JobChange change(String name) {
        return JobChange.builder().name(UniqueValues.withUniqueSuffix(name)).build();
    }
}
