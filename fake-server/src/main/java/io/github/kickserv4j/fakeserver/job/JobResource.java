package io.github.kickserv4j.fakeserver.job;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.job.NewJob;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.fakeserver.shared.Answer;
import io.github.kickserv4j.fakeserver.shared.Call;
import io.github.kickserv4j.fakeserver.shared.Employees;
import io.github.kickserv4j.fakeserver.shared.Form;
import io.github.kickserv4j.fakeserver.shared.InferredAnswers;
import io.github.kickserv4j.fakeserver.shared.Owner;
import io.github.kickserv4j.fakeserver.shared.Resource;
import io.github.kickserv4j.fakeserver.shared.Route;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Jobs on the wire, addressed by their number, alone or below the number of their customer. */
public final class JobResource implements Resource {
    private static final String ENVELOPE = "job";
    private static final String OF_CUSTOMER = "customers/{number}/jobs.json";

    private final Kickserv kickserv;
    private final JobRow rows;
    private final JobAnswers answers;

    public JobResource(Kickserv kickserv, Employees employees) {
        this.kickserv = kickserv;
        this.rows = new JobRow(kickserv, employees);
        this.answers = new JobAnswers(rows);
    }

    @Override
    public Seq<Route> routes() {
        return List.of(
                        new Route("GET", "jobs.json", this::list),
                        new Route("POST", "jobs.json", this::createForNamedCustomer),
                        new Route("GET", OF_CUSTOMER, call -> ofCustomer(call, this::listOf)),
                        new Route("POST", OF_CUSTOMER, call -> ofCustomer(call, this::create)))
                .appendAll(routes("jobs/{number}.json", this::alone))
                .appendAll(routes("customers/{number}/jobs/{number}.json", this::belowCustomer));
    }

    private Seq<Route> routes(String one, Function<Call, Either<Answer, NamedJob>> named) {
        Function<Call, Answer> update = call ->
                named.apply(call).fold(unknown -> unknown, job -> written(call, fields -> answers.update(job, fields)));
        return List.of(
                new Route("GET", one, call -> named.apply(call).fold(unknown -> unknown, answers::get)),
                new Route("PUT", one, update),
                new Route("PATCH", one, update),
                new Route("DELETE", one, call -> named.apply(call).fold(unknown -> unknown, answers::delete)));
    }

    /** A page as a bare array; a value that no job can have finds none. */
    private Answer list(Call call) {
        return JobCriteria.jobs(call.query())
                .fold(() -> Either.<Failure, Seq<Job>>right(List.empty()), filter -> kickserv.jobs()
                        .list(filter, call.query().page("page"))
                        .map(Page::items))
                .fold(failure -> InferredAnswers.of(failure, "job"), found -> Answer.ok(rows.listed(found)));
    }

    private Answer listOf(CustomerNumber customer, Call call) {
        Seq<JobStatus> any = JobCriteria.statuses(call.query());
        PageRequest page = call.query().page("page");
        Either<Failure, Seq<Job>> found = any.forAll(JobCriteria::mayBe)
                ? kickserv.jobs().list(customer, any, page).map(Page::items)
                : kickserv.customers().get(customer).map(owner -> List.empty());
        return found.fold(failure -> InferredAnswers.of(failure, "customer"), jobs -> Answer.ok(rows.listed(jobs)));
    }

    private Answer create(CustomerNumber customer, Call call) {
        return written(call, fields -> Form.ofNew(JobForm.OF_NEW, fields)
                .checked(NewJob::new)
                .fold(
                        new Owner("customer", () -> kickserv.customers().get(customer))::invalid,
                        job -> created(customer, job)));
    }

    /** The customer's number stands beside the envelope (documented). */
    private Answer createForNamedCustomer(Call call) {
        return call.body().object().fold(refused -> refused, body -> CustomerNumber.parse(
                        body.path("customer_number").asText(""))
                .fold(noNumber -> InferredAnswers.unknown("customer"), customer -> create(customer, call)));
    }

    private Answer created(CustomerNumber customer, NewJob job) {
        return kickserv.jobs()
                .create(customer, job)
                .fold(failure -> InferredAnswers.of(failure, "customer"), answers::ok);
    }

    private Either<Answer, NamedJob> alone(Call call) {
        return number(call).map(number -> new NamedJob.Alone(kickserv, number));
    }

    private Either<Answer, NamedJob> belowCustomer(Call call) {
        return CustomerNumber.parse(call.variables().head())
                .toEither(InferredAnswers.unknown("customer"))
                .flatMap(customer -> number(call).map(number -> new NamedJob.OfCustomer(kickserv, customer, number)));
    }

    private static Either<Answer, JobNumber> number(Call call) {
        return JobNumber.parse(call.variables().last()).toEither(InferredAnswers.unknown("job"));
    }

    private static Answer ofCustomer(Call call, BiFunction<CustomerNumber, Call, Answer> answer) {
        return CustomerNumber.parse(call.variables().head())
                .fold(noNumber -> InferredAnswers.unknown("customer"), customer -> answer.apply(customer, call));
    }

    private static Answer written(Call call, Function<ObjectNode, Answer> answer) {
        return call.body().envelope(ENVELOPE).fold(refused -> refused, answer);
    }
}
