package io.github.kickserv4j.cli.demo;

import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobFields;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.job.NewJob;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.JobTypeId;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.job.JobFilter;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** How an opportunity of the newcomer becomes a second job. */
final class OpportunitySteps {
    private static final JobNumber WON = new JobNumber(6);

    private OpportunitySteps() {}

    static Seq<Step> all() {
        return List.of(
                new Step("Open an opportunity for the newcomer", OpportunitySteps::open),
                new Step("Which opportunities are new?", OpportunitySteps::newOnes),
                new Step("Mark it as won", OpportunitySteps::win),
                new Step("Try to mark it as won again: it is a job now", OpportunitySteps::win));
    }

    /** What is left of it when the newcomer is gone. */
    static Seq<Step> end() {
        return List.of(new Step(
                "Is the job that was won still there?",
                kickserv -> Told.job(kickserv.jobs().get(WON))));
    }

    private static String open(Kickserv kickserv) {
        NewJob boiler = NewJob.of(new JobTypeId(62))
                .set(JobFields.NAME, "Boiler for the barn")
                .build();
        return Told.job(
                Newcomer.in(kickserv).flatMap(newcomer -> kickserv.jobs().open(newcomer.number(), boiler)));
    }

    private static String newOnes(Kickserv kickserv) {
        return Told.jobs(kickserv.jobs()
                .opportunities(JobFilter.NONE.status(JobStatus.NEW), PageRequest.FIRST)
                .map(page -> page.items()));
    }

    private static String win(Kickserv kickserv) {
        return Newcomer.newestJob(kickserv)
                .flatMap(number -> kickserv.jobs().get(number))
                .map(Job::win)
                .fold(
                        Told::failure,
                        allowed -> allowed.fold(
                                Told::violations,
                                number -> Told.job(kickserv.jobs().win(number))));
    }
}
