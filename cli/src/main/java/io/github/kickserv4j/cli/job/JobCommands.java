package io.github.kickserv4j.cli.job;

import io.github.kickserv4j.cli.shared.Command;
import io.github.kickserv4j.cli.shared.LookupCommands;
import io.github.kickserv4j.cli.shared.OwnerOptions;
import io.github.kickserv4j.cli.shared.Parameter;
import io.github.kickserv4j.cli.shared.ResourceCommands;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobChange;
import io.github.kickserv4j.domain.job.NewJob;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.job.JobRepository;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.function.Function;

/** The commands about jobs. */
public final class JobCommands {
    private static final ResourceCommands<JobRepository, Job, JobNumber> JOBS = new ResourceCommands<>(
            "job",
            () -> JobColumns.JOB,
            JobOptions.NUMBER,
            Kickserv::jobs,
            JobRepository::reconcile,
            LookupCommands.listAndGet("jobs"));

    private static final Parameter<Option<CustomerNumber>> CUSTOMER =
            OwnerOptions.optionalCustomer("Only if it is a job of the customer of this number.");

    private JobCommands() {}

    /** Returns the commands under {@code jobs}. */
    public static Seq<Command> all() {
        return List.of(
                JOBS.withColumns(() -> JobColumns.LISTED).list("Lists jobs, the newest first", JobListing.PARAMETER),
                JOBS.get(
                        "Shows one job or opportunity, with its charges and payments.",
                        CUSTOMER,
                        (jobs, customer, number) ->
                                customer.fold(() -> jobs.get(number), owner -> jobs.get(owner, number))),
                JOBS.create(
                        "Creates a job, which must have a type, for a customer. 'charges create' adds charges to it;"
                                + " 'opportunities create' creates an opportunity.",
                        OwnerOptions.customer(),
                        JobOptions.NEW_FIELDS.creation(NewJob::builder),
                        JobRepository::create),
                JOBS.update(
                        "Changes a job: sets some fields, empties others, keeps the rest. A status is sent as it is;"
                                + " 'start', 'complete' and the like check whether the job's lifecycle allows them.",
                        CUSTOMER,
                        JobOptions.FIELDS.change(JobChange::builder),
                        (jobs, customer, number, change) -> customer.fold(
                                () -> jobs.update(number, change), owner -> jobs.update(owner, number, change))),
                JOBS.delete(
                        "Deletes one job or opportunity.",
                        CUSTOMER,
                        (jobs, customer, number) ->
                                customer.fold(() -> jobs.delete(number), owner -> jobs.delete(owner, number))),
                action("schedule", "Sets a date for a job", ScheduleOptions.ACTION),
                action("start", "Starts a job", Job::start),
                action("hold", "Puts a job on hold", Job::hold),
                action("complete", "Completes a job", Job::complete),
                action("cancel", "Cancels a job or opportunity", Job::cancel));
    }

    private static Command action(
            String name, String description, Function<Job, Validation<Seq<Violation>, JobChange>> check) {
        return action(name, description, Parameter.NONE.map(none -> JobAction.update(check)));
    }

    private static Command action(String name, String description, Parameter<JobAction<JobRepository>> action) {
        return JobAction.command(name, description + ", if its lifecycle allows that.", JOBS, action);
    }
}
