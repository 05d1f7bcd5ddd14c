package io.github.kickserv4j.cli.demo;

import io.github.kickserv4j.domain.payment.NewPayment;
import io.github.kickserv4j.domain.payment.PaymentFields;
import io.github.kickserv4j.domain.payment.PaymentOwner;
import io.github.kickserv4j.domain.payment.PaymentType;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.function.Function;

/** How the newcomer pays for the first job. */
final class PaymentSteps {
    private static final LocalDate DAY = LocalDate.parse("2026-01-20");

    private PaymentSteps() {}

    static Seq<Step> all() {
        return List.of(
                new Step("Ask for a payment that breaks rules", paying("-0.005", DAY.plusYears(18_200))),
                new Step("The newcomer pays a part", paying("100", DAY)),
                new Step("What is owed for the job, and by the newcomer?", PaymentSteps::owed),
                new Step("The newcomer pays the rest", paying("19.50", DAY.plusDays(1))),
                new Step("And what is owed now?", PaymentSteps::owed),
                new Step("What did the newcomer pay?", PaymentSteps::paid));
    }

    private static Function<Kickserv, String> paying(String amount, LocalDate day) {
        var payment = NewPayment.of(Money.of(amount), day)
                .set(PaymentFields.TYPE, PaymentType.CHECK)
                .validate();
        return kickserv -> payment.fold(
                Told::violations,
                checked -> Told.payment(Newcomer.firstJob(kickserv)
                        .flatMap(job -> kickserv.payments().record(job.number(), checked))));
    }

    private static String owed(Kickserv kickserv) {
        return Told.job(Newcomer.firstJob(kickserv))
                + "\n"
                + Told.result(
                        Newcomer.in(kickserv),
                        newcomer -> "owed by " + newcomer.name().display() + ": "
                                + newcomer.balance().own().map(Money::toString).getOrElse("nothing known"));
    }

    private static String paid(Kickserv kickserv) {
        return Told.payments(Newcomer.in(kickserv)
                .flatMap(newcomer -> kickserv.payments().list(PaymentOwner.of(newcomer.number()), PageRequest.FIRST))
                .map(page -> page.items()));
    }
}
