package io.github.kickserv4j.fakeserver.job;

import static io.github.kickserv4j.fakeserver.shared.JsonField.account;
import static io.github.kickserv4j.fakeserver.shared.JsonField.alwaysNull;
import static io.github.kickserv4j.fakeserver.shared.JsonField.constant;
import static io.github.kickserv4j.fakeserver.shared.JsonField.createdBy;
import static io.github.kickserv4j.fakeserver.shared.JsonField.decimal;
import static io.github.kickserv4j.fakeserver.shared.JsonField.flag;
import static io.github.kickserv4j.fakeserver.shared.JsonField.integer;
import static io.github.kickserv4j.fakeserver.shared.JsonField.money;
import static io.github.kickserv4j.fakeserver.shared.JsonField.text;
import static io.github.kickserv4j.fakeserver.shared.JsonField.textOrEmpty;
import static io.github.kickserv4j.fakeserver.shared.JsonField.time;
import static io.github.kickserv4j.fakeserver.shared.JsonField.updatedBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import io.github.kickserv4j.domain.job.InvoiceStatus;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.evidence.ReliesOn;
import io.github.kickserv4j.fakeserver.shared.CustomJsonFields;
import io.github.kickserv4j.fakeserver.shared.JsonField;
import io.github.kickserv4j.fakeserver.shared.JsonTrees;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

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
    private static final CustomJsonFields<Job> CUSTOM_FIELDS = new CustomJsonFields<>(Job::customFields);

    private JobJsonFields() {}

    static Seq<JsonField<Job>> all() {
        return beginning()
                .appendAll(CUSTOM_FIELDS.first())
                .appendAll(series())
                .appendAll(CUSTOM_FIELDS.later())
                .appendAll(invoiceAndEstimate())
                .appendAll(stage())
                .appendAll(end());
    }

    private static Seq<JsonField<Job>> beginning() {
        return Vector.of(
                integer("id", job -> Option.some(job.id().value())),
                integer("customer_id", job -> job.customer().map(CustomerId::value)),
                account(),
                integer("job_number", job -> Option.some(job.number().value())),
                time("created_at", job -> job.audit().createdAt()),
                text("name", Job::name),
                time("scheduled_on", job -> job.schedule().scheduledOn()),
                time("completed_on", job -> job.stageTimes().completedOn()),
                constant("ok_to_sync", BooleanNode.FALSE),
                alwaysNull("txn_id"),
                alwaysNull("edit_sequence"),
                alwaysNull("ref_number"),
                money("subtotal", job -> job.amounts().subtotal()),
                money("tax", job -> job.amounts().tax()),
                money("balance_remaining", job -> job.amounts().balanceRemaining()),
                text("estimate_type", job -> job.estimate().type()),
                constant("self_service", BooleanNode.FALSE));
    }

    /** Returns the keys of the job's series and of QuickBooks. */
    private static Seq<JsonField<Job>> series() {
        return Vector.of(
                money("total", job -> job.amounts().total()),
                integer("recurring_job_id", job -> job.recurrence().seriesId()),
                text("recurring_interval", job -> job.recurrence().interval()),
                time("updated_at", job -> job.audit().updatedAt()),
                integer("job_type_id", job -> job.type().map(id -> id.value())),
                integer("job_status_id", job -> job.ownStatus().map(id -> id.value())),
                time("recurring_end_date", job -> job.recurrence().endDate()),
                alwaysNull("customer_ref_list_id"),
                alwaysNull("txn_number"),
                alwaysNull("txn_date"),
                decimal("sales_tax_percentage", job -> job.amounts().taxPercentage()),
                alwaysNull("item_sales_tax_ref_list_id"),
                alwaysNull("item_sales_tax_ref_full_name"),
                alwaysNull("customer_sales_tax_code_ref_list_id"),
                alwaysNull("customer_sales_tax_code_ref_full_name"));
    }

    private static Seq<JsonField<Job>> invoiceAndEstimate() {
        return Vector.of(
                decimal("duration", job -> job.schedule().duration()),
                time("ends_at", job -> job.schedule().endsAt()),
                createdBy("created_by", Job::audit),
                updatedBy(Job::audit),
                text("invoice_terms", job -> job.invoice().terms()),
                text("invoice_notes", job -> job.invoice().notes()),
                text("estimate_terms", job -> job.estimate().terms()),
                text("estimate_notes", job -> job.estimate().notes()),
                alwaysNull("tax_id"),
                alwaysNull("ship_date"),
                alwaysNull("ship_method_ref_full_name"),
                text("description", Job::description),
                new JsonField<>("chosen_days_of_week", JobJsonFields::days),
                integer("max_recurring_iterator", job -> job.recurrence().maxIterator()),
                integer("recurring_iterator", job -> job.recurrence().iterator()),
                flag("detailed_invoice", job -> job.invoice().detailed()),
                alwaysNull("service_type_id"));
    }

    private static Seq<JsonField<Job>> stage() {
        return Vector.of(
                text("status", job -> job.status().map(JobStatus::text)),
                text("invoice_status", job -> job.invoice().status().map(InvoiceStatus::text)),
                time("invoice_date", job -> job.invoice().date()),
                time("invoice_sent_date", job -> job.invoice().sentOn()),
                constant("tasks_count", IntNode.valueOf(0)),
                time("won_date", job -> job.stageTimes().wonOn()),
                textOrEmpty("po_number", Job::poNumber),
                time("deleted_at", job -> job.audit().deletedAt()),
                alwaysNull("schedule"),
                time("on_hold", job -> job.stageTimes().heldOn()),
                time("estimate_scheduled_on", job -> job.stageTimes().estimateScheduledOn()),
                time("estimate_sent_on", job -> job.stageTimes().estimateSentOn()),
                time("estimate_viewed_on", job -> job.stageTimes().estimateViewedOn()),
                time("invoice_viewed_on", job -> job.invoice().viewedOn()),
                time("lost_date", job -> job.stageTimes().lostOn()),
                time("started_on", job -> job.stageTimes().startedOn()),
                time("canceled_on", job -> job.stageTimes().canceledOn()));
    }

    private static Seq<JsonField<Job>> end() {
        return Vector.of(
                alwaysNull("qb_error"),
                time("invoice_paid_on", job -> job.invoice().paidOn()),
                constant("notification_sent", BooleanNode.FALSE),
                money("total_expenses", job -> job.amounts().expenses()),
                time("recurring_date", job -> job.recurrence().date()),
                constant("job_allocations", emptyCommission()),
                time("last_recurring_date", job -> job.recurrence().lastDate()),
                flag("recurring_ended", job -> job.recurrence().ended()));
    }

    private static ArrayNode days(Job job) {
        ArrayNode days = JsonTrees.NODES.arrayNode();
        job.recurrence().daysOfWeek().forEach(days::add);
        return days;
    }

    private static JsonNode emptyCommission() {
        return JsonTrees.object("allocations", JsonTrees.NODES.arrayNode()).put("include_expenses", true);
    }
}
