package io.github.kickserv4j.fakeserver.job;

import io.github.kickserv4j.domain.job.Invoice;
import io.github.kickserv4j.domain.job.InvoiceStatus;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.payment.PaymentOwner;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.evidence.ReliesOn;
import io.github.kickserv4j.ports.payment.PaymentRepository;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.OffsetDateTime;

/**
 * Computes the dates of an invoice for jobs that do not state them. The invoice is made when the job is completed,
 * unless its total is zero, and paid when the last payment is entered.
 */
@ReliesOn({"invoice-follows-completion", "no-invoice-of-zero", "invoice-is-paid-with-the-last-payment"})
record InvoiceDates(PaymentRepository payments) {

    Job fillIn(Job job) {
        Invoice invoice = job.invoice();
        return job.toBuilder()
                .invoice(new Invoice(
                        invoice.status(),
                        invoice.date().orElse(() -> made(job)),
                        invoice.sentOn(),
                        invoice.viewedOn(),
                        invoice.paidOn().orElse(() -> paid(job)),
                        invoice.terms(),
                        invoice.notes(),
                        invoice.detailed()))
                .build();
    }

    private static Option<OffsetDateTime> made(Job job) {
        boolean comesToSomething = job.amounts().total().exists(total -> total.compareTo(Money.ZERO) > 0);
        return job.stageTimes().completedOn().filter(when -> comesToSomething);
    }

    /** Returns when the invoice was paid. None is returned also if the payments could not be read. */
    private Option<OffsetDateTime> paid(Job job) {
        return job.invoice().status().contains(InvoiceStatus.PAID)
                ? List.ofAll(payments.all(PaymentOwner.of(job.number())))
                        .flatMap(row -> row.fold(unknown -> Option.none(), Option::some))
                        .flatMap((Payment payment) -> payment.audit().createdAt())
                        .maxBy(OffsetDateTime::toInstant)
                : Option.none();
    }
}
