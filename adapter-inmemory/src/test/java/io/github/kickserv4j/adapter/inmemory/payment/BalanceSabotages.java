package io.github.kickserv4j.adapter.inmemory.payment;

import io.github.kickserv4j.adapter.inmemory.shared.Broken;
import io.github.kickserv4j.adapter.inmemory.shared.Mistake;
import io.github.kickserv4j.adapter.inmemory.shared.Ports;
import io.github.kickserv4j.domain.job.Invoice;
import io.github.kickserv4j.domain.job.InvoiceStatus;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.payment.PaymentOwner;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.job.JobRepository;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.function.Consumer;
import java.util.function.Function;

/** Mistakes with what jobs and customers owe. */
enum BalanceSabotages implements Mistake {
    JOB_KEEPS_ITS_PAYMENTS_TO_ITSELF(
            books -> books.jobs(job -> job.toBuilder().payments(List.empty()).build())),
    JOB_DOES_NOT_COUNT_PAYMENTS(books -> books.jobs(
            job -> Accounting.owing(job, owed -> job.amounts().total().getOrElse(owed)))),
    JOB_NEVER_OWES_LESS_THAN_NOTHING(books -> books.jobs(job -> Accounting.owing(job, BalanceSabotages::orNothing))),
    CUSTOMER_NEVER_OWES_LESS_THAN_NOTHING(books -> books.customers(BalanceSabotages::orNothing)),
    CUSTOMER_OWES_IN_WHOLE_UNITS(books ->
            books.customers(owed -> Money.of(owed.amount().toBigInteger().toString()))),
    JOB_DOES_NOT_NOTICE_A_CHANGE(books -> books.notNoticing(payments -> payments.onChange((job, id, change) -> {
        books.freeze(job);
        return payments.good().change(job, id, change);
    }))),
    JOB_DOES_NOT_NOTICE_A_DELETE(books -> books.notNoticing(payments -> payments.onDelete((owner, id) -> {
        payments.jobs().forEach(books::freeze);
        return payments.good().delete(owner, id);
    }))),
    INVOICE_IS_NEVER_PAID(books -> books.jobs(BalanceSabotages::unpaid)),
    PAYMENTS_GO_WITH_THEIR_JOB(books -> onDelete(books.good(), number -> books.good()
            .payments()
            .all(PaymentOwner.of(number))
            .toList()
            .forEach(payment ->
                    payment.forEach(paid -> books.good().payments().delete(PaymentOwner.of(number), paid.id())))));

    @SuppressWarnings("ImmutableEnumChecker") // the functions hold nothing
    private final Function<Accounting, Ports> mistake;

    BalanceSabotages(Function<Accounting, Ports> mistake) {
        this.mistake = mistake;
    }

    @Override
    public Kickserv in(Kickserv good) {
        return mistake.apply(new Accounting(good));
    }

    private static Money orNothing(Money owed) {
        return owed.compareTo(Money.ZERO) < 0 ? Money.ZERO : owed;
    }

    private static Job unpaid(Job job) {
        Invoice is = job.invoice();
        return job.toBuilder()
                .invoice(new Invoice(
                        Option.some(InvoiceStatus.UNPAID),
                        is.date(),
                        is.sentOn(),
                        is.viewedOn(),
                        is.paidOn(),
                        is.terms(),
                        is.notes(),
                        is.detailed()))
                .build();
    }

    private static Ports onDelete(Kickserv good, Consumer<JobNumber> before) {
        return Ports.of(good)
                .with(Broken.of(JobRepository.class, good.jobs())
                        .on("delete", JobNumber.class, number -> {
                            before.accept(number);
                            return good.jobs().delete(number);
                        })
                        .port());
    }
}
