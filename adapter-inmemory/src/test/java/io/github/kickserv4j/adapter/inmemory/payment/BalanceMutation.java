package io.github.kickserv4j.adapter.inmemory.payment;

import io.github.kickserv4j.adapter.inmemory.shared.ComposedKickserv;
import io.github.kickserv4j.adapter.inmemory.shared.MutatedPort;
import io.github.kickserv4j.adapter.inmemory.shared.Mutation;
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

/** Mistakes in the balances of jobs and customers. */
enum BalanceMutation implements Mutation {
    JOB_KEEPS_ITS_PAYMENTS_TO_ITSELF(
            books -> books.jobs(job -> job.toBuilder().payments(List.empty()).build())),
    JOB_DOES_NOT_COUNT_PAYMENTS(books -> books.jobs(job ->
            MutatedBalances.withBalance(job, owed -> job.amounts().total().getOrElse(owed)))),
    JOB_NEVER_OWES_LESS_THAN_NOTHING(
            books -> books.jobs(job -> MutatedBalances.withBalance(job, BalanceMutation::orNothing))),
    CUSTOMER_NEVER_OWES_LESS_THAN_NOTHING(books -> books.customers(BalanceMutation::orNothing)),
    CUSTOMER_OWES_IN_WHOLE_UNITS(books ->
            books.customers(owed -> Money.of(owed.amount().toBigInteger().toString()))),
    JOB_DOES_NOT_NOTICE_A_CHANGE(
            books -> books.withUnnoticedPaymentChanges(payments -> payments.onUpdate((job, id, change) -> {
                books.freezeBalance(job);
                return payments.original().update(job, id, change);
            }))),
    JOB_DOES_NOT_NOTICE_A_DELETE(
            books -> books.withUnnoticedPaymentChanges(payments -> payments.onDelete((owner, id) -> {
                payments.jobs().forEach(books::freezeBalance);
                return payments.original().delete(owner, id);
            }))),
    INVOICE_IS_NEVER_PAID(books -> books.jobs(BalanceMutation::unpaid)),
    PAYMENTS_GO_WITH_THEIR_JOB(books -> onDelete(books.original(), number -> books.original()
            .payments()
            .all(PaymentOwner.of(number))
            .toList()
            .forEach(payment ->
                    payment.forEach(paid -> books.original().payments().delete(PaymentOwner.of(number), paid.id())))));

    @SuppressWarnings("ImmutableEnumChecker") // the functions have no state
    private final Function<MutatedBalances, ComposedKickserv> mistake;

    BalanceMutation(Function<MutatedBalances, ComposedKickserv> mistake) {
        this.mistake = mistake;
    }

    @Override
    public Kickserv mutate(Kickserv good) {
        return mistake.apply(new MutatedBalances(good));
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

    private static ComposedKickserv onDelete(Kickserv good, Consumer<JobNumber> before) {
        return ComposedKickserv.of(good)
                .with(MutatedPort.of(JobRepository.class, good.jobs())
                        .replace("delete", JobNumber.class, number -> {
                            before.accept(number);
                            return good.jobs().delete(number);
                        })
                        .port());
    }
}
