package io.github.kickserv4j.fakeserver.job;

import io.github.kickserv4j.domain.job.InvoiceStatus;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.shared.JobId;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.evidence.ReliesOn;
import io.github.kickserv4j.fakeserver.shared.CustomJsonFields;
import io.github.kickserv4j.fakeserver.shared.JsonTrees;
import io.github.kickserv4j.fakeserver.shared.JsonWriter;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * The job's own keys in the order in which Kickserv sends them.
 * Keys that end in {@code _on} or {@code _date} hold times.
 */
@ReliesOn({
    "first-keys-of-a-job",
    "other-keys-of-a-job",
    "other-keys-of-a-job-in-json",
    "keys-ending-in-on-or-date-are-times",
    "customer-id-is-an-id",
    "stages-have-times"
})
final class JobJsonFields {
    private JobJsonFields() {}

    static Seq<String> keys() {
        var any = Job.builder(new JobId(1), new JobNumber(1)).build();
        return JsonTrees.keys(json -> {
            json.startObject();
            addAll(json, any);
            json.endObject();
        });
    }

    /** Adds the keys. */
    static void addAll(JsonWriter json, Job job) {
        beginning(json, job);
        CustomJsonFields.addFirst(json, job.customFields());
        series(json, job);
        CustomJsonFields.addLater(json, job.customFields());
        invoiceAndEstimate(json, job);
        stage(json, job);
        end(json, job);
    }

    private static void beginning(JsonWriter json, Job job) {
        json.integer("id", job.id().value())
                .identity("customer_id", job.customer())
                .account()
                .integer("job_number", job.number().value())
                .time("created_at", job.audit().createdAt())
                .text("name", job.name())
                .time("scheduled_on", job.schedule().scheduledOn())
                .time("completed_on", job.stageTimes().completedOn())
                .flag("ok_to_sync", false)
                .alwaysNull("txn_id")
                .alwaysNull("edit_sequence")
                .alwaysNull("ref_number")
                .money("subtotal", job.amounts().subtotal())
                .money("tax", job.amounts().tax())
                .money("balance_remaining", job.amounts().balanceRemaining())
                .text("estimate_type", job.estimate().type())
                .flag("self_service", false);
    }

    /** Adds the keys of the job's series and of QuickBooks. */
    private static void series(JsonWriter json, Job job) {
        json.money("total", job.amounts().total())
                .integer("recurring_job_id", job.recurrence().seriesId())
                .text("recurring_interval", job.recurrence().interval())
                .time("updated_at", job.audit().updatedAt())
                .identity("job_type_id", job.type())
                .identity("job_status_id", job.ownStatus())
                .time("recurring_end_date", job.recurrence().endDate())
                .alwaysNull("customer_ref_list_id")
                .alwaysNull("txn_number")
                .alwaysNull("txn_date")
                .decimal("sales_tax_percentage", job.amounts().taxPercentage())
                .alwaysNull("item_sales_tax_ref_list_id")
                .alwaysNull("item_sales_tax_ref_full_name")
                .alwaysNull("customer_sales_tax_code_ref_list_id")
                .alwaysNull("customer_sales_tax_code_ref_full_name");
    }

    private static void invoiceAndEstimate(JsonWriter json, Job job) {
        json.decimal("duration", job.schedule().duration())
                .time("ends_at", job.schedule().endsAt())
                .createdBy("created_by", job.audit())
                .updatedBy(job.audit())
                .text("invoice_terms", job.invoice().terms())
                .text("invoice_notes", job.invoice().notes())
                .text("estimate_terms", job.estimate().terms())
                .text("estimate_notes", job.estimate().notes())
                .alwaysNull("tax_id")
                .alwaysNull("ship_date")
                .alwaysNull("ship_method_ref_full_name")
                .text("description", job.description())
                .key("chosen_days_of_week")
                .array(job.recurrence().daysOfWeek(), JsonWriter::element)
                .integer("max_recurring_iterator", job.recurrence().maxIterator())
                .integer("recurring_iterator", job.recurrence().iterator())
                .flag("detailed_invoice", job.invoice().detailed())
                .alwaysNull("service_type_id");
    }

    private static void stage(JsonWriter json, Job job) {
        json.text("status", job.status().map(JobStatus::text))
                .text("invoice_status", job.invoice().status().map(InvoiceStatus::text))
                .time("invoice_date", job.invoice().date())
                .time("invoice_sent_date", job.invoice().sentOn())
                .integer("tasks_count", 0)
                .time("won_date", job.stageTimes().wonOn())
                .textOrEmpty("po_number", job.poNumber())
                .time("deleted_at", job.audit().deletedAt())
                .alwaysNull("schedule")
                .time("on_hold", job.stageTimes().heldOn())
                .time("estimate_scheduled_on", job.stageTimes().estimateScheduledOn())
                .time("estimate_sent_on", job.stageTimes().estimateSentOn())
                .time("estimate_viewed_on", job.stageTimes().estimateViewedOn())
                .time("invoice_viewed_on", job.invoice().viewedOn())
                .time("lost_date", job.stageTimes().lostOn())
                .time("started_on", job.stageTimes().startedOn())
                .time("canceled_on", job.stageTimes().canceledOn());
    }

    private static void end(JsonWriter json, Job job) {
        json.alwaysNull("qb_error")
                .time("invoice_paid_on", job.invoice().paidOn())
                .flag("notification_sent", false)
                .money("total_expenses", job.amounts().expenses())
                .time("recurring_date", job.recurrence().date())
                .key("job_allocations")
                .startObject()
                .key("allocations")
                .array(List.<String>empty(), JsonWriter::element)
                .flag("include_expenses", true)
                .endObject()
                .time("last_recurring_date", job.recurrence().lastDate())
                .flag("recurring_ended", job.recurrence().ended());
    }
}
