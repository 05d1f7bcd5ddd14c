package io.github.kickserv4j.testkit.contract;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.job.Charge;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.JobTypeId;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.job.JobFilter;
import io.github.kickserv4j.ports.job.JobRepository;
import io.github.kickserv4j.ports.job.OpportunityFilter;
import io.vavr.collection.List;

/** All ways to read the jobs of one customer, which all have the same type. */
record JobReadPaths(Kickserv kickserv, Customer customer, JobTypeId type) {

    /** Reads the job of {@code customerWithJob}, whose type no other job has. */
    JobReadPaths(CustomerWithJob customerWithJob) {
        this(
                customerWithJob.kickserv(),
                customerWithJob.customer(),
                customerWithJob.job().type().get());
    }

    private JobTestDriver driver() {
        return new JobTestDriver(kickserv);
    }

    private JobRepository jobs() {
        return kickserv.jobs();
    }

    /** Returns the reads of several jobs. */
    ReadPaths<Job> lists() {
        JobFilter filter = JobFilter.builder().type(type).build();
        return ReadPaths.<Job>empty()
                .addListing("list", driver().listing(filter))
                .addListing("list of the customer", driver().listing(customer))
                .addMany("all", () -> List.ofAll(jobs().all(filter).map(ResultAssertions::resultOf)));
    }

    ReadPaths<Job> opportunities() {
        return ReadPaths.<Job>empty()
                .addListing(
                        "opportunities",
                        driver().listing(OpportunityFilter.builder().type(type).build()));
    }

    /** Returns the reads of one job. */
    ReadPaths<Job> singleReads(JobNumber number) {
        return ReadPaths.<Job>empty()
                .addOne("get", () -> jobs().get(number))
                .addOne("get of the customer", () -> jobs().get(customer.number(), number));
    }

    ReadPaths<Charge> charges(JobNumber number) {
        return ReadPaths.<Charge>empty()
                .addMany(
                        "charges",
                        () -> kickserv.charges().list(number).fold(absent -> List.empty(), charges -> charges))
                .and(singleReads(number).flatMap(Job::charges));
    }

    /** Returns the balance of the only job, which is also that of the customer. */
    ReadPaths<Money> balances(JobNumber number) {
        return singleReads(number)
                .and(lists())
                .map(job -> job.amounts().balanceRemaining().get())
                .and(customerBalances());
    }

    /** Returns the balance of the customer alone; zero if no job is left. */
    ReadPaths<Money> customerBalances() {
        CustomerReadPaths ofCustomer = new CustomerReadPaths(kickserv.customers());
        return ofCustomer.byNumber(customer).and(ofCustomer.byName(customer)).map(found -> found.balance()
                .own()
                .getOrElse(Money.ZERO));
    }
}
