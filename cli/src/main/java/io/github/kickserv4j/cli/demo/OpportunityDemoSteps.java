package io.github.kickserv4j.cli.demo;

import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.job.NewJob;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.JobTypeId;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.job.OpportunityFilter;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** The steps in which an opportunity of the newcomer becomes a second job. */
final class OpportunityDemoSteps {
    private static final JobNumber WON = new JobNumber(6);

    private OpportunityDemoSteps() {}

    static Seq<DemoStep> all() {
        return List.of(
                new DemoStep("Create an opportunity for the newcomer", OpportunityDemoSteps::create),
                new DemoStep("Which opportunities are new?", OpportunityDemoSteps::newOnes),
                new DemoStep("Mark it as won", OpportunityDemoSteps::win),
                new DemoStep("Try to mark it as won again: it is a job now", OpportunityDemoSteps::win));
    }

    /** Returns the steps about the job after the newcomer was deleted. */
    static Seq<DemoStep> afterCustomerDeletion() {
        return List.of(new DemoStep(
                "Is the job that was won still there?",
                kickserv -> ResultFormatter.job(kickserv.jobs().get(WON))));
    }

    private static String create(Kickserv kickserv) {
        NewJob boiler =
                NewJob.builder(new JobTypeId(62)).name("Boiler for the barn").build();
        return ResultFormatter.job(ScenarioCustomer.find(kickserv)
                .flatMap(newcomer -> kickserv.opportunities().create(newcomer.number(), boiler)));
    }

    private static String newOnes(Kickserv kickserv) {
        return ResultFormatter.jobs(kickserv.opportunities()
                .list(OpportunityFilter.builder().status(JobStatus.NEW).build(), PageRequest.FIRST)
                .map(page -> page.items()));
    }

    private static String win(Kickserv kickserv) {
        return ScenarioCustomer.newestJob(kickserv)
                .flatMap(number -> kickserv.jobs().get(number))
                .map(Job::win)
                .fold(
                        ResultFormatter::failure,
                        allowed -> allowed.fold(
                                ResultFormatter::violations,
                                number -> ResultFormatter.job(
                                        kickserv.opportunities().win(number))));
    }
}
