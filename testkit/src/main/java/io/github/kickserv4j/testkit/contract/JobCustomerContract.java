package io.github.kickserv4j.testkit.contract;

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
import io.github.kickserv4j.ports.customer.CustomerDirectory;
import io.github.kickserv4j.ports.job.JobFilter;
import io.github.kickserv4j.testkit.fixture.JobFixtures;
import io.github.kickserv4j.testkit.fixture.Unique;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** From a job to its customer, by the number where the job tells it, and by the id otherwise. */
public interface JobCustomerContract {

    Kickserv kickserv();

    private JobSteps steps() {
        return new JobSteps(kickserv());
    }

    @Test
    @Tag("rule:a-job-leads-to-its-customer")
    default void jobsThatAreReachedThroughTheirCustomerShouldTellItsNumber() {
        Customer customer = steps().customer();
        Job created = steps().create(customer, JobFixtures.plain());
        Job opened = steps().open(customer, JobFixtures.plain());

        assertNumbered(customer, created, opened, through(customer, created));
        assertNumbered(customer, steps().listing(customer).rows().toJavaArray(Job[]::new));
        assertNumbered(customer, renamed(customer, created));
        assertNumbered(customer, resultOf(steps().jobs().delete(customer.number(), created.number())));
    }

    @Test
    @Tag("rule:a-job-leads-to-its-customer")
    default void jobsThatAreAskedForAloneShouldTellTheNumberOfTheirCustomer() {
        Customer customer = steps().customer();
        Job job = steps().create(customer, JobFixtures.plain());

        assertNumbered(customer, steps().get(job), steps().status(job, JobStatus.COMPLETE));
        assertNumbered(customer, resultOf(steps().jobs().delete(job.number())));
    }

    @Test
    @Tag("rule:a-job-leads-to-its-customer")
    default void opportunitiesShouldTellTheNumberOfTheirCustomer() {
        Customer customer = steps().customer();
        NewJob job = JobFixtures.of(new JobTypeId(Unique.number()));
        Job won = steps().open(customer, job);
        Job lost = steps().open(customer, job);
        JobFilter ours = JobFilter.NONE.type(won.type().get());

        assertThat(steps().opportunities(ours).rows()).hasSize(2);
        assertNumbered(customer, steps().opportunities(ours).rows().toJavaArray(Job[]::new));
        assertNumbered(customer, resultOf(steps().jobs().win(won.number())));
        assertNumbered(customer, resultOf(steps().jobs().lose(lost.number())));
    }

    @Test
    @Tag("rule:a-job-leads-to-its-customer")
    default void everyRowOfTheListShouldLeadToItsCustomer() {
        JobTypeId type = new JobTypeId(Unique.number());
        Seq<Customer> owners = List.fill(3, () -> steps().customer());
        owners.forEach(owner -> steps().create(owner, JobFixtures.of(type)));
        CustomerDirectory directory = CustomerDirectory.of(kickserv().customers());
        Seq<Job> rows = steps().listing(JobFilter.NONE.type(type)).rows();

        assertThat(rows.map(row -> resultOf(kickserv().customers().of(row)).id()))
                .containsExactlyElementsOf(owners.reverse().map(Customer::id));
        assertThat(rows.map(row -> resultOf(directory.of(row)).id()))
                .containsExactlyElementsOf(owners.reverse().map(Customer::id));
    }

    private Job through(Customer customer, Job job) {
        return resultOf(steps().jobs().get(customer.number(), job.number()));
    }

    private Job renamed(Customer customer, Job job) {
        JobChange change = JobChange.set(JobFields.NAME, Unique.text("Renamed")).build();
        return resultOf(steps().jobs().update(customer.number(), job.number(), change));
    }

    private static void assertNumbered(Customer customer, Job... jobs) {
        assertThat(jobs).isNotEmpty().allSatisfy(job -> assertThat(job.customerNumber())
                .containsExactly(customer.number()));
    }
}
