package io.github.kickserv4j.ports.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.shared.InvalidInputException;
import io.github.kickserv4j.domain.shared.JobId;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.JobStatusId;
import io.github.kickserv4j.domain.shared.JobTypeId;
import io.vavr.control.Option;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class JobFilterTest {
    private static final Job JOB = Job.builder(new JobId(8_200_617), new JobNumber(617))
            .status(Option.some(new JobStatus("In Progress")))
            .type(Option.some(new JobTypeId(61)))
            .build();

    @Test
    @Tag("rule:rows-are-checked-against-exact-filters")
    void contradictedByShouldNameWhatARowDoesNotMeet() {
        assertThat(JobFilter.NONE.contradictedBy(JOB)).isEmpty();
        assertThat(JobFilter.NONE
                        .status(JobStatus.COMPLETE, JobStatus.LOST)
                        .type(new JobTypeId(62))
                        .ownStatus(new JobStatusId(5))
                        .contradictedBy(JOB))
                .containsExactly("status", "job_type_id", "job_status_id");
    }

    @Test
    @Tag("rule:rows-are-checked-against-exact-filters")
    void contradictedByShouldNotMindHowAStatusIsWritten() {
        assertThat(JobFilter.NONE
                        .status(JobStatus.COMPLETE, JobStatus.IN_PROGRESS)
                        .type(new JobTypeId(61))
                        .contradictedBy(JOB))
                .isEmpty();
    }

    @Test
    void constructorShouldRefuseABlankStatusAndAPageSizeThatMakesNoSense() {
        assertThatThrownBy(() -> JobFilter.NONE.status(new JobStatus(" ")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("status");
        assertThatThrownBy(() -> JobFilter.NONE.perPage(0)).hasMessageContaining("per_page");
        assertThatThrownBy(() -> JobFilter.NONE.perPage(1001)).hasMessageContaining("per_page");
        assertThat(JobFilter.NONE.perPage(1000).perPage()).containsExactly(1000);
    }
}
