package io.github.kickserv4j.ports.job;

import io.github.kickserv4j.domain.job.Assignees;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobFields;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.job.NewJob;
import io.github.kickserv4j.domain.shared.Changes;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.ports.shared.Doubt;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.github.kickserv4j.ports.shared.Reconciliation;
import io.github.kickserv4j.ports.shared.Write;
import io.github.kickserv4j.ports.shared.evidence.Evidence;
import io.github.kickserv4j.ports.shared.evidence.RecordKind;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Looks among the jobs for what was asked of them. */
record JobLookup(JobRepository jobs, Doubt doubt) {
    private static final RecordKind<Job> KIND = new RecordKind<>(Job::id, Job::audit, Job::unreadable, JobLookup::form);
    private static final Seq<Field<Job, ?>> KEYS =
            List.of(JobFields.JOB_TYPE_ID, JobFields.NAME, JobFields.DESCRIPTION);

    Either<Failure, Reconciliation<Job>> of(JobWrite write) {
        if (write instanceof JobWrite.Create create) {
            return created(create.customer(), create.job());
        }
        if (write instanceof JobWrite.Open open) {
            return created(open.customer(), open.opportunity()).map(Decision::opened);
        }
        if (write instanceof JobWrite.Update update) {
            return evidence(update.change().changes()).changed(jobs.get(update.number()));
        }
        return write instanceof JobWrite.Delete delete ? deleted(delete.number()) : decided(write);
    }

    private Either<Failure, Reconciliation<Job>> created(CustomerNumber customer, NewJob job) {
        return evidence(job.fields()).created(KEYS, other -> rival(customer, other), jobs.all(customer, List.empty()));
    }

    /** A job that was created, or was to be an opportunity and became none. */
    private static Option<Changes<Job>> rival(CustomerNumber customer, Write other) {
        if (other instanceof JobWrite.Open open && open.customer().equals(customer)) {
            return Option.some(open.opportunity().fields());
        }
        return other instanceof JobWrite.Create create && create.customer().equals(customer)
                ? Option.some(create.job().fields())
                : Option.none();
    }

    private Either<Failure, Reconciliation<Job>> deleted(JobNumber number) {
        return Evidence.deleted(KIND, jobs.get(number), () -> jobs.list(JobFilter.NONE, PageRequest.FIRST));
    }

    private Either<Failure, Reconciliation<Job>> decided(JobWrite write) {
        return write instanceof JobWrite.Win win
                ? Evidence.found(jobs.get(win.opportunity()), Decision.won(doubt.since())::of)
                : Evidence.found(jobs.get(((JobWrite.Lose) write).opportunity()), Decision.lost(doubt.since())::of);
    }

    private Evidence<Job> evidence(Changes<Job> asked) {
        return Evidence.of(KIND, asked, doubt);
    }

    /** The order of employees does not count, nor how words of a status are written. */
    private static Object form(Object value) {
        if (value instanceof Assignees assignees) {
            return assignees.employees().toSet();
        }
        return value instanceof JobStatus status ? JobFilter.folded(status) : value;
    }
}
