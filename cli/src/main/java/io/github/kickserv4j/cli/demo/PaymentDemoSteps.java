package io.github.kickserv4j.cli.demo;

import io.github.kickserv4j.domain.payment.NewPayment;
import io.github.kickserv4j.domain.payment.PaymentOwner;
import io.github.kickserv4j.domain.payment.PaymentType;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.function.Function;

/** The steps in which the newcomer pays for the first job. */
final class PaymentDemoSteps {
    private static final LocalDate DAY = LocalDate.parse("2026-01-20");

    private PaymentDemoSteps() {}

    static Seq<DemoStep> all() {
        return List.of(
                new DemoStep("Try a payment with violations", paying("-0.005", DAY.plusYears(18_200))),
                new DemoStep("The newcomer pays a part", paying("100", DAY)),
                new DemoStep("What is owed for the job, and by the newcomer?", PaymentDemoSteps::owed),
                new DemoStep("The newcomer pays the rest", paying("19.50", DAY.plusDays(1))),
                new DemoStep("And what is owed now?", PaymentDemoSteps::owed),
                new DemoStep("What did the newcomer pay?", PaymentDemoSteps::paid));
    }

    private static Function<Kickserv, String> paying(String amount, LocalDate day) {
        var payment = NewPayment.builder(Money.of(amount), day)
                .type(PaymentType.CHECK)
                .validate();
        return kickserv -> payment.fold(
                ResultFormatter::violations,
                checked -> ResultFormatter.payment(ScenarioCustomer.firstJob(kickserv)
                        .flatMap(job -> kickserv.payments().create(job.number(), checked))));
    }

    private static String owed(Kickserv kickserv) {
        return ResultFormatter.job(ScenarioCustomer.firstJob(kickserv))
                + "\n"
                + ResultFormatter.result(
                        ScenarioCustomer.find(kickserv),
                        newcomer -> "owed by " + newcomer.name().display() + ": "
                                + newcomer.balance().own().map(Money::toString).getOrElse("nothing known"));
    }

    private static String paid(Kickserv kickserv) {
        return ResultFormatter.payments(ScenarioCustomer.find(kickserv)
                .flatMap(newcomer -> kickserv.payments().list(PaymentOwner.of(newcomer.number()), PageRequest.FIRST))
                .map(page -> page.items()));
    }
}
