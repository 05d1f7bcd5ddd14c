package io.github.kickserv4j.adapter.inmemory.job;

import io.github.kickserv4j.adapter.inmemory.index.Index;
import io.github.kickserv4j.adapter.inmemory.index.SingleNumber;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.shared.EmployeeId;
import io.github.kickserv4j.domain.shared.JobStatusId;
import io.github.kickserv4j.domain.shared.JobTypeId;
import io.github.kickserv4j.evidence.ReliesOnNoFact;
import io.vavr.control.Option;
import java.time.ZoneId;

/** The numbers of jobs by what is searched for, except by their customers. */
@ReliesOnNoFact("an index")
final class JobIndexes {
    final Index<Job, JobTypeId> byType = Index.byOne(Job::type);
    final Index<Job, JobStatus> byStatus = Index.byOne(Job::status);
    final Index<Job, JobStatusId> byOwnStatus = Index.byOne(Job::ownStatus);
    final Index<Job, EmployeeId> byEmployee =
            new Index<>(job -> job.schedule().employees().toJavaSet());
    final Index<Job, ScheduledDays> byDays;

    /** Creates empty indexes of jobs whose days are those of {@code zone}. */
    JobIndexes(ZoneId zone) {
        this.byDays = new Index<>(job -> ScheduledDays.around(job.schedule().scheduledOn(), zone));
    }

    void add(Job job) {
        replace(Option.none(), Option.some(job), new SingleNumber(job.number().value()));
    }

    void replace(Option<Job> before, Option<Job> after, SingleNumber number) {
        byType.replace(before, after, number);
        byStatus.replace(before, after, number);
        byOwnStatus.replace(before, after, number);
        if (!before.map(Job::schedule).equals(after.map(Job::schedule))) {
            byEmployee.replace(before, after, number);
            byDays.replace(before, after, number);
        }
    }
}
