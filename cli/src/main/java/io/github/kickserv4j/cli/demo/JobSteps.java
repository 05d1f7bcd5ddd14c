package io.github.kickserv4j.cli.demo;

import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobChange;
import io.github.kickserv4j.domain.job.JobFields;
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

/** What happens to the newcomer's first job. */
final class JobSteps {
    private static final CustomerNumber NEIGHBOR = new CustomerNumber(1);
    private static final OffsetDateTime START = OffsetDateTime.parse("2026-01-19T09:00:00-05:00");

    private JobSteps() {}

    static Seq<Step> creation() {
        return List.of(
                new Step("Ask for a job that breaks rules", JobSteps::breakRules),
                new Step("Create a job for the newcomer", JobSteps::create),
                new Step("Look it up through another customer", JobSteps::throughNeighbor));
    }

    static Seq<Step> lifecycle() {
        return List.of(
                new Step("Try to complete it before it was begun: its lifecycle forbids it", asking(Job::complete)),
                new Step("Schedule it", asking(job -> job.schedule(START, START.plusHours(2)))),
                new Step("Start it", asking(Job::start)),
                new Step("Complete it", asking(Job::complete)));
    }

    static Seq<Step> deletion() {
        return List.of(
                new Step("Delete the job through another customer", JobSteps::deleteThroughNeighbor),
                new Step("Delete the job", JobSteps::delete),
                new Step("What jobs does the newcomer have now?", kickserv -> Told.jobs(Newcomer.jobs(kickserv))));
    }

    private static String breakRules(Kickserv kickserv) {
        return NewJob.builder()
                .set(JobFields.NAME, " ")
                .set(JobFields.SCHEDULED_ON, START.plusYears(18_200))
                .validate()
                .fold(
                        Told::violations,
                        job -> Told.job(Newcomer.in(kickserv)
                                .flatMap(newcomer -> kickserv.jobs().create(newcomer.number(), job))));
    }

    private static String create(Kickserv kickserv) {
        NewJob job = NewJob.of(new JobTypeId(61))
                .set(JobFields.NAME, "Water Heater")
                .set(JobFields.DESCRIPTION, "Replace the anode\nand flush the tank")
                .build();
        return Told.job(
                Newcomer.in(kickserv).flatMap(newcomer -> kickserv.jobs().create(newcomer.number(), job)));
    }

    private static String throughNeighbor(Kickserv kickserv) {
        return Told.job(
                Newcomer.firstJob(kickserv).flatMap(job -> kickserv.jobs().get(NEIGHBOR, job.number())));
    }

    /** Reads the job, asks it for a change, and makes the change if the job's lifecycle allows it. */
    private static Function<Kickserv, String> asking(Function<Job, Validation<Seq<Violation>, JobChange>> verb) {
        return kickserv -> Newcomer.firstJob(kickserv).fold(Told::failure, job -> verb.apply(job)
                .fold(Told::violations, change -> Told.job(kickserv.jobs().update(job.number(), change))));
    }

    private static String deleteThroughNeighbor(Kickserv kickserv) {
        return Told.job(
                Newcomer.firstJob(kickserv).flatMap(job -> kickserv.jobs().delete(NEIGHBOR, job.number())));
    }

    private static String delete(Kickserv kickserv) {
        return Told.job(
                Newcomer.firstJob(kickserv).flatMap(job -> kickserv.jobs().delete(job.number())));
    }
}
