package io.github.kickserv4j.domain.job;

import static io.github.kickserv4j.domain.job.JobStatus.CANCELED;
import static io.github.kickserv4j.domain.job.JobStatus.COMPLETE;
import static io.github.kickserv4j.domain.job.JobStatus.ESTIMATE_SCHEDULED;
import static io.github.kickserv4j.domain.job.JobStatus.ESTIMATE_SENT;
import static io.github.kickserv4j.domain.job.JobStatus.IN_PROGRESS;
import static io.github.kickserv4j.domain.job.JobStatus.LOST;
import static io.github.kickserv4j.domain.job.JobStatus.NEW;
import static io.github.kickserv4j.domain.job.JobStatus.ON_HOLD;
import static io.github.kickserv4j.domain.job.JobStatus.SCHEDULED;
import static io.github.kickserv4j.domain.job.JobStatus.UNSCHEDULED;

import io.github.kickserv4j.domain.shared.Rule;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.Locale;
import java.util.Objects;

/**
 * The table of the actions that take a job from one status to another. The stages are documented in Kickserv's help; from where a
 * job can be canceled, held and resumed is inferred. A plain change of status is not held to this table, since the server's own
 * rules are not known, and neither is a job whose status the table does not know.
 */
public final class Lifecycle {
    private static final Seq<Transition> TABLE = List.of(
            new Transition(NEW, JobAction.WIN, UNSCHEDULED),
            new Transition(NEW, JobAction.LOSE, LOST),
            new Transition(NEW, JobAction.CANCEL, CANCELED),
            new Transition(ESTIMATE_SCHEDULED, JobAction.WIN, UNSCHEDULED),
            new Transition(ESTIMATE_SCHEDULED, JobAction.LOSE, LOST),
            new Transition(ESTIMATE_SCHEDULED, JobAction.CANCEL, CANCELED),
            new Transition(ESTIMATE_SENT, JobAction.WIN, UNSCHEDULED),
            new Transition(ESTIMATE_SENT, JobAction.LOSE, LOST),
            new Transition(ESTIMATE_SENT, JobAction.CANCEL, CANCELED),
            new Transition(UNSCHEDULED, JobAction.SCHEDULE, SCHEDULED),
            new Transition(UNSCHEDULED, JobAction.START, IN_PROGRESS),
            new Transition(UNSCHEDULED, JobAction.CANCEL, CANCELED),
            new Transition(SCHEDULED, JobAction.SCHEDULE, SCHEDULED),
            new Transition(SCHEDULED, JobAction.START, IN_PROGRESS),
            new Transition(SCHEDULED, JobAction.HOLD, ON_HOLD),
            new Transition(SCHEDULED, JobAction.COMPLETE, COMPLETE),
            new Transition(SCHEDULED, JobAction.CANCEL, CANCELED),
            new Transition(IN_PROGRESS, JobAction.HOLD, ON_HOLD),
            new Transition(IN_PROGRESS, JobAction.COMPLETE, COMPLETE),
            new Transition(IN_PROGRESS, JobAction.CANCEL, CANCELED),
            new Transition(ON_HOLD, JobAction.SCHEDULE, SCHEDULED),
            new Transition(ON_HOLD, JobAction.START, IN_PROGRESS),
            new Transition(ON_HOLD, JobAction.CANCEL, CANCELED));

    private static final Seq<JobStatus> ENDS = List.of(LOST, COMPLETE, CANCELED);

    private Lifecycle() {}

    /** One line of the table. */
    public record Transition(JobStatus from, JobAction action, JobStatus to) {
        public Transition {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(action, "action");
            Objects.requireNonNull(to, "to");
        }

        private boolean isOf(JobStatus status, JobAction jobAction) {
            return from.equals(status) && action == jobAction;
        }
    }

    /** Returns all that is allowed. */
    public static Seq<Transition> transitions() {
        return TABLE;
    }

    /** Returns true if a job of this status is an opportunity, to be won or lost. */
    public static boolean isOpportunity(JobStatus status) {
        Objects.requireNonNull(status, "status");
        return TABLE.exists(line -> line.isOf(status, JobAction.WIN));
    }

    /** Returns the status to which the action brings {@code job}, or that it is not allowed. */
    static Validation<Seq<Violation>, JobStatus> statusAfter(Job job, JobAction jobAction) {
        Option<JobStatus> from = job.status().filter(Lifecycle::isKnown);
        Seq<Transition> lines = TABLE.filter(line -> line.action() == jobAction);
        return lines.find(line -> from.forAll(line.from()::equals))
                .map(Transition::to)
                .toValidation(() -> forbidden(jobAction, job));
    }

    private static boolean isKnown(JobStatus status) {
        return ENDS.contains(status) || TABLE.exists(line -> line.from().equals(status));
    }

    private static Seq<Violation> forbidden(JobAction jobAction, Job job) {
        String sentence = "does not allow to " + jobAction.name().toLowerCase(Locale.ROOT) + " job " + job.number();
        Rule<JobStatus> allowed =
                new Rule<>("allowed_transition", sentence, from -> TABLE.exists(line -> line.isOf(from, jobAction)));
        return List.of(Violation.of(
                "status", allowed, job.status().map(JobStatus::text).getOrElse("")));
    }
}
