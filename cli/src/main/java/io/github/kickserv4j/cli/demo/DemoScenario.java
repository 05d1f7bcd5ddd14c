package io.github.kickserv4j.cli.demo;

import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** The whole story, from the customers who are there to a newcomer who comes, has work done, pays for it, and goes. */
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
