package io.github.kickserv4j.testkit.contract;

import static io.github.kickserv4j.testkit.contract.ResultAssertions.assertNotFound;
import static io.github.kickserv4j.testkit.contract.ResultAssertions.resultOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobChange;
import io.github.kickserv4j.domain.job.JobFields;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.job.JobOperations;
import io.github.kickserv4j.ports.job.JobRepository;
import io.github.kickserv4j.testkit.fixture.AbsentIds;
import io.github.kickserv4j.testkit.fixture.JobFixtures;
import io.github.kickserv4j.testkit.fixture.PaymentFixtures;
import io.github.kickserv4j.testkit.fixture.UniqueValues;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Contract of jobs through their customer, and of deleting jobs, with or without their customer. */
public interface JobOwnerContract {

    Kickserv kickserv();

    private JobRepository jobs() {
        return kickserv().jobs();
    }

    @Test
    @Tag("rule:owned-records-are-reached-through-their-owner")
    default void getShouldFindAJobThroughItsCustomerOnly() {
        CustomerWithJob customerWithJob = createWithChargeAndPayment();

        assertThat(resultOf(jobs().get(
                                numberOf(customerWithJob), customerWithJob.job().number())))
                .isEqualTo(customerWithJob.reloadJob());
        otherCustomers()
                .forEach(other -> assertNotFound(
                        jobs().get(other, customerWithJob.job().number()),
                        JobOperations.get(other, customerWithJob.job().number())));
    }

    @Test
    @Tag("rule:owned-records-are-reached-through-their-owner")
    default void updateShouldChangeAJobThroughItsCustomerOnly() {
        CustomerWithJob customerWithJob = createWithChargeAndPayment();
        String name = UniqueValues.withUniqueSuffix("Renamed");
        JobChange change = JobChange.builder().name(name).build();

        otherCustomers()
                .forEach(other -> assertNotFound(
                        jobs().update(other, customerWithJob.job().number(), change),
                        JobOperations.update(other, customerWithJob.job().number())));
        assertThat(customerWithJob.reloadJob().name())
                .isEqualTo(customerWithJob.job().name());
        Job changed = resultOf(
                jobs().update(numberOf(customerWithJob), customerWithJob.job().number(), change));
        assertThat(changed).isEqualTo(customerWithJob.reloadJob());
        assertThat(changed.name()).containsExactly(name);
    }

    @Test
    @Tag("rule:change-keeps-sets-or-clears")
    default void updateThroughTheCustomerShouldSetTheFieldsOfThePatchAndKeepTheRest() {
        Job job = CustomerWithJob.create(kickserv(), JobFixtures.complete()).job();
        CustomerNumber customer = job.customerNumber().get();

        new FieldUpdateVerifier<>(
                        JobFields.ALL,
                        patch -> resultOf(jobs().update(customer, job.number(), new JobChange(patch))
                                .flatMap(updated -> jobs().get(job.number()))))
                .assertSetsEach(job, JobFixtures::sampleOf);
    }

    @Test
    @Tag("rule:owned-records-are-reached-through-their-owner")
    default void deleteShouldDeleteAJobThroughItsCustomerOnly() {
        CustomerWithJob customerWithJob = createWithChargeAndPayment();
        Job before = customerWithJob.reloadJob();

        otherCustomers()
                .forEach(other -> assertNotFound(
                        jobs().delete(other, customerWithJob.job().number()),
                        JobOperations.delete(other, customerWithJob.job().number())));
        assertThat(customerWithJob.reloadJob()).isEqualTo(before);
        assertThat(resultOf(jobs().delete(
                                numberOf(customerWithJob), customerWithJob.job().number())))
                .isEqualTo(before);
        assertNotFound(
                jobs().get(customerWithJob.job().number()),
                JobOperations.get(customerWithJob.job().number()));
    }

    @Test
    @Tag("rule:absence-is-a-failure")
    default void everythingThroughACustomerShouldFailWithNotFoundWhenNoJobHasTheNumber() {
        CustomerNumber customer = numberOf(CustomerWithJob.create(kickserv()));
        JobChange change = JobChange.builder()
                .name(UniqueValues.withUniqueSuffix("Nothing"))
                .build();

        assertNotFound(jobs().get(customer, AbsentIds.JOB), JobOperations.get(customer, AbsentIds.JOB));
        assertNotFound(jobs().update(customer, AbsentIds.JOB, change), JobOperations.update(customer, AbsentIds.JOB));
        assertNotFound(jobs().delete(customer, AbsentIds.JOB), JobOperations.delete(customer, AbsentIds.JOB));
    }

    @Test
    @Tag("rule:deletion-is-final")
    default void deleteShouldReturnTheJobAndDeleteItAndNoOther() {
        CustomerWithJob customerWithJob = createWithChargeAndPayment();
        CustomerWithJob other = customerWithJob.withAnotherJob();
        Job before = customerWithJob.reloadJob();

        assertThat(resultOf(jobs().delete(customerWithJob.job().number()))).isEqualTo(before);
        assertNotFound(
                jobs().get(customerWithJob.job().number()),
                JobOperations.get(customerWithJob.job().number()));
        assertThat(new JobTestDriver(kickserv())
                        .listing(customerWithJob.customer())
                        .allRows()
                        .map(Job::number))
                .containsExactly(other.job().number());
        assertThat(other.reloadJob()).isEqualTo(other.job());
    }

    @Test
    @Tag("rule:absence-is-a-failure")
    default void deleteThroughTheCustomerShouldFailWithNotFoundTheSecondTime() {
        CustomerWithJob customerWithJob = CustomerWithJob.create(kickserv());
        resultOf(jobs().delete(customerWithJob.job().number()));

        assertNotFound(
                jobs().delete(numberOf(customerWithJob), customerWithJob.job().number()),
                JobOperations.delete(
                        numberOf(customerWithJob), customerWithJob.job().number()));
    }

    @Test
    @Tag("rule:jobs-are-deleted-with-their-customer")
    default void jobsShouldGoWhenTheirCustomerIsDeleted() {
        CustomerWithJob customerWithJob = createWithChargeAndPayment();
        CustomerWithJob other = CustomerWithJob.create(kickserv());
        resultOf(kickserv().customers().delete(numberOf(customerWithJob)));

        assertNotFound(
                jobs().get(customerWithJob.job().number()),
                JobOperations.get(customerWithJob.job().number()));
        assertThat(other.reloadJob()).isEqualTo(other.job());
    }

    private Seq<CustomerNumber> otherCustomers() {
        return List.of(numberOf(CustomerWithJob.create(kickserv())), AbsentIds.CUSTOMER);
    }

    private CustomerWithJob createWithChargeAndPayment() {
        CustomerWithJob customerWithJob = CustomerWithJob.create(kickserv(), JobFixtures.complete());
        customerWithJob.createCharge("62.01");
        resultOf(kickserv().payments().create(customerWithJob.job().number(), PaymentFixtures.ofAmount("2.01")));
        return customerWithJob;
    }

    private static CustomerNumber numberOf(CustomerWithJob customerWithJob) {
        return customerWithJob.customer().number();
    }
}
