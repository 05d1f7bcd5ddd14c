package io.github.kickserv4j.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobChange;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.job.Stages;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.job.JobFilter;
import io.github.kickserv4j.testkit.fixture.JobFixtures;
import io.github.kickserv4j.testkit.fixture.Unique;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.time.OffsetDateTime;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How jobs go on from status to status. */
public interface JobLifecycleContract {

    Kickserv kickserv();

    private JobSteps steps() {
        return new JobSteps(kickserv());
    }

    @Test
    @Tag("rule:status-is-sent-as-asked")
    default void updateShouldTakeEveryStatusWhateverTheLifecycleSays() {
        Job job = steps().create();

        JobStatus.KNOWN.appendAll(JobStatus.KNOWN.reverse()).forEach(status -> {
            assertThat(steps().status(job, status).status()).containsExactly(status);
            assertThat(steps().get(job).status()).containsExactly(status);
        });
    }

    @Test
    @Tag("rule:unknown-words-are-carried")
    default void updateShouldCarryAStatusThatNobodyKnows() {
        Job job = steps().create();
        JobStatus unknown = new JobStatus(Unique.word());

        assertThat(steps().status(job, unknown).status()).containsExactly(unknown);
        assertThat(steps().get(job).status()).containsExactly(unknown);
        assertThat(steps().found(JobFilter.NONE.status(unknown), job))
                .extracting(Job::number)
                .containsExactly(job.number());
    }

    @Test
    @Tag("rule:lifecycle-verbs-follow-the-table")
    default void scheduleShouldGiveAJobItsDate() {
        Job job = steps().create();
        OffsetDateTime from = JobFixtures.FAR_OFF;
        Job scheduled = applied(job, it -> it.schedule(from, from.plusHours(3)));

        assertThat(scheduled.status()).containsExactly(JobStatus.SCHEDULED);
        assertThat(scheduled.schedule().scheduledOn()).containsExactly(from);
        assertThat(scheduled.schedule().endsAt()).containsExactly(from.plusHours(3));
    }

    @Test
    @Tag("rule:lifecycle-verbs-follow-the-table")
    default void jobShouldBeStartedHeldStartedAgainAndCompleted() {
        Job started = applied(steps().create(), Job::start);
        assertThat(started.status()).containsExactly(JobStatus.IN_PROGRESS);
        Job held = applied(started, Job::hold);
        assertThat(held.status()).containsExactly(JobStatus.ON_HOLD);
        Job completed = applied(applied(held, Job::start), Job::complete);
        assertThat(completed.status()).containsExactly(JobStatus.COMPLETE);
    }

    @Test
    @Tag("rule:lifecycle-verbs-follow-the-table")
    default void jobAndOpportunityShouldBeCanceled() {
        List.of(
                        steps().create(),
                        steps().create(JobFixtures.scheduled()),
                        steps().open(steps().customer(), JobFixtures.plain()))
                .forEach(job -> assertThat(applied(job, Job::cancel).status()).containsExactly(JobStatus.CANCELED));
    }

    @Test
    @Tag("rule:stages-are-dated")
    default void statusShouldDateTheStageThatTheJobHasComeTo() {
        assertDates(JobStatus.IN_PROGRESS, Stages::startedOn);
        assertDates(JobStatus.ON_HOLD, Stages::heldOn);
        assertDates(JobStatus.COMPLETE, Stages::completedOn);
        assertDates(JobStatus.CANCELED, Stages::canceledOn);
        assertDates(JobStatus.LOST, Stages::lostOn);
    }

    private void assertDates(JobStatus status, Function<Stages, Option<OffsetDateTime>> stage) {
        Job job = steps().create();
        assertThat(stage.apply(job.stages())).as("%s before", status).isEmpty();
        assertThat(stage.apply(steps().status(job, status).stages()))
                .as("%s", status)
                .isNotEmpty();
    }

    private Job applied(Job job, Function<Job, Validation<Seq<Violation>, JobChange>> verb) {
        return steps().update(job, verb.apply(job).get());
    }
}
