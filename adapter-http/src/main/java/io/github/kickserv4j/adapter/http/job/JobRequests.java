package io.github.kickserv4j.adapter.http.job;

import io.github.kickserv4j.adapter.http.exchange.ApiRequest;
import io.github.kickserv4j.adapter.http.exchange.ApiResponse;
import io.github.kickserv4j.adapter.http.exchange.MultiStepFailures;
import io.github.kickserv4j.adapter.http.exchange.RequestSender;
import io.github.kickserv4j.adapter.http.response.ChangeVerifier;
import io.github.kickserv4j.adapter.http.response.OwnerResolver;
import io.github.kickserv4j.adapter.http.response.ResponseParser;
import io.github.kickserv4j.domain.job.Assignees;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.NewJob;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.EmployeeId;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.Patch;
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

/** Requests jobs, and verifies that the responses match the requests. */
public record JobRequests(ResponseParser responseParser, OwnerResolver ownerResolver, Clock clock) {

    /** @param clock determines the days of a window */
    public JobRequests(ResponseParser responseParser, Clock clock) {
        this(responseParser, new OwnerResolver(responseParser), clock);
    }

    static String path(JobNumber number) {
        return OwnerResolver.path(number) + ".json";
    }

    static String path(CustomerNumber customer, JobNumber number) {
        return OwnerResolver.path(customer) + "/" + path(number);
    }

    /** Returns the job, which was addressed through this customer, with the customer's number, even if the response lacks it. */
    static Job withCustomerNumber(CustomerNumber customer, Job job) {
        return job.toBuilder()
                .customerNumber(job.customerNumber().orElse(Option.some(customer)))
                .build();
    }

    /** Returns the names of the fields that differ from the requested ones. The order of employees does not count. */
    static Seq<String> differingFields(Patch<Job> requested, Job now) {
        return ChangeVerifier.differingFields(requested, now, now.unreadable(), JobRequests::form);
    }

    private static Object form(Object value) {
        return value instanceof Assignees assignees
                ? assignees.employees().map(EmployeeId::value).sorted().mkString(",")
                : value;
    }

    /** Reads the job of this number. */
    Either<Failure, Job> read(RequestSender requestSender, Operation operation, JobNumber number) {
        return requestSender
                .send(ApiRequest.get(operation, path(number)))
                .flatMap(apiResponse -> job(operation, apiResponse, number));
    }

    /** Reads the customer's job of this number: both are read, and compared. */
    Either<Failure, Job> read(
            RequestSender requestSender, Operation operation, CustomerNumber customer, JobNumber number) {
        return ownerResolver.resolveId(requestSender, operation, customer).flatMap(id -> requestSender
                .send(ApiRequest.get(operation, path(customer, number)))
                .flatMap(apiResponse ->
                        job(operation, apiResponse, number).flatMap(job -> owned(operation, apiResponse, id, job)))
                .map(job -> withCustomerNumber(customer, job)));
    }

    /** Creates a job of the customer. */
    Either<Failure, Job> create(RequestSender requestSender, Operation operation, CustomerNumber customer, NewJob job) {
        return requestSender
                .send(ApiRequest.post(
                        operation, OwnerResolver.path(customer) + "/jobs.json", JobWriter.job(job.fields())))
                .flatMap(apiResponse -> responseParser.parseSingle(operation, apiResponse, JobReader.JOB))
                .map(created -> withCustomerNumber(customer, created));
    }

    /**
     * Sends a change. If the response contains no job, the job is read again at the same path.
     *
     * @param differing returns the names of the fields by which a job does not show the change
     */
    Either<Failure, Job> change(
            RequestSender requestSender,
            ApiRequest change,
            String path,
            JobNumber number,
            Function<Job, Seq<String>> differing) {
        Operation operation = change.operation();
        return requestSender
                .send(change)
                .flatMap(apiResponse -> responseParser.parseUpdate(
                        operation,
                        apiResponse,
                        response -> job(operation, response, number),
                        () -> requestSender
                                .send(ApiRequest.get(operation, path))
                                .flatMap(again -> job(operation, again, number)),
                        differing));
    }

    /** Sends a deletion. If the response is a success without a job, the result is the job {@code before} the deletion. */
    Either<Failure, Job> delete(RequestSender requestSender, ApiRequest delete, Job before) {
        return requestSender
                .send(delete)
                .flatMap(apiResponse -> responseParser.parseDeletion(
                        delete.operation(),
                        apiResponse,
                        JobReader.JOB,
                        response -> job(delete.operation(), response, before.number()),
                        before));
    }

    /**
     * Reads a page of jobs, and verifies that none contradicts {@code filter}: a server that ignores the filter returns the jobs
     * of all customers.
     */
    Either<Failure, Page<Job>> page(Operation operation, ApiResponse apiResponse, PageRequest page, JobFilter filter) {
        Instant now = clock.instant();
        return responseParser
                .parsePage(operation, apiResponse, JobReader.JOB, page)
                .flatMap(read -> read.items()
                        .find(job -> !filter.contradictedParts(job, now).isEmpty())
                        .<Either<Failure, Page<Job>>>map(job -> Either.left(responseParser.unexpected(
                                operation,
                                apiResponse,
                                "job " + job.number() + " does not meet the filter "
                                        + filter.contradictedParts(job, now).mkString(", "))))
                        .getOrElse(() -> Either.right(read)));
    }

    private Either<Failure, Job> job(Operation operation, ApiResponse apiResponse, JobNumber number) {
        return responseParser
                .parseSingle(operation, apiResponse, JobReader.JOB)
                .filterOrElse(
                        job -> job.number().equals(number),
                        job -> responseParser.unexpected(
                                operation, apiResponse, "the response is job " + job.number()));
    }

    private Either<Failure, Job> owned(Operation operation, ApiResponse apiResponse, CustomerId owner, Job job) {
        if (job.customer().contains(owner)) {
            return Either.right(job);
        }
        return Either.left(
                job.customer().isDefined()
                        ? MultiStepFailures.notFound(operation)
                        : responseParser.unexpected(
                                operation, apiResponse, "the response does not name the job's customer"));
    }
}
