package io.github.kickserv4j.testkit.broken.job;

import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.NewJob;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.job.OpportunityFilter;
import io.github.kickserv4j.ports.job.OpportunityRepository;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.github.kickserv4j.testkit.broken.shared.MutatedPort;
import io.github.kickserv4j.testkit.broken.shared.Mutation;
import io.vavr.control.Either;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** A correct repository of opportunities in which methods are replaced. */
final class MutatedOpportunities {
    private final OpportunityRepository original;
    private final MutatedPort<OpportunityRepository> port;

    private MutatedOpportunities(Kickserv account) {
        this.original = account.opportunities();
        this.port = MutatedPort.of(account, OpportunityRepository.class);
    }

    /** Returns the mutation that replaces methods as {@code mistake} does. */
    static Mutation mutation(String name, String description, UnaryOperator<MutatedOpportunities> mistake) {
        return new Mutation(
                "opportunities." + name,
                description,
                account -> mistake.apply(new MutatedOpportunities(account)).port.account());
    }

    OpportunityRepository original() {
        return original;
    }

    MutatedOpportunities onList(BiFunction<OpportunityFilter, PageRequest, Either<Failure, Page<Job>>> mistake) {
        port.replace("list", OpportunityFilter.class, PageRequest.class, mistake);
        return this;
    }

    MutatedOpportunities onCreate(BiFunction<CustomerNumber, NewJob, Either<Failure, Job>> mistake) {
        port.replace("create", CustomerNumber.class, NewJob.class, mistake);
        return this;
    }

    MutatedOpportunities onWin(Function<JobNumber, Either<Failure, Job>> mistake) {
        port.replace("win", JobNumber.class, mistake);
        return this;
    }

    MutatedOpportunities onLose(Function<JobNumber, Either<Failure, Job>> mistake) {
        port.replace("lose", JobNumber.class, mistake);
        return this;
    }
}
