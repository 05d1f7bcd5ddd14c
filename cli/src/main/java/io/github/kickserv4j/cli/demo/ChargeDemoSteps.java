package io.github.kickserv4j.cli.demo;

import io.github.kickserv4j.domain.job.Charge;
import io.github.kickserv4j.domain.job.ChargeChange;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.NewCharge;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.ports.Kickserv;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.math.BigDecimal;
import java.util.function.Function;

/** The steps about the charges of the newcomer's first job. */
final class ChargeDemoSteps {
    private ChargeDemoSteps() {}

    static Seq<DemoStep> all() {
        return List.of(
                new DemoStep(
                        "Create a charge for two anodes",
                        creating(NewCharge.builder("Parts:Anode", Money.of("24.75"))
                                .quantity(new BigDecimal(2)))),
                new DemoStep("Create a charge for labor", creating(NewCharge.builder("Labor", Money.of("80")))),
                new DemoStep("Give a discount of ten on the labor", ChargeDemoSteps::discountLabor),
                new DemoStep(
                        "What does the job cost?",
                        kickserv -> ResultFormatter.job(ScenarioCustomer.firstJob(kickserv))));
    }

    private static Function<Kickserv, String> creating(NewCharge.Builder charge) {
        return kickserv -> ResultFormatter.charge(ScenarioCustomer.firstJob(kickserv)
                .flatMap(job -> kickserv.jobs().addCharge(job.number(), charge.build())));
    }

    private static String discountLabor(Kickserv kickserv) {
        ChargeChange tenOff = ChargeChange.builder().discount(BigDecimal.TEN).build();
        return ResultFormatter.charge(ScenarioCustomer.firstJob(kickserv).flatMap(job -> kickserv.jobs()
                .changeCharge(job.number(), labor(job).id(), tenOff)));
    }

    private static Charge labor(Job job) {
        return job.charges()
                .find(charge -> charge.description().contains("Labor"))
                .get();
    }
}
