package io.github.kickserv4j.fakeserver.job;

import static io.github.kickserv4j.fakeserver.shared.WritableField.array;
import static io.github.kickserv4j.fakeserver.shared.WritableField.decimal;
import static io.github.kickserv4j.fakeserver.shared.WritableField.parsed;
import static io.github.kickserv4j.fakeserver.shared.WritableField.text;
import static io.github.kickserv4j.fakeserver.shared.WritableField.textValue;
import static io.github.kickserv4j.fakeserver.shared.WritableField.time;

import io.github.kickserv4j.domain.job.Assignees;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobFields;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.shared.EmployeeId;
import io.github.kickserv4j.domain.shared.JobStatusId;
import io.github.kickserv4j.domain.shared.JobTypeId;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.evidence.ReliesOn;
import io.github.kickserv4j.fakeserver.shared.UndecidedKeys;
import io.github.kickserv4j.fakeserver.shared.WritableField;
import io.github.kickserv4j.fakeserver.shared.WritableFields;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;

/** The fields of a job that clients may write. */
@ReliesOn({
    "job-type-is-required",
    "status-of-a-creation-is-ignored",
    "charges-are-not-created-with-a-job",
    "other-fields-of-a-job",
    "any-status-is-accepted"
})
final class JobWritableFields {
    private static final Seq<WritableField<Job, ?>> DOCUMENTED = List.of(
            parsed("job_type_id", JobFields.JOB_TYPE_ID, JobTypeId::parse), text("description", JobFields.DESCRIPTION));

    private static final Seq<WritableField<Job, ?>> OF_CLIENTS = List.of(
            text("name", JobFields.NAME),
            parsed("job_status_id", JobFields.JOB_STATUS_ID, JobStatusId::parse),
            time("scheduled_on", JobFields.SCHEDULED_ON),
            time("ends_at", JobFields.ENDS_AT),
            decimal("duration", JobFields.DURATION),
            array("employee_ids", JobFields.EMPLOYEE_IDS, JobWritableFields::assignees),
            text("po_number", JobFields.PO_NUMBER));

    /** The fields of a new job. The status is not among them; it takes a second request. */
    static final WritableFields<Job> FOR_CREATE =
            WritableFields.of("job-fields-documented", DOCUMENTED).with("job-fields-that-clients-write", OF_CLIENTS);

    /** The fields of an existing job. */
    static final WritableFields<Job> FOR_UPDATE =
            FOR_CREATE.with("job-fields-documented", List.of(textValue("status", JobFields.STATUS, JobStatus::new)));

    /**
     * The keys of which it is not known whether clients may write them, and what may stand for charges; those cannot be given
     * with a new job.
     */
    static final UndecidedKeys UNDECIDED = UndecidedKeys.of(
                    "job_charges",
                    "job_charges_attributes",
                    "estimate",
                    "service_type_id",
                    "sales_tax_percentage",
                    "tax_id",
                    "invoice_status",
                    "invoice_terms",
                    "invoice_notes",
                    "estimate_terms",
                    "estimate_notes",
                    "estimate_type",
                    "detailed_invoice",
                    "recurring_interval",
                    "recurring_end_date",
                    "recurring_date",
                    "last_recurring_date",
                    "chosen_days_of_week",
                    "schedule",
                    "job_allocations")
            .withNumbered("custom_text", 20)
            .withNumbered("custom_number", 10)
            .withNumbered("custom_datetime", 10);

    private JobWritableFields() {}

    private static Validation<Seq<Violation>, Assignees> assignees(String ids) {
        return Validation.traverse(List.of(ids.split(",", -1)), EmployeeId::parse)
                .map(Assignees::new);
    }
}
