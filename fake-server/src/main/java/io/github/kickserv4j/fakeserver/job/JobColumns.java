package io.github.kickserv4j.fakeserver.job;

import static io.github.kickserv4j.fakeserver.shared.Column.account;
import static io.github.kickserv4j.fakeserver.shared.Column.always;
import static io.github.kickserv4j.fakeserver.shared.Column.createdBy;
import static io.github.kickserv4j.fakeserver.shared.Column.decimal;
import static io.github.kickserv4j.fakeserver.shared.Column.flag;
import static io.github.kickserv4j.fakeserver.shared.Column.money;
import static io.github.kickserv4j.fakeserver.shared.Column.text;
import static io.github.kickserv4j.fakeserver.shared.Column.textOrEmpty;
import static io.github.kickserv4j.fakeserver.shared.Column.time;
import static io.github.kickserv4j.fakeserver.shared.Column.unfilled;
import static io.github.kickserv4j.fakeserver.shared.Column.updatedBy;
import static io.github.kickserv4j.fakeserver.shared.Column.whole;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import io.github.kickserv4j.domain.job.InvoiceStatus;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.fakeserver.shared.Column;
import io.github.kickserv4j.fakeserver.shared.CustomFieldColumns;
import io.github.kickserv4j.fakeserver.shared.Json;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * All keys of a job's own in the order in which Kickserv sends them: the first 32 documented, the others recorded as XML in
 * 2018. Those whose names end in {@code _on} or {@code _date} are times (recorded).
 */
final class JobColumns {
    private static final CustomFieldColumns<Job> CUSTOM_FIELDS = new CustomFieldColumns<>(Job::customFields);

    private JobColumns() {}

    static Seq<Column<Job>> all() {
        return beginning()
                .appendAll(CUSTOM_FIELDS.first())
                .appendAll(series())
                .appendAll(CUSTOM_FIELDS.later())
                .appendAll(papers())
                .appendAll(stage())
                .appendAll(end());
    }

    private static Seq<Column<Job>> beginning() {
        return Vector.of(
                whole("id", job -> Option.some(job.id().value())),
                whole("customer_id", job -> job.customer().map(CustomerId::value)),
                account(),
                whole("job_number", job -> Option.some(job.number().value())),
                time("created_at", job -> job.audit().createdAt()),
                text("name", Job::name),
                time("scheduled_on", job -> job.schedule().scheduledOn()),
                time("completed_on", job -> job.stages().completedOn()),
                always("ok_to_sync", BooleanNode.FALSE),
                unfilled("txn_id"),
                unfilled("edit_sequence"),
                unfilled("ref_number"),
                money("subtotal", job -> job.amounts().subtotal()),
                money("tax", job -> job.amounts().tax()),
                money("balance_remaining", job -> job.amounts().balanceRemaining()),
                text("estimate_type", job -> job.estimate().type()),
                always("self_service", BooleanNode.FALSE));
    }

    /** The series that it belongs to, and what QuickBooks keeps. */
    private static Seq<Column<Job>> series() {
        return Vector.of(
                money("total", job -> job.amounts().total()),
                whole("recurring_job_id", job -> job.recurrence().seriesId()),
                text("recurring_interval", job -> job.recurrence().interval()),
                time("updated_at", job -> job.audit().updatedAt()),
                whole("job_type_id", job -> job.type().map(id -> id.value())),
                whole("job_status_id", job -> job.ownStatus().map(id -> id.value())),
                time("recurring_end_date", job -> job.recurrence().endDate()),
                unfilled("customer_ref_list_id"),
                unfilled("txn_number"),
                unfilled("txn_date"),
                decimal("sales_tax_percentage", job -> job.amounts().taxPercentage()),
                unfilled("item_sales_tax_ref_list_id"),
                unfilled("item_sales_tax_ref_full_name"),
                unfilled("customer_sales_tax_code_ref_list_id"),
                unfilled("customer_sales_tax_code_ref_full_name"));
    }

    private static Seq<Column<Job>> papers() {
        return Vector.of(
                decimal("duration", job -> job.schedule().duration()),
                time("ends_at", job -> job.schedule().endsAt()),
                createdBy("created_by", Job::audit),
                updatedBy(Job::audit),
                text("invoice_terms", job -> job.invoice().terms()),
                text("invoice_notes", job -> job.invoice().notes()),
                text("estimate_terms", job -> job.estimate().terms()),
                text("estimate_notes", job -> job.estimate().notes()),
                unfilled("tax_id"),
                unfilled("ship_date"),
                unfilled("ship_method_ref_full_name"),
                text("description", Job::description),
                new Column<>("chosen_days_of_week", JobColumns::days),
                whole("max_recurring_iterator", job -> job.recurrence().maxIterator()),
                whole("recurring_iterator", job -> job.recurrence().iterator()),
                flag("detailed_invoice", job -> job.invoice().detailed()),
                unfilled("service_type_id"));
    }

    private static Seq<Column<Job>> stage() {
        return Vector.of(
                text("status", job -> job.status().map(JobStatus::text)),
                text("invoice_status", job -> job.invoice().status().map(InvoiceStatus::text)),
                time("invoice_date", job -> job.invoice().date()),
                time("invoice_sent_date", job -> job.invoice().sentOn()),
                always("tasks_count", IntNode.valueOf(0)),
                time("won_date", job -> job.stages().wonOn()),
                textOrEmpty("po_number", Job::poNumber),
                time("deleted_at", job -> job.audit().deletedAt()),
                unfilled("schedule"),
                time("on_hold", job -> job.stages().heldOn()),
                time("estimate_scheduled_on", job -> job.stages().estimateScheduledOn()),
                time("estimate_sent_on", job -> job.stages().estimateSentOn()),
                time("estimate_viewed_on", job -> job.stages().estimateViewedOn()),
                time("invoice_viewed_on", job -> job.invoice().viewedOn()),
                time("lost_date", job -> job.stages().lostOn()),
                time("started_on", job -> job.stages().startedOn()),
                time("canceled_on", job -> job.stages().canceledOn()));
    }

    private static Seq<Column<Job>> end() {
        return Vector.of(
                unfilled("qb_error"),
                time("invoice_paid_on", job -> job.invoice().paidOn()),
                always("notification_sent", BooleanNode.FALSE),
                money("total_expenses", job -> job.amounts().expenses()),
                time("recurring_date", job -> job.recurrence().date()),
                always("job_allocations", nobodysCommission()),
                time("last_recurring_date", job -> job.recurrence().lastDate()),
                flag("recurring_ended", job -> job.recurrence().ended()));
    }

    private static ArrayNode days(Job job) {
        ArrayNode days = Json.NODES.arrayNode();
        job.recurrence().daysOfWeek().forEach(days::add);
        return days;
    }

    private static JsonNode nobodysCommission() {
        return Json.object("allocations", Json.NODES.arrayNode()).put("include_expenses", true);
    }
}
