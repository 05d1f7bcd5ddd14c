package io.github.kickserv4j.testkit.contract;

import static io.github.kickserv4j.testkit.contract.ResultAssertions.resultOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobChange;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.shared.JobTypeId;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.customer.CustomerDirectory;
import io.github.kickserv4j.ports.job.JobFilter;
import io.github.kickserv4j.testkit.fixture.JobFixtures;
import io.github.kickserv4j.testkit.fixture.UniqueValues;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Contract of finding a job's customer: by the number if the job has it, otherwise by the id. */
public interface JobCustomerContract {

    Kickserv kickserv();

    private JobTestDriver driver() {
        return new JobTestDriver(kickserv());
    }

    @Test
    @Tag("rule:customer-is-found-by-job")
    default void jobsThatAreReachedThroughTheirCustomerShouldReturnItsNumber() {
        Customer customer = driver().createCustomer();
        Job created = driver().create(customer, JobFixtures.minimal());
        Job opened = driver().createOpportunity(customer, JobFixtures.minimal());

        assertCustomerNumber(customer, created, opened, getThrough(customer, created));
        assertCustomerNumber(customer, driver().listing(customer).allRows().toJavaArray(Job[]::new));
        assertCustomerNumber(customer, rename(customer, created));
        assertCustomerNumber(customer, resultOf(driver().jobs().delete(customer.number(), created.number())));
    }

    @Test
    @Tag("rule:customer-is-found-by-job")
    default void jobsThatAreAskedForAloneShouldReturnTheNumberOfTheirCustomer() {
        Customer customer = driver().createCustomer();
        Job job = driver().create(customer, JobFixtures.minimal());

        assertCustomerNumber(customer, driver().get(job), driver().updateStatus(job, JobStatus.COMPLETE));
        assertCustomerNumber(customer, resultOf(driver().jobs().delete(job.number())));
    }

    @Test
    @Tag("rule:customer-is-found-by-job")
    default void everyRowOfTheListShouldLeadToItsCustomer() {
        JobTypeId type = new JobTypeId(UniqueValues.number());
        Seq<Customer> owners = List.fill(3, () -> driver().createCustomer());
        owners.forEach(owner -> driver().create(owner, JobFixtures.ofType(type)));
        CustomerDirectory directory = CustomerDirectory.of(kickserv().customers());
        Seq<Job> rows = driver().listing(JobFilter.builder().type(type).build()).allRows();

        assertThat(rows.map(row -> resultOf(kickserv().customers().of(row)).id()))
                .containsExactlyElementsOf(owners.reverse().map(Customer::id));
        assertThat(rows.map(row -> resultOf(directory.of(row)).id()))
                .containsExactlyElementsOf(owners.reverse().map(Customer::id));
    }

    private Job getThrough(Customer customer, Job job) {
        return resultOf(driver().jobs().get(customer.number(), job.number()));
    }

    private Job rename(Customer customer, Job job) {
        JobChange change = JobChange.builder()
                .name(UniqueValues.withUniqueSuffix("Renamed"))
                .build();
        return resultOf(driver().jobs().update(customer.number(), job.number(), change));
    }

    private static void assertCustomerNumber(Customer customer, Job... jobs) {
        assertThat(jobs).isNotEmpty().allSatisfy(job -> assertThat(job.customerNumber())
                .containsExactly(customer.number()));
    }
}
