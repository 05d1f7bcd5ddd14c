package io.github.kickserv4j.adapter.http.job;

import io.github.kickserv4j.adapter.http.exchange.ApiRequest;
import io.github.kickserv4j.adapter.http.exchange.OperationExecutor;
import io.github.kickserv4j.adapter.http.response.RecordRequests;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobChange;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.job.NewJob;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.evidence.ReliesOn;
import io.github.kickserv4j.ports.job.JobFilter;
import io.github.kickserv4j.ports.job.JobOperations;
import io.github.kickserv4j.ports.job.JobRepository;
import io.github.kickserv4j.ports.job.JobWrite;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Operation;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.Objects;

/**
 * Accesses jobs over HTTP. A job that is addressed through its customer takes one or two more requests: both are read, and
 * compared.
 */
@ReliesOn({"job-by-number", "delete-deletes-a-job", "job-below-its-customer", "written-job-is-returned"})
public final class HttpJobRepository implements JobRepository {
    private final OperationExecutor operationExecutor;
    private final JobRequests jobRequests;
    private final RecordRequests<Job, JobNumber> jobs;

    public HttpJobRepository(OperationExecutor operationExecutor, JobRequests jobRequests) {
        this.operationExecutor = operationExecutor;
        this.jobRequests = jobRequests;
        this.jobs = jobRequests.jobs();
    }

    @Override
    public Either<Failure, Job> get(JobNumber number) {
        Objects.requireNonNull(number, "number");
        return operationExecutor.read(
                requestSender -> jobRequests.read(requestSender, JobOperations.get(number), number));
    }

    @Override
    public Either<Failure, Job> get(CustomerNumber customer, JobNumber number) {
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(number, "number");
        return operationExecutor.read(requestSender ->
                jobRequests.read(requestSender, JobOperations.get(customer, number), customer, number));
    }

    @Override
    public Either<Failure, Page<Job>> list(JobFilter filter, PageRequest page) {
        return operationExecutor
                .send(JobQuery.list(filter, page))
                .flatMap(apiResponse -> jobRequests.page(JobOperations.LIST, apiResponse, page, filter));
    }

    @Override
    public Either<Failure, Page<Job>> list(CustomerNumber customer, Seq<JobStatus> statuses, PageRequest page) {
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(page, "page");
        JobFilter filter = JobFilter.builder()
                .statuses(Objects.requireNonNull(statuses, "statuses"))
                .build();
        return operationExecutor
                .send(JobQuery.list(customer, statuses, page))
                .flatMap(apiResponse -> jobRequests.page(JobOperations.list(customer), apiResponse, page, filter))
                .map(jobs -> jobs.map(job -> JobRequests.withCustomerNumber(customer, job)));
    }

    @Override
    public Either<Failure, Job> create(CustomerNumber customer, NewJob job) {
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(job, "job");
        return operationExecutor.create(
                new JobWrite.Create(customer, job),
                requestSender -> jobRequests.create(requestSender, JobOperations.create(customer), customer, job),
                Job::id,
                Job::audit);
    }

    @Override
    public Either<Failure, Job> update(JobNumber number, JobChange change) {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(change, "change");
        String body = JobWriter.job(change.patch());
        ApiRequest put = ApiRequest.put(JobOperations.update(number), JobRequests.path(number), body);
        return operationExecutor.write(
                new JobWrite.Update(number, change),
                requestSender -> jobs.update(
                        requestSender, put, number, now -> JobRequests.differingFields(change.patch(), now)));
    }

    @Override
    public Either<Failure, Job> update(CustomerNumber customer, JobNumber number, JobChange change) {
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(change, "change");
        Operation operation = JobOperations.update(customer, number);
        String body = JobWriter.job(change.patch());
        ApiRequest put = ApiRequest.put(operation, JobRequests.path(customer, number), body);
        return operationExecutor
                .write(
                        new JobWrite.Update(number, change),
                        requestSender -> jobRequests.read(requestSender, operation, customer, number),
                        (requestSender, before) -> jobs.update(
                                requestSender, put, number, now -> JobRequests.differingFields(change.patch(), now)))
                .map(job -> JobRequests.withCustomerNumber(customer, job));
    }

    /** Deletes a job. The job is read first, because the response may not contain the job. */
    @Override
    public Either<Failure, Job> delete(JobNumber number) {
        Objects.requireNonNull(number, "number");
        Operation operation = JobOperations.delete(number);
        ApiRequest delete = ApiRequest.delete(operation, JobRequests.path(number));
        return operationExecutor.write(
                new JobWrite.Delete(number),
                requestSender -> jobRequests.read(requestSender, operation, number),
                (requestSender, before) -> jobs.delete(requestSender, delete, before));
    }

    @Override
    public Either<Failure, Job> delete(CustomerNumber customer, JobNumber number) {
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(number, "number");
        Operation operation = JobOperations.delete(customer, number);
        ApiRequest delete = ApiRequest.delete(operation, JobRequests.path(customer, number));
        return operationExecutor
                .write(
                        new JobWrite.Delete(number),
                        requestSender -> jobRequests.read(requestSender, operation, customer, number),
                        (requestSender, before) -> jobs.delete(requestSender, delete, before))
                .map(deleted -> JobRequests.withCustomerNumber(customer, deleted));
    }
}
