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
import io.vavr.collection.List;

/** Every way to read the jobs of one customer, all of which are of one type. */
record JobReadings(Kickserv kickserv, Customer customer, JobTypeId type) {

    /** Of a site whose job is of a type that no other job has. */
    JobReadings(Site site) {
        this(site.kickserv(), site.customer(), site.job().type().get());
    }

    private JobSteps steps() {
        return new JobSteps(kickserv);
    }

    private JobRepository jobs() {
        return kickserv.jobs();
    }

    /** Those that bring whatever jobs there are. */
    Readings<Job> listed() {
        JobFilter filter = JobFilter.NONE.type(type);
        return Readings.<Job>none()
                .list("list", steps().listing(filter))
                .list("list of the customer", steps().listing(customer))
                .many("all", () -> List.ofAll(jobs().all(filter).map(Outcomes::resultOf)));
    }

    Readings<Job> opportunities() {
        return Readings.<Job>none().list("opportunities", steps().opportunities(JobFilter.NONE.type(type)));
    }

    /** Those that ask for one job. */
    Readings<Job> alone(JobNumber number) {
        return Readings.<Job>none().one("get", () -> jobs().get(number)).one("get of the customer", () -> jobs().get(
                        customer.number(), number));
    }

    Readings<Charge> charges(JobNumber number) {
        return Readings.<Charge>none()
                .many("charges", () -> jobs().charges(number).fold(absent -> List.empty(), charges -> charges))
                .many("charges of the job", () -> jobs().get(number).fold(absent -> List.empty(), Job::charges));
    }

    /** What is owed by the only job, and so by the customer. */
    Readings<Money> owed() {
        return listed().of(job -> job.amounts().balanceRemaining().get()).and(owedByCustomer());
    }

    /** The same of the customer alone; nothing if no job is left. */
    Readings<Money> owedByCustomer() {
        CustomerReadings ofCustomer = new CustomerReadings(kickserv.customers());
        return ofCustomer.byNumber(customer).and(ofCustomer.byName(customer)).of(told -> told.balance()
                .own()
                .getOrElse(Money.ZERO));
    }
}
