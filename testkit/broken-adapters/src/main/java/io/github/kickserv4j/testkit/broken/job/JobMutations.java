package io.github.kickserv4j.testkit.broken.job;

import static io.github.kickserv4j.testkit.broken.job.MutatedJobs.mutation;

import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobChange;
import io.github.kickserv4j.domain.job.JobFields;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.job.Lifecycle;
import io.github.kickserv4j.domain.job.NewCharge;
import io.github.kickserv4j.domain.job.NewJob;
import io.github.kickserv4j.domain.job.Schedule;
import io.github.kickserv4j.domain.shared.Audit;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.ports.job.JobOperations;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.github.kickserv4j.testkit.broken.shared.MutatedResults;
import io.github.kickserv4j.testkit.broken.shared.Mutation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.ZoneOffset;

/** Mistakes with jobs, their charges, and opportunities. */
public final class JobMutations {
    private static final Seq<Mutation> CREATE = List.of(
            mutation(
                    "create.invented-name",
                    "Names a new job that has no name.",
                    it -> it.onCreate((customer, job) ->
                            it.original().create(customer, nameOf(job).isDefined() ? job : named(job, "Untitled")))),
            mutation(
                    "create.stripped-markup",
                    "Removes the characters of markup from the name of a new job.",
                    it -> it.onCreate((customer, job) -> it.original()
                            .create(
                                    customer,
                                    named(job, nameOf(job).getOrElse("x").replaceAll("[<>&\"]", ""))))),
            mutation(
                    "create.of-first-customer",
                    "Creates every job for the first customer of the account.",
                    it -> it.onCreate((customer, job) ->
                            it.original().create(it.firstCustomer().getOrElse(customer), job))),
            mutation(
                    "create.merged-by-name",
                    "Returns the customer's job of the same name instead of creating another.",
                    it -> it.onCreate((customer, job) -> it.original()
                            .list(customer, List.empty(), PageRequest.FIRST)
                            .flatMap(page -> page.items()
                                    .find(there -> there.name().equals(nameOf(job)))
                                    .toEither(() -> JobOperations.create(customer))
                                    .fold(absent -> it.original().create(customer, job), same -> it.original()
                                            .get(same.number()))))),
            mutation(
                    "create.always-unscheduled",
                    "Returns every created job as unscheduled.",
                    it -> it.created(job -> job.toBuilder()
                            .status(Option.some(JobStatus.UNSCHEDULED))
                            .build())),
            mutation(
                    "create.added-charge",
                    "Adds a charge to each new job.",
                    it -> it.onCreate((customer, job) -> it.original()
                            .create(customer, job)
                            .flatMap(created -> it.account()
                                    .charges()
                                    .create(
                                            created.number(),
                                            NewCharge.builder("Drive", Money.of("1"))
                                                    .build())
                                    .flatMap(charge -> it.original().get(created.number()))))),
            mutation(
                    "create.no-times",
                    "Returns a created job without its times.",
                    it -> it.created(job -> job.toBuilder().audit(Audit.NONE).build())),
            mutation(
                    "create.no-customer-number",
                    "Returns a created job without the number of its customer.",
                    it -> it.created(JobMutations::withoutNumber)));

    private static final Seq<Mutation> READ = List.of(
            mutation(
                    "get.no-charges",
                    "Reads a job without its charges.",
                    it -> it.onGet(number -> it.original().get(number).map(JobMutations::withoutCharges))),
            mutation(
                    "get.after-deletion",
                    "Reads a job as it was created after its deletion.",
                    MutatedJobs::rememberingTheCreated),
            mutation(
                    "read.no-customer-number",
                    "Returns jobs without the numbers of their customers.",
                    it -> it.returned(JobMutations::withoutNumber)),
            mutation(
                    "read.customer-id-as-number",
                    "Returns jobs with the ids of their customers for the numbers.",
                    it -> it.returned(job -> job.toBuilder()
                            .customerNumber(job.customer().map(id -> new CustomerNumber(id.value())))
                            .build())),
            mutation(
                    "read.known-statuses-only",
                    "Returns jobs without a status that it does not know.",
                    it -> it.returned(job -> job.toBuilder()
                            .status(job.status().filter(JobStatus.KNOWN::contains))
                            .build())),
            mutation(
                    "read.schedule-in-utc",
                    "Returns the local time of a schedule as a time in UTC.",
                    it -> it.returned(JobMutations::inUtc)),
            mutation(
                    "read.canceled-as-complete",
                    "Returns canceled jobs as complete ones.",
                    it -> it.returned(job -> job.toBuilder()
                            .status(job.status().map(is -> JobStatus.CANCELED.equals(is) ? JobStatus.COMPLETE : is))
                            .build())));

    private static final Seq<Mutation> WRITE = List.of(
            mutation(
                    "update.cleared-unset",
                    "Clears the fields that an update does not name.",
                    it -> it.onUpdate((number, change) -> it.original()
                            .update(
                                    number,
                                    new JobChange(MutatedResults.clearingUnset(JobFields.ALL, change.patch()))))),
            mutation(
                    "update.ignored-clear",
                    "Keeps the fields that an update clears.",
                    it -> it.onUpdate((number, change) -> MutatedResults.withoutClears(change.patch())
                            .fold(() -> it.original().get(number), sets -> it.original()
                                    .update(number, new JobChange(sets))))),
            mutation(
                    "update.no-charges",
                    "Returns an updated job without its charges.",
                    it -> it.onUpdate((number, change) ->
                            it.original().update(number, change).map(JobMutations::withoutCharges))),
            mutation(
                    "update.lifecycle-only",
                    "Refuses a status that does not follow in the lifecycle.",
                    it -> it.onUpdate((number, change) -> it.original()
                            .get(number)
                            .filterOrElse(
                                    job -> isAllowed(job, change),
                                    job -> MutatedResults.asInvalid(JobOperations.update(number)))
                            .flatMap(job -> it.original().update(number, change)))),
            mutation(
                    "delete.no-effect",
                    "Returns the job to delete, and deletes none.",
                    it -> it.onDelete(number -> it.original().get(number))),
            mutation(
                    "delete.no-charges",
                    "Returns a deleted job without its charges.",
                    it -> it.onDelete(number -> it.original().delete(number).map(JobMutations::withoutCharges))),
            mutation(
                    "delete.next-too",
                    "Deletes the job of the next number, too.",
                    it -> it.onDelete(number -> it.original().delete(number).peek(deleted -> it.original()
                            .delete(new JobNumber(number.value() + 1))
                            .isRight()))));

    private JobMutations() {}

    public static Seq<Mutation> all() {
        return CREATE.appendAll(READ)
                .appendAll(WRITE)
                .appendAll(JobOwnerMutations.ALL)
                .appendAll(JobAmountMutations.all())
                .appendAll(JobStageMutations.all())
                .appendAll(JobListMutations.all())
                .appendAll(JobFilterMutations.all())
                .appendAll(ChargeMutations.ALL)
                .appendAll(OpportunityMutations.all());
    }

    static Job withoutNumber(Job job) {
        return job.toBuilder().customerNumber(Option.none()).build();
    }

    private static Job withoutCharges(Job job) {
        return job.toBuilder().charges(List.empty()).build();
    }

    private static Option<String> nameOf(NewJob job) {
        return job.fields().updateOf(JobFields.NAME).applyTo(Option.none());
    }

    private static NewJob named(NewJob job, String name) {
        return new NewJob(job.fields().set(JobFields.NAME, name));
    }

    private static boolean isAllowed(Job job, JobChange change) {
        return change.patch().updateOf(JobFields.STATUS).applyTo(Option.none()).forAll(to -> Lifecycle.transitions()
                .exists(line -> job.status().contains(line.from()) && line.to().equals(to)));
    }

    private static Job inUtc(Job job) {
        Schedule is = job.schedule();
        var utc = is.scheduledOn().map(time -> time.toLocalDateTime().atOffset(ZoneOffset.UTC));
        return job.toBuilder()
                .schedule(new Schedule(utc, is.endsAt(), is.duration(), is.employees()))
                .build();
    }
}
