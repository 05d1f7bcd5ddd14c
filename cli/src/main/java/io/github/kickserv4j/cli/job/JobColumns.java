package io.github.kickserv4j.cli.job;

import static io.github.kickserv4j.cli.output.Column.decimal;
import static io.github.kickserv4j.cli.output.Column.integer;
import static io.github.kickserv4j.cli.output.Column.integers;
import static io.github.kickserv4j.cli.output.Column.money;
import static io.github.kickserv4j.cli.output.Column.nested;
import static io.github.kickserv4j.cli.output.Column.nestedOne;
import static io.github.kickserv4j.cli.output.Column.text;
import static io.github.kickserv4j.cli.output.Column.time;

import io.github.kickserv4j.cli.output.Column;
import io.github.kickserv4j.cli.output.Columns;
import io.github.kickserv4j.cli.output.CommonColumns;
import io.github.kickserv4j.cli.payment.PaymentColumns;
import io.github.kickserv4j.domain.job.Charge;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobFields;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.EmployeeId;
import io.github.kickserv4j.domain.shared.JobStatusId;
import io.github.kickserv4j.domain.shared.JobTypeId;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** A job as flat columns, under Kickserv's own names. */
final class JobColumns {
    private static final Seq<Column<Job>> OWN = List.of(
            integer("id", job -> Option.some(job.id().value())),
            integer("job_number", job -> Option.some(job.number().value())),
            integer("customer_id", job -> job.customer().map(CustomerId::value)),
            integer("customer_number", job -> job.customerNumber().map(CustomerNumber::value)),
            text(JobFields.NAME),
            text(JobFields.DESCRIPTION),
            integer("job_type_id", job -> job.type().map(JobTypeId::value)),
            text("status", job -> job.status().map(JobStatus::text)),
            integer("job_status_id", job -> job.ownStatus().map(JobStatusId::value)),
            text(JobFields.PO_NUMBER),
            time("scheduled_on", job -> job.schedule().scheduledOn()),
            time("ends_at", job -> job.schedule().endsAt()),
            decimal("duration", job -> job.schedule().duration()),
            integers("employee_ids", job -> job.schedule().employees().map(EmployeeId::value)));

    private static final Seq<Column<Job>> COSTS = List.of(
            money("subtotal", job -> job.amounts().subtotal()),
            decimal("sales_tax_percentage", job -> job.amounts().taxPercentage()),
            money("tax", job -> job.amounts().tax()),
            money("total", job -> job.amounts().total()),
            money("balance_remaining", job -> job.amounts().balanceRemaining()),
            money("total_expenses", job -> job.amounts().expenses()));

    private static final Seq<Column<Job>> FLAT = OWN.appendAll(StageColumns.ALL)
            .appendAll(COSTS)
            .appendAll(EstimateAndInvoiceColumns.ALL)
            .appendAll(RecurrenceColumns.ALL)
            .appendAll(CommonColumns.customFields(Job::customFields))
            .appendAll(CommonColumns.audit(Job::audit));

    private static final Seq<Column<Job>> NESTED = List.of(
            nested("job_charges", ChargeColumns.CHARGE, Job::charges),
            nested("payments", PaymentColumns.PAYMENT, Job::payments),
            nestedOne("payment_request", PaymentColumns.REQUEST, Job::paymentRequest));

    private static final Seq<String> TABLED = List.of(
            "job_number",
            "customer_number",
            "customer_id",
            "name",
            "status",
            "scheduled_on",
            "job_type_id",
            "total",
            "balance_remaining");

    /** The columns that every list of jobs contains. */
    static final Columns<Job> LISTED = new Columns<>(FLAT, TABLED, Job::unreadable);

    /** Everything that is modelled of a job. */
    static final Columns<Job> JOB = new Columns<>(FLAT.appendAll(NESTED), TABLED, JobColumns::unreadable);

    private JobColumns() {}

    private static Seq<Violation> unreadable(Job job) {
        return job.unreadable()
                .appendAll(job.charges().flatMap(Charge::unreadable))
                .appendAll(job.payments().flatMap(Payment::unreadable))
                .distinct();
    }
}
