package io.github.kickserv4j.cli.job;

import io.github.kickserv4j.cli.output.Columns;
import io.github.kickserv4j.cli.shared.KickservCommand;
import io.github.kickserv4j.cli.shared.ParsedArguments;
import io.github.kickserv4j.cli.shared.WriteRequest;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobChange;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;

/**
 * {@code jobs start NUMBER} and the like: brings a job on, if its lifecycle allows that.
 *
 * @param action what becomes of the job, or that nothing may
 */
record JobActionCommand(String name, String description, Function<Job, Validation<Seq<Violation>, JobChange>> action)
        implements KickservCommand<Job> {
    @Override
    public CommandSpec spec() {
        return JobOptions.addNumberTo(spec(name, description + ", if its lifecycle allows that."));
    }

    @Override
    public Columns<Job> columns() {
        return JobColumns.JOB;
    }

    @Override
    public Validation<Seq<Violation>, KickservRequest<Job>> request(ParsedArguments parsedArguments) {
        return JobOptions.number(parsedArguments).map(number -> requestFor(number, action, parsedArguments));
    }

    /** Reads the job, asks it, and changes it; a verb that its lifecycle forbids is bad usage, and changes nothing. */
    static KickservRequest<Job> requestFor(
            JobNumber number,
            Function<Job, Validation<Seq<Violation>, JobChange>> verb,
            ParsedArguments parsedArguments) {
        return (kickserv, resultWriter) -> kickserv.jobs()
                .get(number)
                .fold(resultWriter::reportFailure, job -> verb.apply(job)
                        .fold(resultWriter.context()::reportUsageErrors, change -> update(
                                        number, change, parsedArguments)
                                .send(kickserv, resultWriter)));
    }

    private static KickservRequest<Job> update(JobNumber number, JobChange change, ParsedArguments parsedArguments) {
        return new WriteRequest<>(
                kickserv -> kickserv.jobs().update(number, change),
                JobOptions.outcomeCheck(parsedArguments, "jobs", "get", number.toString()));
    }
}
