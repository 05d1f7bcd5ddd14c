package io.github.kickserv4j.cli.job;

import static io.github.kickserv4j.cli.output.Column.flag;
import static io.github.kickserv4j.cli.output.Column.text;
import static io.github.kickserv4j.cli.output.Column.time;

import io.github.kickserv4j.cli.output.Column;
import io.github.kickserv4j.domain.job.InvoiceStatus;
import io.github.kickserv4j.domain.job.Job;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** The columns of a job's estimate and invoice. */
final class EstimateAndInvoiceColumns {
    static final Seq<Column<Job>> ALL = List.of(
            text("estimate_type", job -> job.estimate().type()),
            text("estimate_terms", job -> job.estimate().terms()),
            text("estimate_notes", job -> job.estimate().notes()),
            text("invoice_status", job -> job.invoice().status().map(InvoiceStatus::text)),
            time("invoice_date", job -> job.invoice().date()),
            time("invoice_sent_date", job -> job.invoice().sentOn()),
            time("invoice_viewed_on", job -> job.invoice().viewedOn()),
            time("invoice_paid_on", job -> job.invoice().paidOn()),
            text("invoice_terms", job -> job.invoice().terms()),
            text("invoice_notes", job -> job.invoice().notes()),
            flag("detailed_invoice", job -> job.invoice().detailed()));

    private EstimateAndInvoiceColumns() {}
}
