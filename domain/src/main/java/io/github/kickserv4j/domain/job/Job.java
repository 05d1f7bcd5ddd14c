package io.github.kickserv4j.domain.job;

import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.payment.PaymentRequest;
import io.github.kickserv4j.domain.shared.Audit;
import io.github.kickserv4j.domain.shared.CustomFields;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.JobId;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.JobStatusId;
import io.github.kickserv4j.domain.shared.JobTypeId;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.Objects;

/**
 * A job, or an opportunity, which is a job at an earlier stage, as Kickserv returns it. Never refused for what is in it.
 *
 * @param customer whose job it is: exactly one customer's
 * @param customerNumber the number of that customer; certainly present in a job that was read or created through its customer, and
 * usually in a single job and an opportunity
 * @param name its title
 * @param description for the business; not shown to the customer (documented)
 * @param type the service that it is; older jobs have none (recorded)
 * @param status where it is in its {@link Lifecycle}
 * @param ownStatus one of the account's own statuses
 * @param poNumber the customer's order number
 * @param charges what it costs, line by line; certainly present only in a job that was read alone
 * @param payments what was paid for it; certainly present only in a job that was read alone
 * @param paymentRequest the one request for payment, if any
 * @param unreadable values that the server sent in an unexpected form
 */
public record Job(
        JobId id,
        JobNumber number,
        Option<CustomerId> customer,
        Option<CustomerNumber> customerNumber,
        Option<String> name,
        Option<String> description,
        Option<JobTypeId> type,
        Option<JobStatus> status,
        Option<JobStatusId> ownStatus,
        Schedule schedule,
        StageTimes stageTimes,
        Amounts amounts,
        Invoice invoice,
        Estimate estimate,
        Recurrence recurrence,
        Option<String> poNumber,
        Seq<Charge> charges,
        Seq<Payment> payments,
        Option<PaymentRequest> paymentRequest,
        CustomFields customFields,
        Audit audit,
        Seq<Violation> unreadable)
        implements Serializable {
    public Job {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(customerNumber, "customerNumber");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(ownStatus, "ownStatus");
        Objects.requireNonNull(schedule, "schedule");
        Objects.requireNonNull(stageTimes, "stageTimes");
        Objects.requireNonNull(amounts, "amounts");
        Objects.requireNonNull(invoice, "invoice");
        Objects.requireNonNull(estimate, "estimate");
        Objects.requireNonNull(recurrence, "recurrence");
        Objects.requireNonNull(poNumber, "poNumber");
        Objects.requireNonNull(charges, "charges");
        Objects.requireNonNull(payments, "payments");
        Objects.requireNonNull(paymentRequest, "paymentRequest");
        Objects.requireNonNull(customFields, "customFields");
        Objects.requireNonNull(audit, "audit");
        Objects.requireNonNull(unreadable, "unreadable");
    }

    /** Returns a builder of a job of which nothing else is known. */
    public static JobBuilder builder(JobId id, JobNumber number) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(number, "number");
        return new JobBuilder(id, number);
    }

    /** Returns a builder that begins with all that this job has. */
    public JobBuilder toBuilder() {
        return new JobBuilder(this);
    }

    /** Returns true if it is still an opportunity, to be won or lost. */
    public boolean isOpportunity() {
        return status.exists(Lifecycle::isOpportunity);
    }

    /** Returns the change that sets a date for it, if its lifecycle allows that. */
    public Validation<Seq<Violation>, JobChange> schedule(OffsetDateTime from, OffsetDateTime to) {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        return Lifecycle.statusAfter(this, JobAction.SCHEDULE).flatMap(scheduled -> JobChange.builder()
                .status(scheduled)
                .scheduledOn(from)
                .endsAt(to)
                .validate());
    }

    /** Returns the change that starts it, if its lifecycle allows that. */
    public Validation<Seq<Violation>, JobChange> start() {
        return change(JobAction.START);
    }

    /** Returns the change that lets it rest, if its lifecycle allows that. */
    public Validation<Seq<Violation>, JobChange> hold() {
        return change(JobAction.HOLD);
    }

    /** Returns the change that completes it, if its lifecycle allows that. */
    public Validation<Seq<Violation>, JobChange> complete() {
        return change(JobAction.COMPLETE);
    }

    /** Returns the change that cancels it, if its lifecycle allows that. */
    public Validation<Seq<Violation>, JobChange> cancel() {
        return change(JobAction.CANCEL);
    }

    /** Returns the number of the opportunity to mark as won, if its lifecycle allows that. */
    public Validation<Seq<Violation>, JobNumber> win() {
        return Lifecycle.statusAfter(this, JobAction.WIN).map(won -> number);
    }

    /** Returns the number of the opportunity to mark as lost, if its lifecycle allows that. */
    public Validation<Seq<Violation>, JobNumber> lose() {
        return Lifecycle.statusAfter(this, JobAction.LOSE).map(lost -> number);
    }

    private Validation<Seq<Violation>, JobChange> change(JobAction jobAction) {
        return Lifecycle.statusAfter(this, jobAction)
                .map(status -> JobChange.builder().status(status).build());
    }
}
