package io.github.kickserv4j.domain.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.shared.JobId;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LifecycleTest {
    private static final OffsetDateTime NINE = OffsetDateTime.parse("2024-05-06T09:00:00-04:00");

    static Iterable<JobStatus> statuses() {
        return JobStatus.KNOWN;
    }

    @ParameterizedTest
    @MethodSource("statuses")
    @Tag("rule:actions-follow-the-lifecycle")
    void actionsShouldBeAllowedOnlyWhereTheTableAllowsThem(JobStatus status) {
        for (JobAction jobAction : JobAction.values()) {
            boolean inTable =
                    Lifecycle.transitions().exists(line -> line.from().equals(status) && line.action() == jobAction);
            assertThat(perform(jobAction, job(status)).isValid())
                    .as("%s a job that is %s", jobAction, status)
                    .isEqualTo(inTable);
        }
    }

    @Test
    @Tag("rule:actions-follow-the-lifecycle")
    void actionsShouldChangeTheStatusToThatOfTheTable() {
        assertThat(statusAfter(job(JobStatus.UNSCHEDULED).schedule(NINE, NINE.plusHours(1))))
                .isEqualTo(JobStatus.SCHEDULED);
        assertThat(statusAfter(job(JobStatus.SCHEDULED).start())).isEqualTo(JobStatus.IN_PROGRESS);
        assertThat(statusAfter(job(JobStatus.IN_PROGRESS).hold())).isEqualTo(JobStatus.ON_HOLD);
        assertThat(statusAfter(job(JobStatus.IN_PROGRESS).complete())).isEqualTo(JobStatus.COMPLETE);
        assertThat(statusAfter(job(JobStatus.ON_HOLD).cancel())).isEqualTo(JobStatus.CANCELED);
        assertThat(job(JobStatus.NEW).win().get()).isEqualTo(new JobNumber(617));
        assertThat(job(JobStatus.ESTIMATE_SENT).lose().get()).isEqualTo(new JobNumber(617));
    }

    @Test
    @Tag("rule:actions-follow-the-lifecycle")
    void aForbiddenVerbShouldBeAViolationThatNamesVerbJobAndStatus() {
        assertThat(job(JobStatus.COMPLETE).start().getError())
                .containsExactly(new Violation(
                        "status", Option.some("allowed_transition"), "does not allow to start job 617", "complete"));
    }

    @Test
    @Tag("rule:actions-follow-the-lifecycle")
    void scheduleShouldSetBothTimesAndRefuseAnEndBeforeTheStart() {
        JobChange change =
                job(JobStatus.UNSCHEDULED).schedule(NINE, NINE.plusHours(2)).get();

        assertThat(change)
                .isEqualTo(JobChange.builder()
                        .status(JobStatus.SCHEDULED)
                        .scheduledOn(NINE)
                        .endsAt(NINE.plusHours(2))
                        .build());
        assertThat(job(JobStatus.UNSCHEDULED).schedule(NINE, NINE.minusHours(1)).getError())
                .extracting(Violation::field)
                .containsExactly("ends_at");
    }

    @Test
    @Tag("rule:unknown-words-are-kept")
    void verbsShouldNotBeRefusedWhenTheTableDoesNotKnowTheStatus() {
        Job odd = job(new JobStatus("waiting_for_parts"));

        assertThat(statusAfter(odd.start())).isEqualTo(JobStatus.IN_PROGRESS);
        assertThat(odd.status().get().text()).isEqualTo("waiting_for_parts");
        assertThat(Job.builder(odd.id(), odd.number()).build().complete().isValid())
                .isTrue();
    }

    @Test
    void isOpportunityShouldBeWhatCanBeWon() {
        Seq<JobStatus> opportunities =
                JobStatus.KNOWN.filter(status -> job(status).isOpportunity());

        assertThat(opportunities).containsExactly(JobStatus.NEW, JobStatus.ESTIMATE_SCHEDULED, JobStatus.ESTIMATE_SENT);
    }

    private static Validation<Seq<Violation>, ?> perform(JobAction jobAction, Job job) {
        return switch (jobAction) {
            case SCHEDULE -> job.schedule(NINE, NINE);
            case START -> job.start();
            case HOLD -> job.hold();
            case COMPLETE -> job.complete();
            case CANCEL -> job.cancel();
            case WIN -> job.win();
            case LOSE -> job.lose();
        };
    }

    private static JobStatus statusAfter(Validation<Seq<Violation>, JobChange> change) {
        return change.get()
                .patch()
                .updateOf(JobFields.STATUS)
                .applyTo(Option.none())
                .get();
    }

    private static Job job(JobStatus status) {
        return Job.builder(new JobId(8_200_617), new JobNumber(617))
                .status(Option.some(status))
                .build();
    }
}
