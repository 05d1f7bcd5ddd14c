package io.github.kickserv4j.adapter.http.job;

import io.github.kickserv4j.adapter.http.exchange.ApiRequest;
import io.github.kickserv4j.adapter.http.exchange.OperationExecutor;
import io.github.kickserv4j.adapter.http.exchange.RequestSender;
import io.github.kickserv4j.adapter.http.response.ChangeVerifier;
import io.github.kickserv4j.adapter.http.response.OwnerResolver;
import io.github.kickserv4j.adapter.http.response.ResponseParser;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobFields;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.job.Lifecycle;
import io.github.kickserv4j.domain.job.NewJob;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.ports.job.JobFilter;
import io.github.kickserv4j.ports.job.JobOperations;
import io.github.kickserv4j.ports.job.JobWrite;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Operation;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Locale;
import java.util.function.Function;

/** Requests opportunities, which are jobs that are neither won nor lost. */
record OpportunityRequests(OperationExecutor operationExecutor, ResponseParser responseParser, JobRequests answers) {

    Either<Failure, Page<Job>> list(JobFilter filter, PageRequest page) {
        JobFilter applied = new JobFilter(
                filter.statuses(), Option.none(), filter.type(), Option.none(), Option.none(), Option.none());
        return operationExecutor
                .send(JobQuery.opportunities(applied, page))
                .flatMap(apiResponse -> answers.page(JobOperations.OPPORTUNITIES, apiResponse, page, applied));
    }

    /** Creates a job and makes it an opportunity. A failure after the creation names the job. */
    Either<Failure, Job> open(CustomerNumber customer, NewJob opportunity) {
        return operationExecutor.create(
                new JobWrite.Open(customer, opportunity),
                requestSender -> create(requestSender, JobOperations.open(customer), customer, opportunity),
                Job::id,
                Job::audit,
                (requestSender, job) -> makeOpportunity(requestSender, customer, job.number()));
    }

    private Either<Failure, Job> makeOpportunity(
            RequestSender requestSender, CustomerNumber customer, JobNumber number) {
        String path = JobRequests.path(number);
        ApiRequest put = ApiRequest.put(JobOperations.open(customer, number), path, JobWriter.opportunity());
        return answers.change(
                        requestSender,
                        put,
                        path,
                        number,
                        now -> ChangeVerifier.differingFields(JobWriter.OPPORTUNITY, now, now.unreadable()))
                .map(opened -> JobRequests.withCustomerNumber(customer, opened));
    }

    Either<Failure, Job> win(JobNumber number) {
        return decide(new JobWrite.Win(number), JobOperations.win(number), number, "won", OpportunityRequests::notWon);
    }

    Either<Failure, Job> lose(JobNumber number) {
        return decide(
                new JobWrite.Lose(number), JobOperations.lose(number), number, "lost", OpportunityRequests::notLost);
    }

    Either<Failure, Job> create(RequestSender requestSender, Operation operation, CustomerNumber customer, NewJob job) {
        return requestSender
                .send(ApiRequest.post(
                        operation, OwnerResolver.path(customer) + "/jobs.json", JobWriter.job(job.fields())))
                .flatMap(apiResponse -> responseParser.parseSingle(operation, apiResponse, JobReader.JOB))
                .map(created -> JobRequests.withCustomerNumber(customer, created));
    }

    private Either<Failure, Job> decide(
            JobWrite write,
            Operation operation,
            JobNumber number,
            String outcome,
            Function<Job, Seq<String>> differing) {
        ApiRequest decision = ApiRequest.put(operation, "opportunities/" + number + "/mark_as_" + outcome + ".json");
        return operationExecutor.write(
                write,
                requestSender -> answers.change(requestSender, decision, JobRequests.path(number), number, differing));
    }

    /**
     * Returns the fields by which a job does not show that it was won: an opportunity becomes a job that is not lost (inferred).
     */
    private static Seq<String> notWon(Job now) {
        boolean isWon = status(now).exists(is -> !Lifecycle.isOpportunity(is) && !is.equals(JobStatus.LOST));
        return isWon ? List.empty() : List.of(JobFields.STATUS.name());
    }

    private static Seq<String> notLost(Job now) {
        return status(now).contains(JobStatus.LOST) ? List.empty() : List.of(JobFields.STATUS.name());
    }

    private static Option<JobStatus> status(Job now) {
        return now.status()
                .map(status -> new JobStatus(
                        status.text().strip().toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "_")));
    }
}
