package io.github.kickserv4j.testkit.dataset;

import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobChange;
import io.github.kickserv4j.domain.job.JobFields;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.job.StageTimes;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.testkit.dataset.ExportedValue.Flag;
import io.github.kickserv4j.testkit.dataset.ExportedValue.Members;
import io.github.kickserv4j.testkit.dataset.ExportedValue.Text;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.time.OffsetDateTime;
import java.util.function.Function;

/**
 * The steps that bring a new job to the status that it has: the stages that it reached, in their order, as far as the lifecycle
 * allows them, and then the status itself, if that is another.
 */
record JobSteps(Job job) {

    /** Returns true if the job is an opportunity, or was one. */
    boolean isOpportunity() {
        return job.isOpportunity()
                || job.status().contains(JobStatus.LOST)
                || job.stageTimes().wonOn().isDefined();
    }

    /** Returns the steps, with the text that replaces that of a status. */
    Members members(TextReplacement texts) {
        Progress progress = steps().foldLeft(new Progress(created(), Members.NONE), Progress::after);
        return job.status()
                .filter(status -> !progress.job.status().contains(status))
                .filter(status -> JobFields.STATUS.check(status).isValid())
                .map(status -> texts.replace(JobFields.STATUS, status.text()))
                .map(text -> progress.members.with(JobFields.STATUS.name(), new Text(text)))
                .getOrElse(progress.members);
    }

    private Job created() {
        JobStatus status = job.schedule().scheduledOn().isDefined() ? JobStatus.SCHEDULED : JobStatus.UNSCHEDULED;
        return withStatus(job, isOpportunity() ? JobStatus.NEW : status);
    }

    private Seq<Step> steps() {
        StageTimes at = job.stageTimes();
        Seq<Step> stages = List.of(
                        step("started", at.startedOn(), Job::start),
                        step("held", at.heldOn(), Job::hold),
                        step("completed", at.completedOn(), Job::complete),
                        step("canceled", at.canceledOn(), Job::cancel))
                .flatMap(step -> step)
                .sortBy(step -> step.time.toInstant());
        return outcome(at).appendAll(stages);
    }

    private List<Step> outcome(StageTimes at) {
        if (job.status().contains(JobStatus.LOST)) {
            return List.of(
                    new Step("lost", OffsetDateTime.MIN, lost -> lost.lose().map(number -> JobStatus.LOST)));
        }
        return at.wonOn()
                .filter(time -> !job.isOpportunity())
                .map(time -> new Step("won", time, won -> won.win().map(number -> JobStatus.UNSCHEDULED)))
                .toList();
    }

    private static Option<Step> step(
            String word, Option<OffsetDateTime> time, Function<Job, Validation<Seq<Violation>, JobChange>> change) {
        return time.map(
                reached -> new Step(word, reached, job -> change.apply(job).map(JobSteps::status)));
    }

    private static JobStatus status(JobChange change) {
        return change.patch().updateOf(JobFields.STATUS).applyTo(Option.none()).get();
    }

    private static Job withStatus(Job job, JobStatus status) {
        return job.toBuilder().status(Option.some(status)).build();
    }

    private record Step(
            String word, OffsetDateTime time, Function<Job, Validation<Seq<Violation>, JobStatus>> status) {}

    private record Progress(Job job, Members members) {
        Progress after(Step step) {
            return step.status
                    .apply(job)
                    .fold(
                            forbidden -> this,
                            status -> new Progress(withStatus(job, status), members.with(step.word, new Flag(true))));
        }
    }
}
