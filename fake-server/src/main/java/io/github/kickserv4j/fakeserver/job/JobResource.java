package io.github.kickserv4j.fakeserver.job;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.job.NewJob;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.evidence.ReliesOn;
import io.github.kickserv4j.fakeserver.shared.Employees;
import io.github.kickserv4j.fakeserver.shared.ErrorResponses;
import io.github.kickserv4j.fakeserver.shared.ParentRecord;
import io.github.kickserv4j.fakeserver.shared.ParsedFields;
import io.github.kickserv4j.fakeserver.shared.Resource;
import io.github.kickserv4j.fakeserver.shared.Route;
import io.github.kickserv4j.fakeserver.shared.RoutedRequest;
import io.github.kickserv4j.fakeserver.shared.ServedAccount;
import io.github.kickserv4j.fakeserver.shared.ServerResponse;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The endpoints of jobs, which are addressed by number, alone or below the number of their customer. */
@ReliesOn({"lists-are-arrays", "empty-list-is-200", "other-windows"})
public final class JobResource implements Resource {
    private static final String ENVELOPE = "job";
    private static final String WINDOW =
            "That window of time is not supported here; what Kickserv does with it is not known.";
    private static final String OF_CUSTOMER = "customers/{number}/jobs.json";

    private final Kickserv kickserv;
    private final JobJson rows;
    private final JobHandler answers;

    public JobResource(Kickserv kickserv, Employees employees, ServedAccount account) {
        this.kickserv = kickserv;
        this.rows = new JobJson(kickserv, employees);
        this.answers = new JobHandler(rows, account);
    }

    @Override
    public Seq<Route> routes() {
        return List.of(
                        new Route("GET", "jobs.json", "list-of-jobs", this::list, () -> JobFilterParameters.JOBS),
                        new Route(
                                "POST",
                                "jobs.json",
                                "job-creation-beside-a-customer-number",
                                this::createForNamedCustomer),
                        new Route(
                                "GET",
                                OF_CUSTOMER,
                                "jobs-of-a-customer",
                                routedRequest -> ofCustomer(routedRequest, this::listOf),
                                () -> JobFilterParameters.JOBS_OF_CUSTOMER),
                        new Route(
                                "POST",
                                OF_CUSTOMER,
                                "jobs-of-a-customer",
                                routedRequest -> ofCustomer(routedRequest, this::create)))
                .appendAll(routes("jobs/{number}.json", "job-by-number", "delete-deletes-a-job", this::alone))
                .appendAll(routes(
                        "customers/{number}/jobs/{number}.json",
                        "job-below-its-customer",
                        "job-below-its-customer",
                        this::belowCustomer));
    }

    private Seq<Route> routes(
            String one,
            String fact,
            String deletion,
            Function<RoutedRequest, Either<ServerResponse, JobLocator>> named) {
        Function<RoutedRequest, ServerResponse> update = routedRequest -> named.apply(routedRequest)
                .fold(unknown -> unknown, job -> written(routedRequest, fields -> answers.update(job, fields)));
        return List.of(
                new Route("GET", one, fact, routedRequest -> named.apply(routedRequest)
                        .fold(unknown -> unknown, answers::get)),
                new Route("PUT", one, fact, update),
                new Route("PATCH", one, "patch-is-put", update),
                new Route("DELETE", one, deletion, routedRequest -> named.apply(routedRequest)
                        .fold(unknown -> unknown, answers::delete)));
    }

    /** Returns a page as a bare array, which is empty if a value is one that no job can have. */
    private ServerResponse list(RoutedRequest routedRequest) {
        if (!JobFilterParameters.isWindowKnown(routedRequest.queryParameters())) {
            return ErrorResponses.notImplemented(WINDOW);
        }
        return JobFilterParameters.jobs(routedRequest.queryParameters())
                .fold(() -> Either.<Failure, Seq<Job>>right(List.empty()), filter -> kickserv.jobs()
                        .list(filter, routedRequest.queryParameters().page("page"))
                        .map(Page::items))
                .fold(
                        failure -> ErrorResponses.forFailure(failure, "job"),
                        found -> ServerResponse.rows(found, rows::listed));
    }

    private ServerResponse listOf(CustomerNumber customer, RoutedRequest routedRequest) {
        Seq<JobStatus> any = JobFilterParameters.statuses(routedRequest.queryParameters());
        PageRequest page = routedRequest.queryParameters().page("page");
        Either<Failure, Seq<Job>> found = any.forAll(JobFilterParameters::isValidStatus)
                ? kickserv.jobs().list(customer, any, page).map(Page::items)
                : kickserv.customers().get(customer).map(owner -> List.empty());
        return found.fold(
                failure -> ErrorResponses.forFailure(failure, "customer"),
                jobs -> ServerResponse.rows(jobs, rows::listed));
    }

    private ServerResponse create(CustomerNumber customer, RoutedRequest routedRequest) {
        return writtenNew(routedRequest, fields -> ParsedFields.forCreate(JobWritableFields.FOR_CREATE, fields)
                .validate(NewJob::new)
                .fold(
                        new ParentRecord("customer", () -> kickserv.customers().get(customer))::invalid,
                        job -> created(customer, job)));
    }

    /** Creates a job. The customer's number stands beside the envelope. */
    private ServerResponse createForNamedCustomer(RoutedRequest routedRequest) {
        return routedRequest.body().jsonObject().fold(refused -> refused, body -> CustomerNumber.parse(
                        body.path("customer_number").asText(""))
                .fold(
                        noNumber -> ErrorResponses.noSuchRecord("customer"),
                        customer -> create(customer, routedRequest)));
    }

    private ServerResponse created(CustomerNumber customer, NewJob job) {
        return kickserv.jobs()
                .create(customer, job)
                .fold(failure -> ErrorResponses.forFailure(failure, "customer"), answers::ok);
    }

    private Either<ServerResponse, JobLocator> alone(RoutedRequest routedRequest) {
        return number(routedRequest).map(number -> new JobLocator.ByNumber(kickserv, number));
    }

    private Either<ServerResponse, JobLocator> belowCustomer(RoutedRequest routedRequest) {
        return CustomerNumber.parse(routedRequest.pathVariables().head())
                .toEither(ErrorResponses.noSuchRecord("customer"))
                .flatMap(customer -> number(routedRequest)
                        .map(number -> new JobLocator.ByCustomerAndNumber(kickserv, customer, number)));
    }

    private static Either<ServerResponse, JobNumber> number(RoutedRequest routedRequest) {
        return JobNumber.parse(routedRequest.pathVariables().last()).toEither(ErrorResponses.noSuchRecord("job"));
    }

    private static ServerResponse ofCustomer(
            RoutedRequest routedRequest, BiFunction<CustomerNumber, RoutedRequest, ServerResponse> answer) {
        return CustomerNumber.parse(routedRequest.pathVariables().head())
                .fold(
                        noNumber -> ErrorResponses.noSuchRecord("customer"),
                        customer -> answer.apply(customer, routedRequest));
    }

    private static ServerResponse writtenNew(RoutedRequest routedRequest, Function<ObjectNode, ServerResponse> answer) {
        return routedRequest
                .body()
                .envelope(ENVELOPE)
                .flatMap(JobWritableFields.UNDECIDED::refuseIn)
                .fold(refused -> refused, answer);
    }

    private static ServerResponse written(RoutedRequest routedRequest, Function<ObjectNode, ServerResponse> answer) {
        return routedRequest.body().envelope(ENVELOPE).fold(refused -> refused, answer);
    }
}
