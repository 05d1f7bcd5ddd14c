package io.github.kickserv4j.adapter.http.job;

import io.github.kickserv4j.adapter.http.shared.Answer;
import io.github.kickserv4j.adapter.http.shared.Call;
import io.github.kickserv4j.adapter.http.shared.Owners;
import io.github.kickserv4j.adapter.http.shared.Replies;
import io.github.kickserv4j.adapter.http.shared.Session;
import io.github.kickserv4j.adapter.http.shared.Shown;
import io.github.kickserv4j.adapter.http.shared.Steps;
import io.github.kickserv4j.domain.job.Assignees;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.shared.Changes;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.EmployeeId;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.ports.job.JobFilter;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Operation;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Function;

/** Asks for jobs, and sees to it that the answers are what was asked for. */
record JobAnswers(Replies replies, Owners owners, Clock clock) {

    static String path(JobNumber number) {
        return Owners.path(number) + ".json";
    }

    static String path(CustomerNumber customer, JobNumber number) {
        return Owners.path(customer) + "/" + path(number);
    }

    /** The job, which was asked for through this customer, with the customer's number, whether the answer tells it or not. */
    static Job of(CustomerNumber customer, Job job) {
        return job.toBuilder()
                .customerNumber(job.customerNumber().orElse(Option.some(customer)))
                .build();
    }

    /** The names of the fields that do not show what was asked; the order of employees does not count. */
    static Seq<String> differing(Changes<Job> asked, Job now) {
        return Shown.differing(asked, now, now.unreadable(), JobAnswers::form);
    }

    private static Object form(Object value) {
        return value instanceof Assignees assignees
                ? assignees.employees().map(EmployeeId::value).sorted().mkString(",")
                : value;
    }

    /** The job of this number. */
    Either<Failure, Job> read(Session session, Operation operation, JobNumber number) {
        return session.send(Call.get(operation, path(number))).flatMap(answer -> job(operation, answer, number));
    }

    /** The customer's job of this number: both are read, and compared. */
    Either<Failure, Job> read(Session session, Operation operation, CustomerNumber customer, JobNumber number) {
        return owners.id(session, operation, customer).flatMap(id -> session.send(
                        Call.get(operation, path(customer, number)))
                .flatMap(answer -> job(operation, answer, number).flatMap(job -> owned(operation, answer, id, job)))
                .map(job -> of(customer, job)));
    }

    /**
     * Sends a change; if it is answered with no job, the job is read again at the same path.
     *
     * @param differing the names of the fields by which a job does not show the change
     */
    Either<Failure, Job> change(
            Session session, Call change, String path, JobNumber number, Function<Job, Seq<String>> differing) {
        Operation operation = change.operation();
        return session.send(change)
                .flatMap(answer -> replies.changed(
                        operation,
                        answer,
                        told -> job(operation, told, number),
                        () -> session.send(Call.get(operation, path)).flatMap(again -> job(operation, again, number)),
                        differing));
    }

    /** Sends a deletion; if it is answered with no job, but a success, the result is the job as it was {@code before}. */
    Either<Failure, Job> delete(Session session, Call delete, Job before) {
        return session.send(delete)
                .flatMap(answer -> replies.deleted(
                        delete.operation(),
                        answer,
                        JobReader.JOB,
                        told -> job(delete.operation(), told, before.number()),
                        before));
    }

    /** A page of jobs, none of which contradicts {@code filter}: one that the server ignored would bring everybody's. */
    Either<Failure, Page<Job>> page(Operation operation, Answer answer, PageRequest page, JobFilter filter) {
        Instant now = clock.instant();
        return replies.page(operation, answer, JobReader.JOB, page).flatMap(read -> read.items()
                .find(job -> !filter.contradictedBy(job, now).isEmpty())
                .<Either<Failure, Page<Job>>>map(job -> Either.left(replies.unexpected(
                        operation,
                        answer,
                        "job " + job.number() + " does not meet the filter "
                                + filter.contradictedBy(job, now).mkString(", "))))
                .getOrElse(() -> Either.right(read)));
    }

    private Either<Failure, Job> job(Operation operation, Answer answer, JobNumber number) {
        return replies.single(operation, answer, JobReader.JOB)
                .filterOrElse(
                        job -> job.number().equals(number),
                        job -> replies.unexpected(operation, answer, "the answer is job " + job.number()));
    }

    private Either<Failure, Job> owned(Operation operation, Answer answer, CustomerId owner, Job job) {
        if (job.customer().contains(owner)) {
            return Either.right(job);
        }
        return Either.left(
                job.customer().isDefined()
                        ? Steps.notFound(operation)
                        : replies.unexpected(operation, answer, "the answer does not say whose job it is"));
    }
}
