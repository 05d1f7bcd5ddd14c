package io.github.kickserv4j.cli.demo;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.customer.FullName;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;

/** The customer of the scenario. */
final class ScenarioCustomer {
    static final String NAME = "Marigold Example";

    private ScenarioCustomer() {}

    static Either<Failure, Customer> find(Kickserv kickserv) {
        return kickserv.customers().withName(new FullName(NAME)).map(found -> found.get());
    }

    /** Returns the newcomer's jobs, the newest first. */
    static Either<Failure, Seq<Job>> jobs(Kickserv kickserv) {
        return find(kickserv)
                .flatMap(newcomer -> kickserv.jobs().list(newcomer.number(), List.empty(), PageRequest.FIRST))
                .map(page -> page.items());
    }

    /** Returns the newcomer's first job, with the values that a list leaves out. */
    static Either<Failure, Job> firstJob(Kickserv kickserv) {
        return jobs(kickserv).map(jobs -> jobs.last().number()).flatMap(number -> kickserv.jobs()
                .get(number));
    }

    static Either<Failure, JobNumber> newestJob(Kickserv kickserv) {
        return jobs(kickserv).map(jobs -> jobs.head().number());
    }
}
