package io.github.kickserv4j.testkit.contract;

import static io.github.kickserv4j.testkit.contract.Outcomes.assertNotFound;
import static io.github.kickserv4j.testkit.contract.Outcomes.resultOf;
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
import io.github.kickserv4j.testkit.fixture.Absent;
import io.github.kickserv4j.testkit.fixture.CustomerFixtures;
import io.github.kickserv4j.testkit.fixture.JobFixtures;
import io.github.kickserv4j.testkit.fixture.NoteFixtures;
import io.github.kickserv4j.testkit.fixture.Unique;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What becomes of jobs that are created and changed. */
public interface JobWritingContract {

    Kickserv kickserv();

    private JobSteps steps() {
        return new JobSteps(kickserv());
    }

    @Test
    @Tag("rule:job-has-a-type")
    default void createShouldStoreEveryFieldThatCanBeWritten() {
        NewJob asked = JobFixtures.complete();

        FieldByField.assertStored(JobFields.ALL.remove(JobFields.STATUS), asked.fields(), steps().create(asked));
    }

    @Test
    default void createShouldLeaveAbsentWhatIsNotGiven() {
        NewJob asked = NewJob.of(new JobTypeId(501)).build();

        FieldByField.assertStored(JobFields.ALL.remove(JobFields.STATUS), asked.fields(), steps().create(asked));
    }

    @Test
    default void getShouldReturnWhatCreateReturned() {
        Job created = steps().create(JobFixtures.complete());

        assertThat(steps().get(created)).isEqualTo(created);
    }

    @Test
    default void createShouldGiveTheJobToItsCustomer() {
        Customer customer = steps().customer();

        assertThat(steps().create(customer, JobFixtures.plain()).customer()).containsExactly(customer.id());
    }

    @Test
    @Tag("rule:numbers-are-given-by-kickserv")
    default void createShouldGiveEachJobAnIdAndANumberOfItsOwn() {
        Customer customer = steps().customer();
        NewJob same = JobFixtures.plain();
        Job one = steps().create(customer, same);
        Job other = steps().create(customer, same);

        assertThat(other.id()).isNotEqualTo(one.id());
        assertThat(other.number()).isNotEqualTo(one.number());
        assertThat(steps().listing(customer).rows().map(Job::asListed))
                .containsExactlyInAnyOrder(one.asListed(), other.asListed());
    }

    @Test
    @Tag("rule:new-job-is-scheduled-or-unscheduled")
    default void createShouldScheduleAJobThatHasADateAndNoOther() {
        assertThat(steps().create(JobFixtures.scheduled()).status()).containsExactly(JobStatus.SCHEDULED);
        assertThat(steps().create(JobFixtures.plain()).status()).containsExactly(JobStatus.UNSCHEDULED);
    }

    @Test
    default void createShouldKeepAwkwardTextsLetterByLetter() {
        Customer customer = steps().customer();
        CustomerFixtures.AWKWARD_NAMES.zip(NoteFixtures.AWKWARD_TEXTS.reverse()).forEach(texts -> {
            Job created = steps().create(
                            customer,
                            NewJob.of(new JobTypeId(501))
                                    .set(JobFields.NAME, texts._1())
                                    .set(JobFields.DESCRIPTION, texts._2())
                                    .build());
            assertThat(steps().get(created).name()).containsExactly(texts._1());
            assertThat(steps().get(created).description()).containsExactly(texts._2());
        });
    }

    @Test
    @Tag("rule:charges-come-after-creation")
    default void createShouldMakeAJobWithoutChargesAndPayments() {
        Job created = steps().create(JobFixtures.complete());

        assertThat(created.charges()).isEmpty();
        assertThat(created.payments()).isEmpty();
        assertThat(resultOf(steps().jobs().charges(created.number()))).isEmpty();
    }

    @Test
    default void createShouldSayWhenItWas() {
        assertThat(steps().create().audit().createdAt()).isNotEmpty();
    }

    @Test
    @Tag("rule:absence-is-a-failure")
    default void createShouldFailWithNotFoundWhenTheCustomerDoesNotExist() {
        assertNotFound(
                steps().jobs().create(Absent.CUSTOMER, JobFixtures.complete()), JobOperations.create(Absent.CUSTOMER));
    }

    @Test
    @Tag("rule:a-change-keeps-sets-or-clears")
    default void updateShouldSetWhatIsNamedAndKeepAllElse() {
        Job created = steps().create(JobFixtures.complete());

        checked(created).assertSetsEach(created, JobFixtures::sampleOf);
    }

    @Test
    @Tag("rule:a-change-keeps-sets-or-clears")
    default void updateShouldClearWhatIsNamedAndKeepAllElse() {
        Job created = steps().create(JobFixtures.complete());

        checked(created).assertClearsEach(created);
    }

    @Test
    default void updateShouldReturnTheJobAsItIsThen() {
        Site site = Site.of(kickserv(), JobFixtures.complete());
        site.charge("62.01");
        Job before = site.jobNow();
        Job after = steps().update(before, change("Renamed"));

        assertThat(after).isEqualTo(steps().get(before));
        assertThat(after.number()).isEqualTo(before.number());
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.customer()).isEqualTo(before.customer());
        assertThat(after.charges()).isEqualTo(before.charges());
    }

    @Test
    @Tag("rule:absence-is-a-failure")
    default void getAndUpdateShouldFailWithNotFoundWhenNoJobHasTheNumber() {
        assertNotFound(steps().jobs().get(Absent.JOB), JobOperations.get(Absent.JOB));
        assertNotFound(steps().jobs().update(Absent.JOB, change("Nothing")), JobOperations.update(Absent.JOB));
    }

    private FieldByField<Job> checked(Job job) {
        return new FieldByField<>(JobFields.ALL, changes -> {
            steps().update(job, new JobChange(changes));
            return steps().get(job);
        });
    }

    private static JobChange change(String name) {
        return JobChange.set(JobFields.NAME, Unique.text(name)).build();
    }
}
