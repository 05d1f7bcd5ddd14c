package io.github.kickserv4j.ports.job;

import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.job.ScheduledWindow;
import io.github.kickserv4j.domain.shared.EmployeeNumber;
import io.github.kickserv4j.domain.shared.InvalidInputException;
import io.github.kickserv4j.domain.shared.JobStatusId;
import io.github.kickserv4j.domain.shared.JobTypeId;
import io.github.kickserv4j.domain.shared.Rule;
import io.github.kickserv4j.domain.shared.TextFolding;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Selects jobs; all parts are combined with AND, the statuses among themselves with OR. Type, window and page size are
 * documented; status is documented for the jobs of one customer; own status and employee are what a client of the older API
 * sends.
 *
 * @param statuses any of these; empty for whatever status
 * @param scheduled when the job begins
 * @param type the service
 * @param ownStatus one of the account's own statuses
 * @param employee who is assigned
 * @param perPage how many records a page is asked to hold, from 1 to {@value #MOST_PER_PAGE}; the server's own number unless given
 */
public record JobFilter(
        Seq<JobStatus> statuses,
        Option<ScheduledWindow> scheduled,
        Option<JobTypeId> type,
        Option<JobStatusId> ownStatus,
        Option<EmployeeNumber> employee,
        Option<Integer> perPage) {
    public static final int MOST_PER_PAGE = 1000;

    private static final Rule<Integer> PER_PAGE = new Rule<>(
            "page_size", "must be from 1 to " + MOST_PER_PAGE, count -> count >= 1 && count <= MOST_PER_PAGE);

    /** Selects every job. */
    public static final JobFilter ALL =
            new JobFilter(List.empty(), Option.none(), Option.none(), Option.none(), Option.none(), Option.none());

    /** Refuses a status that is blank or cannot be sent as it is, and a page size that makes no sense. */
    public JobFilter {
        Objects.requireNonNull(scheduled, "scheduled");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(ownStatus, "ownStatus");
        Objects.requireNonNull(employee, "employee");
        InvalidInputException.throwIfAny(violations(statuses, perPage));
    }

    /** Returns an empty builder. */
    public static JobFilterBuilder builder() {
        return new JobFilterBuilder();
    }

    /** Returns a builder with the values of this filter. */
    public JobFilterBuilder toBuilder() {
        return new JobFilterBuilder(this);
    }

    /**
     * Returns the parts that {@code job} does not meet, by whatever comparison. Statuses are compared without regard to case and to
     * what is between words, since some of their words are inferred; the window with a day to spare on each side, since its days
     * are those of a zone that is not known. The employee is not compared: a row has ids of employees, not their numbers. What a
     * row does not have contradicts nothing.
     *
     * @param now when it was asked
     */
    public Seq<String> contradictedParts(Job job, Instant now) {
        Objects.requireNonNull(now, "now");
        return List.of(
                        Option.when(!job.status().forAll(this::mayBe), "status"),
                        Option.when(
                                !job.schedule().scheduledOn().forAll(begin -> mayBegin(job, begin, now)), "scheduled"),
                        Option.when(differ(type, job.type()), "job_type_id"),
                        Option.when(differ(ownStatus, job.ownStatus()), "job_status_id"))
                .flatMap(broken -> broken);
    }

    private boolean mayBe(JobStatus is) {
        return statuses.isEmpty() || statuses.exists(may -> folded(may).equals(folded(is)));
    }

    /** A job of several days is within a window that it ends in. */
    private boolean mayBegin(Job job, OffsetDateTime begin, Instant now) {
        OffsetDateTime end = job.schedule().endsAt().filter(begin::isBefore).getOrElse(begin);
        return scheduled.forAll(window -> window.mayOverlap(begin, end, now));
    }

    private static <T> boolean differ(Option<T> wanted, Option<T> is) {
        return wanted.exists(value -> !is.forAll(value::equals));
    }

    /** A status without regard to case and to what is between words, since some of their words are inferred. */
    static String folded(JobStatus status) {
        return TextFolding.fold(status.text()).replaceAll("[\\s_-]+", "");
    }

    static Seq<JobStatus> withoutNull(Seq<JobStatus> statuses) {
        return statuses.map(status -> Objects.requireNonNull(status, "status"));
    }

    static Seq<Violation> violations(Seq<JobStatus> statuses, Option<Integer> perPage) {
        Seq<Violation> broken = List.empty();
        for (JobStatus status : statuses) {
            Validation<Seq<Violation>, String> checked = Rule.check("status", status.text(), Rule.TEXT);
            broken = checked.isValid() ? broken : broken.appendAll(checked.getError());
        }
        return perPage.isEmpty() || PER_PAGE.holds().test(perPage.get())
                ? broken
                : broken.append(Violation.of("per_page", PER_PAGE, perPage.get()));
    }

    /** Returns whether {@code other} asks for the same, in whatever order. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JobFilter filter && unordered().equals(filter.unordered());
    }

    @Override
    public int hashCode() {
        return unordered().hashCode();
    }

    private Seq<Object> unordered() {
        return List.of(statuses.toSet(), scheduled, type, ownStatus, employee, perPage);
    }
}
