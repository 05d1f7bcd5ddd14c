package io.github.kickserv4j.adapter.http.job;

import io.github.kickserv4j.adapter.http.exchange.ApiRequest;
import io.github.kickserv4j.adapter.http.exchange.ApiResponse;
import io.github.kickserv4j.adapter.http.exchange.MultiStepFailures;
import io.github.kickserv4j.adapter.http.exchange.RequestSender;
import io.github.kickserv4j.adapter.http.response.ChangeVerifier;
import io.github.kickserv4j.adapter.http.response.OwnerResolver;
import io.github.kickserv4j.adapter.http.response.RecordRequests;
import io.github.kickserv4j.adapter.http.response.ResponseParser;
import io.github.kickserv4j.domain.job.Assignees;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.NewJob;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.EmployeeId;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.Patch;
import io.github.kickserv4j.evidence.ReliesOn;
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

/** Requests jobs, and verifies that the responses match the requests. */
@ReliesOn({
    "jobs-of-a-customer",
    "rows-of-jobs-have-no-customer",
    "windows-are-days-of-the-account",
    "week-begins-on-monday",
    "job-below-another-customer"
})
public record JobRequests(RecordRequests<Job, JobNumber> jobs, OwnerResolver ownerResolver, Clock clock) {

    /** @param clock determines the days of a window */
    public JobRequests(ResponseParser responseParser, Clock clock) {
        this(
                new RecordRequests<>(responseParser, JobReader.JOB, Job::number),
                new OwnerResolver(responseParser),
                clock);
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
        return jobs.get(requestSender, ApiRequest.get(operation, path(number)), number);
    }

    /** Reads the customer's job of this number: both are read, and compared. */
    Either<Failure, Job> read(
            RequestSender requestSender, Operation operation, CustomerNumber customer, JobNumber number) {
        return ownerResolver.resolveId(requestSender, operation, customer).flatMap(id -> requestSender
                .send(ApiRequest.get(operation, path(customer, number)))
                .flatMap(apiResponse -> jobs.single(operation, apiResponse, number)
                        .flatMap(job -> owned(operation, apiResponse, id, job)))
                .map(job -> withCustomerNumber(customer, job)));
    }

    /** Creates a job of the customer. */
    Either<Failure, Job> create(RequestSender requestSender, Operation operation, CustomerNumber customer, NewJob job) {
        String path = OwnerResolver.path(customer) + "/jobs.json";
        return jobs.create(requestSender, ApiRequest.post(operation, path, JobWriter.job(job.fields())))
                .map(created -> withCustomerNumber(customer, created));
    }

    /** Returns a page of jobs, none of which contradicts {@code filter}. */
    Either<Failure, Page<Job>> page(Operation operation, ApiResponse apiResponse, PageRequest page, JobFilter filter) {
        Instant now = clock.instant();
        return jobs.page(operation, apiResponse, page, job -> filter.contradictedParts(job, now));
    }

    private Either<Failure, Job> owned(Operation operation, ApiResponse apiResponse, CustomerId owner, Job job) {
        if (job.customer().contains(owner)) {
            return Either.right(job);
        }
        return Either.left(
                job.customer().isDefined()
                        ? MultiStepFailures.notFound(operation)
                        : jobs.responseParser()
                                .unexpected(operation, apiResponse, "the response does not name the job's customer"));
    }
}
