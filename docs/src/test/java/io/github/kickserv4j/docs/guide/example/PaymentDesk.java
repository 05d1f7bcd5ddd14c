package io.github.kickserv4j.docs.guide.example;

import io.github.kickserv4j.domain.payment.NewPayment;
import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.ports.payment.PaymentRepository;
import io.github.kickserv4j.ports.shared.Failure;

/** Takes money once, of the guide to reliability. */
record PaymentDesk(PaymentRepository payments) {
    String take(JobNumber job, NewPayment payment) {
        return payments.create(job, payment).fold(failure -> notPaid(failure, job, payment), PaymentDesk::paid);
    }

    private String notPaid(Failure failure, JobNumber job, NewPayment payment) {
        return failure.isOutcomeUnknown() ? reconcile(failure, job, payment) : "not paid: " + failure.message();
    }

    private String reconcile(Failure failure, JobNumber job, NewPayment payment) {
        return payments.reconcile(failure)
                .fold(
                        unreachable -> "look again later: " + unreachable.message(),
                        outcome -> outcome.fold(
                                done -> done.record().fold(() -> "not there any more", PaymentDesk::paid),
                                notDone -> retry(job, payment),
                                inconclusive -> "a person must check: " + inconclusive.reason()));
    }

    private String retry(JobNumber job, NewPayment payment) {
        return payments.create(job, payment).fold(PaymentDesk::notPaidAgain, PaymentDesk::paid);
    }

    private static String notPaidAgain(Failure failure) {
        return (failure.isOutcomeUnknown() ? "look again later: " : "not paid: ") + failure.message();
    }

    private static String paid(Payment payment) {
        return "paid " + payment.amount().getOrElse(Money.ZERO);
    }
}
