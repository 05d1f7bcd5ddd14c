package io.github.kickserv4j.cli.demo;

import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** The whole story, from the customers who are there to a newcomer who comes, has work done, pays for it, and goes. */
final class Story {
    private Story() {}

    static Seq<Step> all() {
        return List.of(
                        CustomerSteps.arrival(),
                        JobSteps.creation(),
                        ChargeSteps.all(),
                        NoteSteps.all(),
                        JobSteps.lifecycle(),
                        PaymentSteps.all(),
                        OpportunitySteps.all(),
                        JobSteps.deletion(),
                        CustomerSteps.departure(),
                        OpportunitySteps.end())
                .flatMap(steps -> steps);
    }
}
