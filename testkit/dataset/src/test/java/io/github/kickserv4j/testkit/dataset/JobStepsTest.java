package io.github.kickserv4j.testkit.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.job.Schedule;
import io.github.kickserv4j.domain.job.StageTimes;
import io.github.kickserv4j.domain.shared.JobId;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.OffsetDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JobStepsTest {
    private static Option<OffsetDateTime> day(String stages, String stage) {
        int place = stages == null ? -1 : stages.indexOf(stage);
        return Option.when(
                place >= 0, () -> OffsetDateTime.parse("2024-06-05T00:00Z").plusHours(place));
    }

    private static Job job(boolean isScheduled, String stages, String status) {
        return Job.builder(new JobId(7), new JobNumber(1))
                .status(Option.of(status).map(JobStatus::new))
                .schedule(new Schedule(
                        isScheduled ? day("scheduled", "scheduled") : Option.none(),
                        Option.none(),
                        Option.none(),
                        List.empty()))
                .stages(new StageTimes(
                        Option.none(),
                        Option.none(),
                        Option.none(),
                        day(stages, "won"),
                        day(stages, "lost"),
                        day(stages, "started"),
                        day(stages, "held"),
                        day(stages, "completed"),
                        day(stages, "canceled")))
                .build();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "false | - | unscheduled | false | - ",
                "true | - | scheduled | false | - ",
                "true | - | unscheduled | false | status=unscheduled",
                "false | - | scheduled | false | status=scheduled",
                "false | started | in_progress | false | started",
                "false | started completed | complete | false | started completed",
                "false | - | complete | false | status=complete",
                "true | completed | complete | false | completed",
                "false | started held | on_hold | false | started held",
                "false | started held | in_progress | false | started held status=in_progress",
                "true | held started completed | complete | false | held started completed",
                "false | started held completed | complete | false | started held status=complete",
                "true | canceled | canceled | false | canceled",
                "false | - | waiting for parts | false | status=waiting for parts",
                "false | - | - | false | -",
                "false | - | new | true | -",
                "true | - | estimate_sent | true | status=estimate_sent",
                "false | won | unscheduled | true | won",
                "true | won | scheduled | true | won status=scheduled",
                "false | won started completed | complete | true | won started completed",
                "false | won | estimate_sent | true | status=estimate_sent",
                "false | lost | lost | true | lost",
                "false | - | lost | true | lost",
                "false | - | canceled | false | status=canceled"
            })
    void stepsShouldLeadToTheStatus(
            boolean isScheduled, String stages, String status, boolean isOpportunity, String words) {
        var steps = new JobSteps(job(isScheduled, stages, status));

        String written = steps.members(TextReplacement.NONE)
                .byName()
                .map(JobStepsTest::word)
                .mkString(" ");
        assertThat(written).isEqualTo(words == null ? "" : words.strip());
        assertThat(steps.isOpportunity()).isEqualTo(isOpportunity);
    }

    private static String word(io.vavr.Tuple2<String, ExportedValue> member) {
        return member._2 instanceof ExportedValue.Text text ? member._1 + "=" + text.text() : member._1;
    }
}
