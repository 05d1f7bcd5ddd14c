package io.github.kickserv4j.ports.job;

import io.github.kickserv4j.domain.job.Assignees;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobFields;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.job.NewJob;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.domain.shared.Patch;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.github.kickserv4j.ports.shared.Reconciliation;
import io.github.kickserv4j.ports.shared.Write;
import io.github.kickserv4j.ports.shared.reconcile.RecordDescriptor;
import io.github.kickserv4j.ports.shared.reconcile.WriteMatcher;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Declares the key fields of jobs, and how a write of them is found. */
record JobReconciler(JobRepository jobs) {
    static final RecordDescriptor<Job> JOB =
            new RecordDescriptor<>(Job::id, Job::audit, Job::unreadable, JobReconciler::normalized);
    private static final Seq<Field<Job, ?>> KEYS =
            List.of(JobFields.JOB_TYPE_ID, JobFields.NAME, JobFields.DESCRIPTION);

    Either<Failure, Reconciliation<Job>> match(JobWrite write, WriteMatcher<Job> matcher) {
        return write.fold(
                create -> matchCreation(create.customer(), create.job(), matcher),
                update -> matcher.matchChange(update.change().patch(), jobs.get(update.number())),
                delete -> matcher.matchDeletion(
                        jobs.get(delete.number()), () -> jobs.list(JobFilter.ALL, PageRequest.FIRST)));
    }

    Either<Failure, Reconciliation<Job>> match(OpportunityWrite write, WriteMatcher<Job> matcher) {
        return write.fold(
                create -> matchCreation(create.customer(), create.opportunity(), matcher)
                        .map(OpportunityOutcome::asOpportunity),
                win -> matcher.matchOutcome(jobs.get(win.opportunity()), OpportunityOutcome.WON::reconcile),
                lose -> matcher.matchOutcome(jobs.get(lose.opportunity()), OpportunityOutcome.LOST::reconcile));
    }

    private Either<Failure, Reconciliation<Job>> matchCreation(
            CustomerNumber customer, NewJob job, WriteMatcher<Job> matcher) {
        return matcher.matchCreation(
                job.fields(), KEYS, other -> competing(customer, other), jobs.all(customer, List.empty()));
    }

    /** Returns what makes a job of the same customer: a creation, also one that was to become an opportunity and did not. */
    private static Option<Patch<Job>> competing(CustomerNumber customer, Write<?> other) {
        if (other instanceof OpportunityWrite.Create create && create.customer().equals(customer)) {
            return Option.some(create.opportunity().fields());
        }
        return other instanceof JobWrite.Create create && create.customer().equals(customer)
                ? Option.some(create.job().fields())
                : Option.none();
    }

    /** The order of employees does not count, nor how words of a status are written. */
    private static Object normalized(Object value) {
        if (value instanceof Assignees assignees) {
            return assignees.employees().toSet();
        }
        return value instanceof JobStatus status ? JobFilter.folded(status) : value;
    }
}
