package io.github.kickserv4j.cli.job;

import io.github.kickserv4j.cli.output.Columns;
import io.github.kickserv4j.cli.shared.Arguments;
import io.github.kickserv4j.cli.shared.KickservCommand;
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
 * @param verb what becomes of the job, or that nothing may
 */
record LifecycleStep(String name, String description, Function<Job, Validation<Seq<Violation>, JobChange>> verb)
        implements KickservCommand<Job> {
    @Override
    public CommandSpec spec() {
        return JobOptions.numberOn(spec(name, description + ", if its lifecycle allows that."));
    }

    @Override
    public Columns<Job> columns() {
        return JobColumns.JOB;
    }

    @Override
    public Validation<Seq<Violation>, Request<Job>> request(Arguments arguments) {
        return JobOptions.number(arguments).map(number -> of(number, verb, arguments));
    }

    /** Reads the job, asks it, and changes it; a verb that its lifecycle forbids is bad usage, and changes nothing. */
    static Request<Job> of(
            JobNumber number, Function<Job, Validation<Seq<Violation>, JobChange>> verb, Arguments arguments) {
        return (kickserv, results) -> kickserv.jobs().get(number).fold(results::failed, job -> verb.apply(job)
                .fold(results.shell()::badUsage, change -> update(number, change, arguments)
                        .send(kickserv, results)));
    }

    private static Request<Job> update(JobNumber number, JobChange change, Arguments arguments) {
        return new WriteRequest<>(
                kickserv -> kickserv.jobs().update(number, change),
                JobOptions.lookup(arguments, "jobs", "get", number.toString()));
    }
}
