package io.github.kickserv4j.adapter.inmemory.job;

import io.github.kickserv4j.adapter.inmemory.shared.PatchedValues;
import io.github.kickserv4j.domain.job.Assignees;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobFields;
import io.github.kickserv4j.domain.job.Schedule;
import io.github.kickserv4j.domain.shared.Patch;
import io.github.kickserv4j.evidence.ReliesOn;
import io.vavr.collection.List;

/** Applies a patch to a job, field by field. */
@ReliesOn({"job-fields-documented", "job-fields-that-clients-write"})
final class JobPatcher {
    private JobPatcher() {}

    static Job apply(Patch<Job> patch, Job before) {
        var values = new PatchedValues<>(before, patch);
        return before.toBuilder()
                .type(values.of(JobFields.JOB_TYPE_ID))
                .name(values.of(JobFields.NAME))
                .description(values.of(JobFields.DESCRIPTION))
                .status(values.of(JobFields.STATUS))
                .ownStatus(values.of(JobFields.JOB_STATUS_ID))
                .schedule(schedule(values))
                .poNumber(values.of(JobFields.PO_NUMBER))
                .build();
    }

    private static Schedule schedule(PatchedValues<Job> values) {
        return new Schedule(
                values.of(JobFields.SCHEDULED_ON),
                values.of(JobFields.ENDS_AT),
                values.of(JobFields.DURATION),
                values.of(JobFields.EMPLOYEE_IDS).map(Assignees::employees).getOrElse(List.empty()));
    }
}
