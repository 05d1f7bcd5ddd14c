package io.github.kickserv4j.adapter.http.job;

import io.github.kickserv4j.adapter.http.json.WireValueMapper;
import io.github.kickserv4j.domain.job.Amounts;
import io.github.kickserv4j.domain.job.Estimate;
import io.github.kickserv4j.domain.job.Invoice;
import io.github.kickserv4j.domain.job.InvoiceStatus;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.job.Recurrence;
import io.github.kickserv4j.domain.job.Schedule;
import io.github.kickserv4j.domain.job.StageTimes;
import io.github.kickserv4j.domain.shared.Audit;
import io.github.kickserv4j.domain.shared.EmployeeId;
import io.github.kickserv4j.domain.shared.JobId;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.JobStatusId;
import io.github.kickserv4j.domain.shared.JobTypeId;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.evidence.ReliesOn;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.ReportingPolicy;

/** Maps the flat job of the wire to the grouped one of the domain. */
@ReliesOn({
    "known-status-words",
    "other-status-words",
    "keys-ending-in-on-or-date-are-times",
    "kickserv-computes-amounts"
})
@Mapper(unmappedTargetPolicy = ReportingPolicy.ERROR)
interface JobMapper extends WireValueMapper {
    @Mapping(target = "id", source = "wire.id")
    @Mapping(target = "number", source = "wire.jobNumber")
    @Mapping(target = "customer", source = "parts.customer")
    @Mapping(target = "customerNumber", source = "parts.customerNumber")
    @Mapping(target = "name", source = "wire.name")
    @Mapping(target = "description", source = "wire.description")
    @Mapping(target = "type", source = "wire.jobTypeId")
    @Mapping(target = "status", source = "wire.status")
    @Mapping(target = "ownStatus", source = "wire.jobStatusId")
    @Mapping(target = "schedule", expression = "java(schedule(wire, parts.employees()))")
    @Mapping(target = "stageTimes", source = "wire")
    @Mapping(target = "amounts", source = "wire")
    @Mapping(target = "invoice", source = "wire")
    @Mapping(target = "estimate", source = "wire")
    @Mapping(target = "recurrence", expression = "java(recurrence(wire, parts.daysOfWeek()))")
    @Mapping(target = "poNumber", source = "wire.poNumber")
    @Mapping(target = "charges", source = "parts.charges")
    @Mapping(target = "payments", source = "parts.payments")
    @Mapping(target = "paymentRequest", source = "parts.paymentRequest")
    @Mapping(target = "customFields", source = "parts.customFields")
    @Mapping(target = "audit", source = "wire")
    @Mapping(target = "unreadable", source = "unreadable")
    Job job(WireJob wire, JobPartsReader parts, Seq<Violation> unreadable);

    @Mapping(target = "employees", source = "employees")
    Schedule schedule(WireJob wire, Seq<EmployeeId> employees);

    @Mapping(target = "wonOn", source = "wonDate")
    @Mapping(target = "lostOn", source = "lostDate")
    @Mapping(target = "heldOn", source = "onHold")
    StageTimes stages(WireJob wire);

    @Mapping(target = "taxPercentage", source = "salesTaxPercentage")
    @Mapping(target = "expenses", source = "totalExpenses")
    Amounts amounts(WireJob wire);

    @Mapping(target = "status", source = "invoiceStatus")
    @Mapping(target = "date", source = "invoiceDate")
    @Mapping(target = "sentOn", source = "invoiceSentDate")
    @Mapping(target = "viewedOn", source = "invoiceViewedOn")
    @Mapping(target = "paidOn", source = "invoicePaidOn")
    @Mapping(target = "terms", source = "invoiceTerms")
    @Mapping(target = "notes", source = "invoiceNotes")
    @Mapping(target = "detailed", source = "detailedInvoice")
    Invoice invoice(WireJob wire);

    @Mapping(target = "type", source = "estimateType")
    @Mapping(target = "terms", source = "estimateTerms")
    @Mapping(target = "notes", source = "estimateNotes")
    Estimate estimate(WireJob wire);

    @Mapping(target = "seriesId", source = "wire.recurringJobId")
    @Mapping(target = "interval", source = "wire.recurringInterval")
    @Mapping(target = "date", source = "wire.recurringDate")
    @Mapping(target = "lastDate", source = "wire.lastRecurringDate")
    @Mapping(target = "endDate", source = "wire.recurringEndDate")
    @Mapping(target = "iterator", source = "wire.recurringIterator")
    @Mapping(target = "maxIterator", source = "wire.maxRecurringIterator")
    @Mapping(target = "ended", source = "wire.recurringEnded")
    @Mapping(target = "daysOfWeek", source = "daysOfWeek")
    Recurrence recurrence(WireJob wire, Seq<String> daysOfWeek);

    Audit audit(WireJob wire);

    default JobId id(Long value) {
        return new JobId(value);
    }

    default JobNumber number(Long value) {
        return new JobNumber(value);
    }

    default Option<JobTypeId> typeId(@Nullable Long value) {
        return identity(value, JobTypeId::new);
    }

    default Option<JobStatusId> statusId(@Nullable Long value) {
        return identity(value, JobStatusId::new);
    }

    default Option<JobStatus> status(@Nullable String value) {
        return text(value).map(JobStatus::new);
    }

    default Option<InvoiceStatus> invoiceStatus(@Nullable String value) {
        return text(value).map(InvoiceStatus::new);
    }
}
