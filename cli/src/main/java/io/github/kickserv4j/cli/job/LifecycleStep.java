package io.github.kickserv4j.cli.job;

import io.github.kickserv4j.cli.shared.Arguments;
import io.github.kickserv4j.cli.shared.KickservCommand;
import io.github.kickserv4j.cli.shared.Results;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobChange;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.ports.job.JobRepository;
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
        implements KickservCommand {
    @Override
    public CommandSpec spec() {
        return JobOptions.numberOn(spec(name, description + ", if its lifecycle allows that."));
    }

    @Override
    public Validation<Seq<Violation>, Request> request(Arguments arguments) {
        return JobOptions.number(arguments)
                .map(number -> (kickserv, results) -> take(kickserv.jobs(), number, results, verb));
    }

    /** Reads the job, asks it, and changes it; a verb that its lifecycle forbids is bad usage, and changes nothing. */
    static int take(
            JobRepository jobs,
            JobNumber number,
            Results results,
            Function<Job, Validation<Seq<Violation>, JobChange>> verb) {
        return jobs.get(number).fold(results::failed, job -> verb.apply(job)
                .fold(results.shell()::badUsage, change -> results.one(JobColumns.JOB, jobs.update(number, change))));
    }
}
