package io.github.kickserv4j.testkit.dataset;

import io.github.kickserv4j.domain.job.Amounts;
import io.github.kickserv4j.domain.job.Charge;
import io.github.kickserv4j.domain.job.ChargeFields;
import io.github.kickserv4j.domain.job.Estimate;
import io.github.kickserv4j.domain.job.Invoice;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobFields;
import io.github.kickserv4j.domain.job.Recurrence;
import io.github.kickserv4j.domain.job.Schedule;
import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.shared.CustomFields;
import io.github.kickserv4j.domain.shared.JobTypeId;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.testkit.dataset.CustomerRecords.JobRecords;
import io.github.kickserv4j.testkit.dataset.ExportedValue.Members;
import io.github.kickserv4j.testkit.dataset.ExportedValue.Text;
import io.github.kickserv4j.testkit.dataset.OmissionCollector.Subject;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.OffsetDateTime;

/** Writes jobs with their charges, payments and notes, and what happened to them. */
final class JobExporter {
    private static final FieldExporter<Job> FIELDS = new FieldExporter<>(
            JobFields.ALL.remove(JobFields.STATUS), HashMap.of(JobFields.JOB_TYPE_ID, new JobTypeId(1)));
    private static final FieldExporter<Charge> CHARGE_FIELDS = new FieldExporter<>(
            ChargeFields.ALL,
            HashMap.of(ChargeFields.QUANTITY, BigDecimal.ONE, ChargeFields.DISCOUNT, BigDecimal.ZERO));

    private static final UnheldValues<Job> UNHELD = UnheldValues.<Job>none()
            .when("the absence of status", job -> job.status().isEmpty())
            .unless(Money.ZERO, "expenses", job -> job.amounts().expenses())
            .when("an invoice", job -> hasInvoice(job.invoice()))
            .when("an estimate", job -> !job.estimate().equals(Estimate.NONE))
            .when("a recurrence", job -> !job.recurrence().equals(Recurrence.NONE))
            .when("values of a charge that cannot be read", job -> job.charges()
                    .exists(charge -> charge.unreadable().nonEmpty()))
            .with("a payment request", Job::paymentRequest)
            .when("custom fields", job -> !job.customFields().equals(CustomFields.NONE))
            .when("a total that the charges do not explain", JobExporter::hasUnexplainedTotal)
            .when("a balance that the payments do not explain", JobExporter::hasUnexplainedBalance)
            .when("values that cannot be read", job -> job.unreadable().nonEmpty());

    private final TextReplacement texts;
    private final OmissionCollector omissions;
    private final PaymentExporter payments;

    JobExporter(TextReplacement texts, OmissionCollector omissions) {
        this.texts = texts;
        this.omissions = omissions;
        this.payments = new PaymentExporter(texts);
    }

    Members export(JobRecords records) {
        Job job = records.job();
        Subject subject = omissions.of(job.number());
        UNHELD.addTo(subject, job);
        return FIELDS.export(endingAfterStart(job, subject), texts, subject)
                .withItems("charged", job.charges().map(charge -> charge(charge, subject)))
                .withItems("paid", payments.export(job.payments(), subject))
                .withItems("note", new NoteExporter(texts).export(records.notes(), subject))
                .with(new JobSteps(job).members(texts));
    }

    private ExportedValue charge(Charge charge, Subject subject) {
        Members members = CHARGE_FIELDS.export(charge, texts, subject);
        if (members.has(ChargeFields.ITEM_ID.name()) || members.has(ChargeFields.DESCRIPTION.name())) {
            return members;
        }
        subject.add("the absence of an item and of a valid description of a charge");
        return members.with(
                ChargeFields.DESCRIPTION.name(), new Text(texts.replace(ChargeFields.DESCRIPTION, "Charge")));
    }

    /** Returns the job without an end before its start, which a new job must not have. */
    private static Job endingAfterStart(Job job, Subject subject) {
        OffsetDateTime start = job.schedule().scheduledOn().getOrElse(OffsetDateTime.MIN);
        if (!job.schedule().endsAt().exists(end -> end.isBefore(start))) {
            return job;
        }
        subject.add("ends_at, which is before scheduled_on");
        return job.toBuilder()
                .schedule(new Schedule(
                        job.schedule().scheduledOn(),
                        Option.none(),
                        job.schedule().duration(),
                        job.schedule().employees()))
                .build();
    }

    private static boolean hasInvoice(Invoice invoice) {
        return List.of(
                                invoice.date(),
                                invoice.sentOn(),
                                invoice.viewedOn(),
                                invoice.paidOn(),
                                invoice.terms(),
                                invoice.notes())
                        .exists(Option::isDefined)
                || invoice.detailed().contains(false);
    }

    private static boolean hasUnexplainedTotal(Job job) {
        Money charged = Money.sum(job.charges().flatMap(Charge::total));
        return job.amounts().total().exists(total -> !total.equals(charged));
    }

    private static boolean hasUnexplainedBalance(Job job) {
        Amounts amounts = job.amounts();
        Money paid = Money.sum(job.payments().flatMap(Payment::amount));
        return amounts.total().exists(total -> amounts.balanceRemaining()
                .exists(left -> !total.minus(paid).equals(left)));
    }
}
