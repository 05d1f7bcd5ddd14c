package io.github.kickserv4j.adapter.inmemory.job;

import io.github.kickserv4j.adapter.inmemory.shared.MutatedPort;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.NewJob;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.ports.job.OpportunityFilter;
import io.github.kickserv4j.ports.job.OpportunityRepository;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.control.Either;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Opportunities that work, for others to break. */
final class MutatedOpportunities {
    private final OpportunityRepository good;
    private final MutatedPort<OpportunityRepository> mutatedPort;

    MutatedOpportunities(OpportunityRepository good) {
        this.good = good;
        this.mutatedPort = MutatedPort.of(OpportunityRepository.class, good);
    }

    OpportunityRepository original() {
        return good;
    }

    OpportunityRepository port() {
        return mutatedPort.port();
    }

    MutatedOpportunities onList(BiFunction<OpportunityFilter, PageRequest, Either<Failure, Page<Job>>> mistake) {
        mutatedPort.replace("list", OpportunityFilter.class, PageRequest.class, mistake);
        return this;
    }

    MutatedOpportunities onCreate(BiFunction<CustomerNumber, NewJob, Either<Failure, Job>> mistake) {
        mutatedPort.replace("create", CustomerNumber.class, NewJob.class, mistake);
        return this;
    }

    MutatedOpportunities onWin(Function<JobNumber, Either<Failure, Job>> mistake) {
        mutatedPort.replace("win", JobNumber.class, mistake);
        return this;
    }

    MutatedOpportunities onLose(Function<JobNumber, Either<Failure, Job>> mistake) {
        mutatedPort.replace("lose", JobNumber.class, mistake);
        return this;
    }
}
