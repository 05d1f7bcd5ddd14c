package io.github.kickserv4j.adapter.http.job;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.kickserv4j.adapter.http.json.BodyWriter;
import io.github.kickserv4j.domain.job.Assignees;
import io.github.kickserv4j.domain.job.Charge;
import io.github.kickserv4j.domain.job.ChargeFields;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobFields;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.shared.ChargeTypeId;
import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.domain.shared.ItemId;
import io.github.kickserv4j.domain.shared.JobStatusId;
import io.github.kickserv4j.domain.shared.JobTypeId;
import io.github.kickserv4j.domain.shared.Patch;
import io.github.kickserv4j.evidence.ReliesOn;
import io.vavr.collection.HashMap;

/** Writes the fields of jobs and charges. */
@ReliesOn({
    "job-fields-documented",
    "job-fields-that-clients-write",
    "opportunity-is-a-job-set-to-new",
    "charge-envelope",
    "writable-keys-of-a-charge"
})
final class JobWriter {
    /** The update that makes a job an opportunity. */
    static final Patch<Job> OPPORTUNITY = Patch.<Job>empty().set(JobFields.STATUS, JobStatus.NEW);

    private static final BodyWriter<Job> JOB = BodyWriter.of(
                    "job",
                    HashMap.<Field<Job, ?>, String>empty()
                            .put(JobFields.JOB_TYPE_ID, "job_type_id")
                            .put(JobFields.NAME, "name")
                            .put(JobFields.DESCRIPTION, "description")
                            .put(JobFields.STATUS, "status")
                            .put(JobFields.JOB_STATUS_ID, "job_status_id")
                            .put(JobFields.SCHEDULED_ON, "scheduled_on")
                            .put(JobFields.ENDS_AT, "ends_at")
                            .put(JobFields.DURATION, "duration")
                            .put(JobFields.EMPLOYEE_IDS, "employee_ids")
                            .put(JobFields.PO_NUMBER, "po_number"))
            .withNumber(JobTypeId.class, JobTypeId::value)
            .withNumber(JobStatusId.class, JobStatusId::value)
            .with(Assignees.class, JobWriter::ids);

    private static final BodyWriter<Charge> CHARGE = BodyWriter.of(
                    "job_charge",
                    HashMap.<Field<Charge, ?>, String>empty()
                            .put(ChargeFields.ITEM_ID, "item_id")
                            .put(ChargeFields.CHARGE_TYPE_ID, "job_charge_type_id")
                            .put(ChargeFields.DESCRIPTION, "description")
                            .put(ChargeFields.DETAILS, "details")
                            .put(ChargeFields.QUANTITY, "quantity")
                            .put(ChargeFields.PRICE_PER_UNIT, "price_per_unit")
                            .put(ChargeFields.DISCOUNT, "discount"))
            .withNumber(ItemId.class, ItemId::value)
            .withNumber(ChargeTypeId.class, ChargeTypeId::value);

    private JobWriter() {}

    static String job(Patch<Job> patch) {
        return JOB.write(patch);
    }

    static String opportunity() {
        return job(OPPORTUNITY);
    }

    static String charge(Patch<Charge> patch) {
        return CHARGE.write(patch);
    }

    private static JsonNode ids(Assignees assignees) {
        var ids = JsonNodeFactory.instance.arrayNode();
        assignees.employees().forEach(id -> ids.add(id.value()));
        return ids;
    }
}
