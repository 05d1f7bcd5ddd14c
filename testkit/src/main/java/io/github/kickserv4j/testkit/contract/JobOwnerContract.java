package io.github.kickserv4j.testkit.contract;

import static io.github.kickserv4j.testkit.contract.Outcomes.assertNotFound;
import static io.github.kickserv4j.testkit.contract.Outcomes.resultOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobChange;
import io.github.kickserv4j.domain.job.JobFields;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.job.JobOperations;
import io.github.kickserv4j.ports.job.JobRepository;
import io.github.kickserv4j.testkit.fixture.Absent;
import io.github.kickserv4j.testkit.fixture.JobFixtures;
import io.github.kickserv4j.testkit.fixture.PaymentFixtures;
import io.github.kickserv4j.testkit.fixture.Unique;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Jobs through their customer, and what becomes of jobs that are deleted, with or without that customer. */
public interface JobOwnerContract {

    Kickserv kickserv();

    private JobRepository jobs() {
        return kickserv().jobs();
    }

    @Test
    @Tag("rule:owned-things-are-reached-through-their-owner")
    default void getShouldFindAJobThroughItsCustomerOnly() {
        Site site = chargedAndPaid();

        assertThat(resultOf(jobs().get(numberOf(site), site.job().number()))).isEqualTo(site.jobNow());
        strangers()
                .forEach(stranger -> assertNotFound(
                        jobs().get(stranger, site.job().number()),
                        JobOperations.get(stranger, site.job().number())));
    }

    @Test
    @Tag("rule:owned-things-are-reached-through-their-owner")
    default void updateShouldChangeAJobThroughItsCustomerOnly() {
        Site site = chargedAndPaid();
        String name = Unique.text("Renamed");
        JobChange change = JobChange.set(JobFields.NAME, name).build();

        strangers()
                .forEach(stranger -> assertNotFound(
                        jobs().update(stranger, site.job().number(), change),
                        JobOperations.update(stranger, site.job().number())));
        assertThat(site.jobNow().name()).isEqualTo(site.job().name());
        Job changed = resultOf(jobs().update(numberOf(site), site.job().number(), change));
        assertThat(changed).isEqualTo(site.jobNow());
        assertThat(changed.name()).containsExactly(name);
    }

    @Test
    @Tag("rule:owned-things-are-reached-through-their-owner")
    default void deleteShouldDeleteAJobThroughItsCustomerOnly() {
        Site site = chargedAndPaid();
        Job before = site.jobNow();

        strangers()
                .forEach(stranger -> assertNotFound(
                        jobs().delete(stranger, site.job().number()),
                        JobOperations.delete(stranger, site.job().number())));
        assertThat(site.jobNow()).isEqualTo(before);
        assertThat(resultOf(jobs().delete(numberOf(site), site.job().number()))).isEqualTo(before);
        assertNotFound(
                jobs().get(site.job().number()), JobOperations.get(site.job().number()));
    }

    @Test
    @Tag("rule:absence-is-a-failure")
    default void everythingThroughACustomerShouldFailWithNotFoundWhenNoJobHasTheNumber() {
        CustomerNumber customer = numberOf(Site.in(kickserv()));
        JobChange change = JobChange.set(JobFields.NAME, Unique.text("Nothing")).build();

        assertNotFound(jobs().get(customer, Absent.JOB), JobOperations.get(customer, Absent.JOB));
        assertNotFound(jobs().update(customer, Absent.JOB, change), JobOperations.update(customer, Absent.JOB));
        assertNotFound(jobs().delete(customer, Absent.JOB), JobOperations.delete(customer, Absent.JOB));
    }

    @Test
    @Tag("rule:deletes-are-real")
    default void deleteShouldReturnTheJobAndRemoveItAndNoOther() {
        Site site = chargedAndPaid();
        Site other = site.nextJob();
        Job before = site.jobNow();

        assertThat(resultOf(jobs().delete(site.job().number()))).isEqualTo(before);
        assertNotFound(
                jobs().get(site.job().number()), JobOperations.get(site.job().number()));
        assertThat(new JobSteps(kickserv()).listing(site.customer()).rows().map(Job::number))
                .containsExactly(other.job().number());
        assertThat(other.jobNow()).isEqualTo(other.job());
    }

    @Test
    @Tag("rule:absence-is-a-failure")
    default void deleteShouldFailWithNotFoundTheSecondTime() {
        Site site = Site.in(kickserv());
        resultOf(jobs().delete(site.job().number()));

        assertNotFound(
                jobs().delete(site.job().number()),
                JobOperations.delete(site.job().number()));
        assertNotFound(
                jobs().delete(numberOf(site), site.job().number()),
                JobOperations.delete(numberOf(site), site.job().number()));
    }

    @Test
    @Tag("rule:customer-takes-its-jobs-along")
    default void jobsShouldGoWhenTheirCustomerIsDeleted() {
        Site site = chargedAndPaid();
        Site other = Site.in(kickserv());
        resultOf(kickserv().customers().delete(numberOf(site)));

        assertNotFound(
                jobs().get(site.job().number()), JobOperations.get(site.job().number()));
        assertThat(other.jobNow()).isEqualTo(other.job());
    }

    private Seq<CustomerNumber> strangers() {
        return List.of(numberOf(Site.in(kickserv())), Absent.CUSTOMER);
    }

    private Site chargedAndPaid() {
        Site site = Site.of(kickserv(), JobFixtures.complete());
        site.charge("62.01");
        resultOf(kickserv().payments().record(site.job().number(), PaymentFixtures.of("2.01")));
        return site;
    }

    private static CustomerNumber numberOf(Site site) {
        return site.customer().number();
    }
}
