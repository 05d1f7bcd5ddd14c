package io.github.kickserv4j.cli.job;

import io.github.kickserv4j.cli.output.Columns;
import io.github.kickserv4j.cli.shared.Arguments;
import io.github.kickserv4j.cli.shared.KickservCommand;
import io.github.kickserv4j.cli.shared.WriteRequest;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.ports.job.JobRepository;
import io.github.kickserv4j.ports.shared.Failure;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.util.function.BiFunction;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;

/**
 * {@code opportunities won NUMBER} and {@code lost}: closes an opportunity, if it is one.
 *
 * @param verb the number of the job that may be closed so, or that it may not
 * @param closing what closes it
 */
record CloseOpportunity(
        String name,
        String description,
        Function<Job, Validation<Seq<Violation>, JobNumber>> verb,
        BiFunction<JobRepository, JobNumber, Either<Failure, Job>> closing)
        implements KickservCommand<Job> {
    @Override
    public CommandSpec spec() {
        return JobOptions.numberOn(spec(name, description));
    }

    @Override
    public Columns<Job> columns() {
        return JobColumns.JOB;
    }

    @Override
    public Validation<Seq<Violation>, Request<Job>> request(Arguments arguments) {
        return JobOptions.number(arguments).map(number -> close(number, arguments));
    }

    /** Reads the job, asks it, and closes it; if it is no opportunity, that is bad usage, and changes nothing. */
    private Request<Job> close(JobNumber number, Arguments arguments) {
        return (kickserv, results) -> kickserv.jobs().get(number).fold(results::failed, job -> verb.apply(job)
                .fold(results.shell()::badUsage, opportunity -> closing(opportunity, arguments)
                        .send(kickserv, results)));
    }

    private Request<Job> closing(JobNumber opportunity, Arguments arguments) {
        return new WriteRequest<>(
                kickserv -> closing.apply(kickserv.jobs(), opportunity),
                JobOptions.lookup(arguments, "jobs", "get", opportunity.toString()));
    }
}
