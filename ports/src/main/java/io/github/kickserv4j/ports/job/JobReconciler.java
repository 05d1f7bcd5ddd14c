package io.github.kickserv4j.ports.job;

import io.github.kickserv4j.domain.job.Assignees;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobFields;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.job.NewJob;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.Patch;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.github.kickserv4j.ports.shared.Reconciliation;
import io.github.kickserv4j.ports.shared.UncertainWrite;
import io.github.kickserv4j.ports.shared.Write;
import io.github.kickserv4j.ports.shared.evidence.RecordDescriptor;
import io.github.kickserv4j.ports.shared.evidence.WriteMatcher;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Looks among the jobs for what was asked of them. */
record JobReconciler(JobRepository jobs, UncertainWrite uncertainWrite) {
    private static final RecordDescriptor<Job> KIND =
            new RecordDescriptor<>(Job::id, Job::audit, Job::unreadable, JobReconciler::form);
    private static final Seq<Field<Job, ?>> KEYS =
            List.of(JobFields.JOB_TYPE_ID, JobFields.NAME, JobFields.DESCRIPTION);

    Either<Failure, Reconciliation<Job>> reconcile(JobWrite write) {
        if (write instanceof JobWrite.Create create) {
            return created(create.customer(), create.job());
        }
        if (write instanceof JobWrite.Open open) {
            return created(open.customer(), open.opportunity()).map(OpportunityOutcome::asOpportunity);
        }
        if (write instanceof JobWrite.Update update) {
            return evidence(update.change().patch()).matchChange(jobs.get(update.number()));
        }
        return write instanceof JobWrite.Delete delete ? deleted(delete.number()) : decided(write);
    }

    private Either<Failure, Reconciliation<Job>> created(CustomerNumber customer, NewJob job) {
        return evidence(job.fields())
                .matchCreation(KEYS, other -> rival(customer, other), jobs.all(customer, List.empty()));
    }

    /** A job that was created, or was to be an opportunity and became none. */
    private static Option<Patch<Job>> rival(CustomerNumber customer, Write other) {
        if (other instanceof JobWrite.Open open && open.customer().equals(customer)) {
            return Option.some(open.opportunity().fields());
        }
        return other instanceof JobWrite.Create create && create.customer().equals(customer)
                ? Option.some(create.job().fields())
                : Option.none();
    }

    private Either<Failure, Reconciliation<Job>> deleted(JobNumber number) {
        return WriteMatcher.matchDeletion(KIND, jobs.get(number), () -> jobs.list(JobFilter.ALL, PageRequest.FIRST));
    }

    private Either<Failure, Reconciliation<Job>> decided(JobWrite write) {
        return write instanceof JobWrite.Win win
                ? WriteMatcher.matchFound(
                        jobs.get(win.opportunity()), OpportunityOutcome.won(uncertainWrite.since())::reconcile)
                : WriteMatcher.matchFound(
                        jobs.get(((JobWrite.Lose) write).opportunity()),
                        OpportunityOutcome.lost(uncertainWrite.since())::reconcile);
    }

    private WriteMatcher<Job> evidence(Patch<Job> asked) {
        return WriteMatcher.of(KIND, asked, uncertainWrite);
    }

    /** The order of employees does not count, nor how words of a status are written. */
    private static Object form(Object value) {
        if (value instanceof Assignees assignees) {
            return assignees.employees().toSet();
        }
        return value instanceof JobStatus status ? JobFilter.folded(status) : value;
    }
}
