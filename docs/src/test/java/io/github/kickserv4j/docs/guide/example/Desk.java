package io.github.kickserv4j.docs.guide.example;

import io.github.kickserv4j.domain.payment.NewPayment;
import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.ports.payment.PaymentRepository;
import io.github.kickserv4j.ports.shared.Failure;

/** Takes money once, of the guide to reliability. */
record Desk(PaymentRepository payments) {
    String take(JobNumber job, NewPayment payment) {
        return payments.record(job, payment).fold(failure -> notPaid(failure, job, payment), Desk::paid);
    }

    private String notPaid(Failure failure, JobNumber job, NewPayment payment) {
        return failure.isOutcomeUnknown() ? inDoubt(failure, job, payment) : "not paid: " + failure.message();
    }

    private String inDoubt(Failure failure, JobNumber job, NewPayment payment) {
        return payments.reconcile(failure)
                .fold(
                        unreachable -> "look again later: " + unreachable.message(),
                        outcome -> outcome.fold(
                                done -> done.record().fold(() -> "not there any more", Desk::paid),
                                notDone -> again(job, payment),
                                cannotTell -> "somebody has to look: " + cannotTell.why()));
    }

    private String again(JobNumber job, NewPayment payment) {
        return payments.record(job, payment).fold(failure -> "look again later: " + failure.message(), Desk::paid);
    }

    private static String paid(Payment payment) {
        return "paid " + payment.amount().getOrElse(Money.ZERO);
    }
}
