package io.github.kickserv4j.cli.demo;

import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobChange;
import io.github.kickserv4j.domain.job.NewJob;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.JobTypeId;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.ports.Kickserv;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.time.OffsetDateTime;
import java.util.function.Function;

/** The steps about the newcomer's first job. */
final class JobDemoSteps {
    private static final CustomerNumber NEIGHBOR = new CustomerNumber(1);
    private static final OffsetDateTime START = OffsetDateTime.parse("2026-01-19T09:00:00-05:00");

    private JobDemoSteps() {}

    static Seq<DemoStep> creation() {
        return List.of(
                new DemoStep("Try a job with violations", JobDemoSteps::breakRules),
                new DemoStep("Create a job for the newcomer", JobDemoSteps::create),
                new DemoStep("Look it up through another customer", JobDemoSteps::throughNeighbor));
    }

    static Seq<DemoStep> lifecycle() {
        return List.of(
                new DemoStep("Try to complete it before it was begun: its lifecycle forbids it", acting(Job::complete)),
                new DemoStep("Schedule it", acting(job -> job.schedule(START, START.plusHours(2)))),
                new DemoStep("Start it", acting(Job::start)),
                new DemoStep("Complete it", acting(Job::complete)));
    }

    static Seq<DemoStep> deletion() {
        return List.of(
                new DemoStep("Delete the job through another customer", JobDemoSteps::deleteThroughNeighbor),
                new DemoStep("Delete the job", JobDemoSteps::delete),
                new DemoStep(
                        "What jobs does the newcomer have now?",
                        kickserv -> ResultFormatter.jobs(ScenarioCustomer.jobs(kickserv))));
    }

    private static String breakRules(Kickserv kickserv) {
        return NewJob.builder()
                .name(" ")
                .scheduledOn(START.plusYears(18_200))
                .validate()
                .fold(
                        ResultFormatter::violations,
                        job -> ResultFormatter.job(ScenarioCustomer.find(kickserv)
                                .flatMap(newcomer -> kickserv.jobs().create(newcomer.number(), job))));
    }

    private static String create(Kickserv kickserv) {
        NewJob job = NewJob.builder(new JobTypeId(61))
                .name("Water Heater")
                .description("Replace the anode\nand flush the tank")
                .build();
        return ResultFormatter.job(ScenarioCustomer.find(kickserv)
                .flatMap(newcomer -> kickserv.jobs().create(newcomer.number(), job)));
    }

    private static String throughNeighbor(Kickserv kickserv) {
        return ResultFormatter.job(ScenarioCustomer.firstJob(kickserv)
                .flatMap(job -> kickserv.jobs().get(NEIGHBOR, job.number())));
    }

    /** Reads the job, and makes the change if its lifecycle allows it. */
    private static Function<Kickserv, String> acting(Function<Job, Validation<Seq<Violation>, JobChange>> action) {
        return kickserv -> ScenarioCustomer.firstJob(kickserv).fold(ResultFormatter::failure, job -> action.apply(job)
                .fold(
                        ResultFormatter::violations,
                        change -> ResultFormatter.job(kickserv.jobs().update(job.number(), change))));
    }

    private static String deleteThroughNeighbor(Kickserv kickserv) {
        return ResultFormatter.job(ScenarioCustomer.firstJob(kickserv)
                .flatMap(job -> kickserv.jobs().delete(NEIGHBOR, job.number())));
    }

    private static String delete(Kickserv kickserv) {
        return ResultFormatter.job(ScenarioCustomer.firstJob(kickserv)
                .flatMap(job -> kickserv.jobs().delete(job.number())));
    }
}
