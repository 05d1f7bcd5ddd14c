package io.github.kickserv4j.cli.demo;

import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** The scenario of the demo: a new customer is created, gets jobs, pays for them, and is deleted. */
final class DemoScenario {
    private DemoScenario() {}

    static Seq<DemoStep> steps() {
        return List.of(
                        CustomerDemoSteps.searchAndCreation(),
                        JobDemoSteps.creation(),
                        ChargeDemoSteps.all(),
                        NoteDemoSteps.all(),
                        JobDemoSteps.lifecycle(),
                        PaymentDemoSteps.all(),
                        OpportunityDemoSteps.all(),
                        JobDemoSteps.deletion(),
                        CustomerDemoSteps.deletion(),
                        OpportunityDemoSteps.afterCustomerDeletion())
                .flatMap(steps -> steps);
    }
}
