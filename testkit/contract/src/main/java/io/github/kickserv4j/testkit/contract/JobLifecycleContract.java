package io.github.kickserv4j.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobChange;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.job.StageTimes;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.job.JobFilter;
import io.github.kickserv4j.testkit.fixture.JobFixtures;
import io.github.kickserv4j.testkit.fixture.UniqueValues;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.time.OffsetDateTime;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Contract of the transitions of jobs from status to status. */
public interface JobLifecycleContract {

    Kickserv kickserv();

    private JobTestDriver driver() {
        return new JobTestDriver(kickserv());
    }

    @Test
    @Tag("rule:status-is-sent-unchanged")
    default void updateShouldTakeEveryStatusWhateverTheLifecycleSays() {
        Job job = driver().create();

        JobStatus.KNOWN.appendAll(JobStatus.KNOWN.reverse()).forEach(status -> {
            assertThat(driver().updateStatus(job, status).status()).containsExactly(status);
            assertThat(driver().get(job).status()).containsExactly(status);
        });
    }

    @Test
    @Tag("rule:unknown-words-are-kept")
    default void updateShouldCarryAnUnknownStatus() {
        Job job = driver().create();
        JobStatus unknown = new JobStatus(UniqueValues.word());

        assertThat(driver().updateStatus(job, unknown).status()).containsExactly(unknown);
        assertThat(driver().get(job).status()).containsExactly(unknown);
        assertThat(driver().jobsSince(JobFilter.builder().status(unknown).build(), job))
                .extracting(Job::number)
                .containsExactly(job.number());
    }

    @Test
    @Tag("rule:allowed-actions-succeed")
    default void scheduleShouldGiveAJobItsDate() {
        Job job = driver().create();
        OffsetDateTime from = JobFixtures.FAR_FUTURE;
        Job scheduled = apply(job, it -> it.schedule(from, from.plusHours(3)));

        assertThat(scheduled.status()).containsExactly(JobStatus.SCHEDULED);
        assertThat(scheduled.schedule().scheduledOn().map(OffsetDateTime::toInstant))
                .containsExactly(from.toInstant());
        assertThat(scheduled.schedule().endsAt().map(OffsetDateTime::toInstant))
                .containsExactly(from.plusHours(3).toInstant());
    }

    @Test
    @Tag("rule:allowed-actions-succeed")
    default void jobShouldBeStartedHeldStartedAgainAndCompleted() {
        Job started = apply(driver().create(), Job::start);
        assertThat(started.status()).containsExactly(JobStatus.IN_PROGRESS);
        Job held = apply(started, Job::hold);
        assertThat(held.status()).containsExactly(JobStatus.ON_HOLD);
        Job completed = apply(apply(held, Job::start), Job::complete);
        assertThat(completed.status()).containsExactly(JobStatus.COMPLETE);
    }

    @Test
    @Tag("rule:allowed-actions-succeed")
    default void jobAndOpportunityShouldBeCanceled() {
        List.of(
                        driver().create(),
                        driver().create(JobFixtures.scheduled()),
                        driver().createOpportunity(driver().createCustomer(), JobFixtures.minimal()))
                .forEach(job -> assertThat(apply(job, Job::cancel).status()).containsExactly(JobStatus.CANCELED));
    }

    @Test
    @Tag("rule:stages-have-times")
    default void statusShouldDateTheStageThatTheJobHasComeTo() {
        assertDates(JobStatus.IN_PROGRESS, StageTimes::startedOn);
        assertDates(JobStatus.ON_HOLD, StageTimes::heldOn);
        assertDates(JobStatus.COMPLETE, StageTimes::completedOn);
        assertDates(JobStatus.CANCELED, StageTimes::canceledOn);
        assertDates(JobStatus.LOST, StageTimes::lostOn);
    }

    private void assertDates(JobStatus status, Function<StageTimes, Option<OffsetDateTime>> stage) {
        Job job = driver().create();
        assertThat(stage.apply(job.stageTimes())).as("%s before", status).isEmpty();
        assertThat(stage.apply(driver().updateStatus(job, status).stageTimes()))
                .as("%s", status)
                .isNotEmpty();
    }

    private Job apply(Job job, Function<Job, Validation<Seq<Violation>, JobChange>> verb) {
        return driver().update(job, verb.apply(job).get());
    }
}
