package io.github.kickserv4j.ports.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.job.Schedule;
import io.github.kickserv4j.domain.job.ScheduledWindow;
import io.github.kickserv4j.domain.shared.EmployeeNumber;
import io.github.kickserv4j.domain.shared.InvalidInputException;
import io.github.kickserv4j.domain.shared.JobId;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.JobStatusId;
import io.github.kickserv4j.domain.shared.JobTypeId;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JobFilterTest {
    private static final Instant NOW = Instant.parse("2025-06-05T12:00:00Z");
    private static final List<ScheduledWindow> WINDOWS = List.of(ScheduledWindow.values());
    private static final Job JOB = Job.builder(new JobId(8_200_617), new JobNumber(617))
            .status(Option.some(new JobStatus("In Progress")))
            .type(Option.some(new JobTypeId(61)))
            .ownStatus(Option.some(new JobStatusId(4)))
            .build();

    @Test
    void validateShouldGiveTheViolationOfAPageSizeACode() {
        assertThat(JobFilter.builder().perPage(0).validate().getError().map(Violation::code))
                .containsExactly(Option.some("page_size"));
        assertThat(JobFilter.builder()
                        .perPage(JobFilter.MOST_PER_PAGE)
                        .validate()
                        .isValid())
                .isTrue();
    }

    @Test
    void equalsShouldIgnoreTheOrderOfStatuses() {
        JobFilter filter =
                JobFilter.builder().status(JobStatus.NEW, JobStatus.LOST).build();

        assertThat(JobFilter.builder().status(JobStatus.LOST, JobStatus.NEW).build())
                .isEqualTo(filter)
                .hasSameHashCodeAs(filter);
        assertThat(List.of(
                        filter.toBuilder().status(JobStatus.NEW).build(),
                        filter.toBuilder().scheduled(ScheduledWindow.TODAY).build(),
                        filter.toBuilder().type(new JobTypeId(1)).build(),
                        filter.toBuilder().ownStatus(new JobStatusId(1)).build(),
                        filter.toBuilder().employee(new EmployeeNumber(1)).build(),
                        filter.toBuilder().perPage(1).build()))
                .doesNotContain(filter);
    }

    @Test
    void equalsShouldIgnoreTheOrderOfStatusesOfOpportunities() {
        OpportunityFilter filter = OpportunityFilter.builder()
                .status(JobStatus.NEW, JobStatus.LOST)
                .build();

        assertThat(OpportunityFilter.builder()
                        .status(JobStatus.LOST, JobStatus.NEW)
                        .build())
                .isEqualTo(filter)
                .hasSameHashCodeAs(filter);
        assertThat(List.of(
                        filter.toBuilder().status(JobStatus.NEW).build(),
                        filter.toBuilder().type(new JobTypeId(1)).build()))
                .doesNotContain(filter);
    }

    @Test
    @Tag("rule:null-is-refused")
    void statusesShouldRefuseNullAmongOthers() {
        List<JobStatus> withNull = List.ofAll(Arrays.asList(JobStatus.NEW, null));
        assertThatThrownBy(() -> JobFilter.builder().statuses(withNull))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("status");
        assertThatThrownBy(() -> OpportunityFilter.builder().statuses(withNull))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("status");
    }

    @Test
    @Tag("rule:rows-are-checked-against-exact-filters")
    void contradictedByShouldNameWhatARowDoesNotMeet() {
        assertThat(JobFilter.ALL.contradictedParts(JOB, NOW)).isEmpty();
        assertThat(JobFilter.builder()
                        .status(JobStatus.COMPLETE, JobStatus.LOST)
                        .type(new JobTypeId(62))
                        .ownStatus(new JobStatusId(5))
                        .build()
                        .contradictedParts(JOB, NOW))
                .containsExactly("status", "job_type_id", "job_status_id");
    }

    @Test
    @Tag("rule:rows-are-checked-against-exact-filters")
    void contradictedByShouldNotMindHowAStatusIsWritten() {
        assertThat(JobFilter.builder()
                        .status(JobStatus.COMPLETE, JobStatus.IN_PROGRESS)
                        .type(new JobTypeId(61))
                        .build()
                        .contradictedParts(JOB, NOW))
                .isEmpty();
    }

    @Test
    @Tag("rule:rows-are-checked-against-exact-filters")
    void contradictedByShouldBeEmptyWhenTheRowDoesNotHaveTheValue() {
        Job silent = Job.builder(new JobId(1), new JobNumber(1)).build();

        assertThat(JobFilter.builder()
                        .status(JobStatus.COMPLETE)
                        .type(new JobTypeId(62))
                        .ownStatus(new JobStatusId(5))
                        .scheduled(ScheduledWindow.TODAY)
                        .employee(new EmployeeNumber(7))
                        .build()
                        .contradictedParts(silent, NOW))
                .isEmpty();
    }

    @ParameterizedTest
    @Tag("rule:rows-are-checked-against-exact-filters")
    @CsvSource({
        "TODAY, 2025-06-04T11:00:00+14:00, true",
        "TODAY, 2025-06-07T10:00:00-12:00, true",
        "TODAY, 2025-06-12T09:00:00Z, false",
        "TODAY, 2025-05-31T09:00:00Z, false",
        "TOMORROW, 2025-06-06T23:00:00-11:00, true",
        "TOMORROW, 2025-06-20T09:00:00Z, false",
        "THIS_WEEK, 2025-06-01T09:00:00Z, true",
        "THIS_WEEK, 2025-06-08T23:00:00-12:00, true",
        "THIS_WEEK, 2025-06-16T09:00:00Z, false",
        "LAST_MONTH, 2025-05-01T00:00:00+14:00, true",
        "LAST_MONTH, 2025-06-03T00:00:00Z, false",
        "NEXT_MONTH, 2025-07-31T23:59:00-12:00, true",
        "NEXT_MONTH, 2005-07-10T00:00:00Z, false"
    })
    void contradictedByShouldGrantEveryZoneItsDays(ScheduledWindow window, OffsetDateTime begin, boolean may) {
        JobFilter filter = JobFilter.builder().scheduled(window).build();

        assertThat(filter.contradictedParts(scheduled(begin, begin), NOW).isEmpty())
                .isEqualTo(may);
    }

    @Test
    @Tag("rule:rows-are-checked-against-exact-filters")
    void contradictedByShouldBeEmptyWhenTheJobEndsWithinTheWindow() {
        Job longJob =
                scheduled(OffsetDateTime.parse("2025-05-01T09:00:00Z"), OffsetDateTime.parse("2025-06-05T09:00:00Z"));

        assertThat(JobFilter.builder().scheduled(ScheduledWindow.TODAY).build().contradictedParts(longJob, NOW))
                .isEmpty();
    }

    /** Whatever a server's zone, a job that is in the window there is not taken for a contradiction here. */
    @Test
    @Tag("rule:rows-are-checked-against-exact-filters")
    void contradictedByShouldBeEmptyOfWhateverIsInTheWindowSomewhere() {
        long seed = 16;
        var random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            Instant now = NOW.plusSeconds(random.nextInt(400 * 86_400));
            ZoneOffset zone = ZoneOffset.ofTotalSeconds((random.nextInt(26 * 4 + 1) - 12 * 4) * 900);
            OffsetDateTime begin =
                    now.plusSeconds(random.nextInt(140 * 86_400) - 70 * 86_400).atOffset(ZoneOffset.UTC);
            ScheduledWindow window = WINDOWS.get(random.nextInt(WINDOWS.size()));
            if (window.contains(begin, Clock.fixed(now, zone))) {
                assertThat(JobFilter.builder()
                                .scheduled(window)
                                .build()
                                .contradictedParts(scheduled(begin, begin), now))
                        .as("seed %d: %s, %s at %s in %s", seed, window, begin, now, zone)
                        .isEmpty();
            }
        }
    }

    private static Job scheduled(OffsetDateTime begin, OffsetDateTime end) {
        return Job.builder(new JobId(1), new JobNumber(1))
                .schedule(new Schedule(Option.some(begin), Option.some(end), Option.none(), List.empty()))
                .build();
    }

    @Test
    @Tag("rule:text-is-encoded-exactly")
    void constructorShouldRefuseAStatusThatCannotBeSentAsItIs() {
        assertThatThrownBy(() ->
                        JobFilter.builder().status(new JobStatus("half\ud83d")).build())
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() ->
                        JobFilter.builder().status(new JobStatus("lost \ufffd")).build())
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> JobFilter.builder()
                        .status(JobStatus.NEW, new JobStatus("nul\u0000"))
                        .build())
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void constructorShouldRefuseABlankStatusAndAPageSizeThatMakesNoSense() {
        assertThatThrownBy(() -> JobFilter.builder().status(new JobStatus(" ")).build())
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("status");
        assertThatThrownBy(() -> JobFilter.builder().perPage(0).build()).hasMessageContaining("per_page");
        assertThatThrownBy(() -> JobFilter.builder().perPage(1001).build()).hasMessageContaining("per_page");
        assertThat(JobFilter.builder().perPage(1000).build().perPage()).containsExactly(1000);
    }
}
