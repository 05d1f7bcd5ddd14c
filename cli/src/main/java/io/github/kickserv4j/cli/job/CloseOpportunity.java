package io.github.kickserv4j.cli.job;

import io.github.kickserv4j.cli.output.Columns;
import io.github.kickserv4j.cli.shared.KickservCommand;
import io.github.kickserv4j.cli.shared.ParsedArguments;
import io.github.kickserv4j.cli.shared.WriteRequest;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.ports.job.OpportunityRepository;
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
 * @param check the number of the job that may be closed so, or that it may not
 * @param closing what closes it
 */
record CloseOpportunity(
        String name,
        String description,
        Function<Job, Validation<Seq<Violation>, JobNumber>> check,
        BiFunction<OpportunityRepository, JobNumber, Either<Failure, Job>> closing)
        implements KickservCommand<Job> {
    @Override
    public CommandSpec spec() {
        return JobOptions.addNumberTo(spec(name, description));
    }

    @Override
    public Columns<Job> columns() {
        return JobColumns.JOB;
    }

    @Override
    public Validation<Seq<Violation>, KickservRequest<Job>> request(ParsedArguments parsedArguments) {
        return JobOptions.number(parsedArguments).map(number -> close(number, parsedArguments));
    }

    /** Reads the job, asks it, and closes it; if it is no opportunity, that is bad usage, and changes nothing. */
    private KickservRequest<Job> close(JobNumber number, ParsedArguments parsedArguments) {
        return (kickserv, resultWriter) -> kickserv.jobs()
                .get(number)
                .fold(resultWriter::reportFailure, job -> check.apply(job)
                        .fold(resultWriter.context()::reportUsageErrors, opportunity -> closing(
                                        opportunity, parsedArguments)
                                .send(kickserv, resultWriter)));
    }

    private KickservRequest<Job> closing(JobNumber opportunity, ParsedArguments parsedArguments) {
        return new WriteRequest<>(
                kickserv -> closing.apply(kickserv.opportunities(), opportunity),
                OpportunityCommands.outcomeCheck(parsedArguments, "jobs", "get", opportunity.toString()));
    }
}
