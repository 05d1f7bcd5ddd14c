package io.github.kickserv4j.cli.job;

import io.github.kickserv4j.cli.shared.KickservCommand;
import io.github.kickserv4j.cli.shared.KickservCommand.KickservRequest;
import io.github.kickserv4j.cli.shared.Parameter;
import io.github.kickserv4j.cli.shared.ParsedArguments;
import io.github.kickserv4j.cli.shared.ResourceCommands;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobChange;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.ports.job.JobRepository;
import io.github.kickserv4j.ports.shared.Failure;
import io.vavr.Tuple;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * An action on a job that its lifecycle may forbid.
 *
 * @param <R> the port that carries it out
 */
@FunctionalInterface
interface JobAction<R> {
    /** Returns the write that carries out the action, or all violations. */
    Validation<Seq<Violation>, Function<R, Either<Failure, Job>>> writeFor(Job job);

    /** Returns the action that writes what the check of a job allows. */
    static <R, C> JobAction<R> of(
            Function<Job, Validation<Seq<Violation>, C>> check, BiFunction<R, C, Either<Failure, Job>> write) {
        return job -> check.apply(job).map(allowed -> port -> write.apply(port, allowed));
    }

    /** Returns the action that updates a job by the change that its check allows. */
    static JobAction<JobRepository> update(Function<Job, Validation<Seq<Violation>, JobChange>> check) {
        return job -> check.apply(job).map(change -> jobs -> jobs.update(job.number(), change));
    }

    /** Makes a command that reads the job first. An action that is forbidden is bad usage, and changes nothing. */
    static <R> KickservCommand<Job> command(
            String name,
            String description,
            ResourceCommands<R, Job, JobNumber> commands,
            Parameter<JobAction<R>> action) {
        return new KickservCommand<>(
                name,
                description,
                commands.columns(),
                commands.identity()
                        .combine(action, Tuple::of)
                        .mapWithArguments(
                                (input, parsedArguments) -> request(input._1, input._2, commands, parsedArguments)));
    }

    private static <R> KickservRequest<Job> request(
            JobNumber number,
            JobAction<R> action,
            ResourceCommands<R, Job, JobNumber> commands,
            ParsedArguments parsedArguments) {
        return (kickserv, resultWriter) -> kickserv.jobs()
                .get(number)
                .fold(resultWriter::reportFailure, job -> action.writeFor(job)
                        .fold(resultWriter.context()::reportUsageErrors, write -> commands.change(
                                        number, write, parsedArguments)
                                .send(kickserv, resultWriter)));
    }
}
