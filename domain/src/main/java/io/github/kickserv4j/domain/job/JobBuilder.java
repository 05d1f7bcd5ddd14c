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
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Objects;

/** Puts a {@link Job} together as a server would return it: for adapters and for tests. To ask for one is {@link NewJob}. */
public final class JobBuilder {
    private final JobId id;
    private final JobNumber number;
    private Option<CustomerId> customer = Option.none();
    private Option<CustomerNumber> customerNumber = Option.none();
    private Option<String> name = Option.none();
    private Option<String> description = Option.none();
    private Option<JobTypeId> type = Option.none();
    private Option<JobStatus> status = Option.none();
    private Option<JobStatusId> ownStatus = Option.none();
    private Schedule schedule = Schedule.NONE;
    private StageTimes stageTimes = StageTimes.NONE;
    private Amounts amounts = Amounts.NONE;
    private Invoice invoice = Invoice.NONE;
    private Estimate estimate = Estimate.NONE;
    private Recurrence recurrence = Recurrence.NONE;
    private Option<String> poNumber = Option.none();
    private Seq<Charge> charges = List.empty();
    private Seq<Payment> payments = List.empty();
    private Option<PaymentRequest> paymentRequest = Option.none();
    private CustomFields customFields = CustomFields.NONE;
    private Audit audit = Audit.NONE;
    private Seq<Violation> unreadable = List.empty();

    JobBuilder(JobId id, JobNumber number) {
        this.id = id;
        this.number = number;
    }

    JobBuilder(Job job) {
        this(job.id(), job.number());
        customer = job.customer();
        customerNumber = job.customerNumber();
        name = job.name();
        description = job.description();
        type = job.type();
        status = job.status();
        ownStatus = job.ownStatus();
        schedule = job.schedule();
        stageTimes = job.stageTimes();
        amounts = job.amounts();
        invoice = job.invoice();
        estimate = job.estimate();
        recurrence = job.recurrence();
        poNumber = job.poNumber();
        charges = job.charges();
        payments = job.payments();
        paymentRequest = job.paymentRequest();
        customFields = job.customFields();
        audit = job.audit();
        unreadable = job.unreadable();
    }

    public JobBuilder customer(Option<CustomerId> customer) {
        Objects.requireNonNull(customer, "customer");
        this.customer = customer;
        return this;
    }

    public JobBuilder customerNumber(Option<CustomerNumber> customerNumber) {
        Objects.requireNonNull(customerNumber, "customerNumber");
        this.customerNumber = customerNumber;
        return this;
    }

    public JobBuilder name(Option<String> name) {
        Objects.requireNonNull(name, "name");
        this.name = name;
        return this;
    }

    public JobBuilder description(Option<String> description) {
        Objects.requireNonNull(description, "description");
        this.description = description;
        return this;
    }

    public JobBuilder type(Option<JobTypeId> type) {
        Objects.requireNonNull(type, "type");
        this.type = type;
        return this;
    }

    public JobBuilder status(Option<JobStatus> status) {
        Objects.requireNonNull(status, "status");
        this.status = status;
        return this;
    }

    public JobBuilder ownStatus(Option<JobStatusId> ownStatus) {
        Objects.requireNonNull(ownStatus, "ownStatus");
        this.ownStatus = ownStatus;
        return this;
    }

    public JobBuilder schedule(Schedule schedule) {
        Objects.requireNonNull(schedule, "schedule");
        this.schedule = schedule;
        return this;
    }

    public JobBuilder stages(StageTimes stageTimes) {
        Objects.requireNonNull(stageTimes, "stageTimes");
        this.stageTimes = stageTimes;
        return this;
    }

    public JobBuilder amounts(Amounts amounts) {
        Objects.requireNonNull(amounts, "amounts");
        this.amounts = amounts;
        return this;
    }

    public JobBuilder invoice(Invoice invoice) {
        Objects.requireNonNull(invoice, "invoice");
        this.invoice = invoice;
        return this;
    }

    public JobBuilder estimate(Estimate estimate) {
        Objects.requireNonNull(estimate, "estimate");
        this.estimate = estimate;
        return this;
    }

    public JobBuilder recurrence(Recurrence recurrence) {
        Objects.requireNonNull(recurrence, "recurrence");
        this.recurrence = recurrence;
        return this;
    }

    public JobBuilder poNumber(Option<String> poNumber) {
        Objects.requireNonNull(poNumber, "poNumber");
        this.poNumber = poNumber;
        return this;
    }

    public JobBuilder charges(Seq<Charge> charges) {
        Objects.requireNonNull(charges, "charges");
        this.charges = charges;
        return this;
    }

    public JobBuilder payments(Seq<Payment> payments) {
        Objects.requireNonNull(payments, "payments");
        this.payments = payments;
        return this;
    }

    public JobBuilder paymentRequest(Option<PaymentRequest> paymentRequest) {
        Objects.requireNonNull(paymentRequest, "paymentRequest");
        this.paymentRequest = paymentRequest;
        return this;
    }

    public JobBuilder customFields(CustomFields customFields) {
        Objects.requireNonNull(customFields, "customFields");
        this.customFields = customFields;
        return this;
    }

    public JobBuilder audit(Audit audit) {
        Objects.requireNonNull(audit, "audit");
        this.audit = audit;
        return this;
    }

    public JobBuilder unreadable(Seq<Violation> unreadable) {
        Objects.requireNonNull(unreadable, "unreadable");
        this.unreadable = unreadable;
        return this;
    }

    public Job build() {
        return new Job(
                id,
                number,
                customer,
                customerNumber,
                name,
                description,
                type,
                status,
                ownStatus,
                schedule,
                stageTimes,
                amounts,
                invoice,
                estimate,
                recurrence,
                poNumber,
                charges,
                payments,
                paymentRequest,
                customFields,
                audit,
                unreadable);
    }
}
