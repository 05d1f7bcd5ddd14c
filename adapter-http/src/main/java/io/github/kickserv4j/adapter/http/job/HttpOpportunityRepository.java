package io.github.kickserv4j.adapter.http.job;

import io.github.kickserv4j.adapter.http.exchange.ApiRequest;
import io.github.kickserv4j.adapter.http.exchange.OperationExecutor;
import io.github.kickserv4j.adapter.http.exchange.RequestSender;
import io.github.kickserv4j.adapter.http.response.ChangeVerifier;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobFields;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.job.Lifecycle;
import io.github.kickserv4j.domain.job.NewJob;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.evidence.ReliesOn;
import io.github.kickserv4j.ports.job.JobRepository;
import io.github.kickserv4j.ports.job.OpportunityFilter;
import io.github.kickserv4j.ports.job.OpportunityOperations;
import io.github.kickserv4j.ports.job.OpportunityRepository;
import io.github.kickserv4j.ports.job.OpportunityWrite;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Operation;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

/** Accesses opportunities over HTTP. An opportunity is created as a job, and then made an opportunity. */
@ReliesOn({
    "opportunity-is-a-job-set-to-new",
    "mark-as-won-or-lost",
    "won-opportunities-are-jobs",
    "lost-opportunity-is-lost"
})
public final class HttpOpportunityRepository implements OpportunityRepository {
    private final OperationExecutor operationExecutor;
    private final JobRequests jobRequests;
    private final JobRepository jobs;

    public HttpOpportunityRepository(OperationExecutor operationExecutor, JobRequests jobRequests, JobRepository jobs) {
        this.operationExecutor = operationExecutor;
        this.jobRequests = jobRequests;
        this.jobs = jobs;
    }

    @Override
    public Either<Failure, Page<Job>> list(OpportunityFilter filter, PageRequest page) {
        return operationExecutor
                .send(JobQuery.opportunities(filter, page))
                .flatMap(apiResponse ->
                        jobRequests.page(OpportunityOperations.LIST, apiResponse, page, filter.toJobFilter()));
    }

    /** Creates a job and makes it an opportunity. A failure after the creation names the job. */
    @Override
    public Either<Failure, Job> create(CustomerNumber customer, NewJob opportunity) {
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(opportunity, "opportunity");
        return operationExecutor.create(
                new OpportunityWrite.Create(customer, opportunity),
                requestSender -> jobRequests.create(
                        requestSender, OpportunityOperations.create(customer), customer, opportunity),
                Job::id,
                Job::audit,
                (requestSender, job) -> makeOpportunity(requestSender, customer, job.number()));
    }

    @Override
    public Either<Failure, Job> win(JobNumber opportunity) {
        Objects.requireNonNull(opportunity, "opportunity");
        return decide(new OpportunityWrite.Win(opportunity), opportunity, "won", HttpOpportunityRepository::notWon);
    }

    @Override
    public Either<Failure, Job> lose(JobNumber opportunity) {
        Objects.requireNonNull(opportunity, "opportunity");
        return decide(new OpportunityWrite.Lose(opportunity), opportunity, "lost", HttpOpportunityRepository::notLost);
    }

    @Override
    public JobRepository jobs() {
        return jobs;
    }

    private Either<Failure, Job> makeOpportunity(
            RequestSender requestSender, CustomerNumber customer, JobNumber number) {
        Operation operation = OpportunityOperations.create(customer, number);
        ApiRequest put = ApiRequest.put(operation, JobRequests.path(number), JobWriter.opportunity());
        return jobRequests
                .jobs()
                .update(
                        requestSender,
                        put,
                        number,
                        now -> ChangeVerifier.differingFields(JobWriter.OPPORTUNITY, now, now.unreadable()))
                .map(opened -> JobRequests.withCustomerNumber(customer, opened));
    }

    private Either<Failure, Job> decide(
            OpportunityWrite write, JobNumber number, String outcome, Function<Job, Seq<String>> differing) {
        ApiRequest decision =
                ApiRequest.put(write.operation(), "opportunities/" + number + "/mark_as_" + outcome + ".json");
        return operationExecutor.write(write, requestSender -> jobRequests
                .jobs()
                .update(
                        requestSender,
                        decision,
                        number,
                        () -> jobRequests.read(requestSender, write.operation(), number),
                        differing));
    }

    /**
     * Returns the fields by which a job does not show that it was won: an opportunity becomes a job that is not lost.
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
