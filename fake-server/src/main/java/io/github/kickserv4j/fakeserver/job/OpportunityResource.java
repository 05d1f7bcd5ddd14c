package io.github.kickserv4j.fakeserver.job;

import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.fakeserver.shared.Answer;
import io.github.kickserv4j.fakeserver.shared.Call;
import io.github.kickserv4j.fakeserver.shared.Employees;
import io.github.kickserv4j.fakeserver.shared.InferredAnswers;
import io.github.kickserv4j.fakeserver.shared.Json;
import io.github.kickserv4j.fakeserver.shared.Resource;
import io.github.kickserv4j.fakeserver.shared.Route;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.job.JobRepository;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Page;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.function.Function;

/** Opportunities on the wire: jobs at an earlier stage. They are created, read and changed as jobs are (documented). */
public final class OpportunityResource implements Resource {
    private final JobRepository jobs;
    private final JobRow rows;

    public OpportunityResource(Kickserv kickserv, Employees employees) {
        this.jobs = kickserv.jobs();
        this.rows = new JobRow(kickserv, employees);
    }

    @Override
    public Seq<Route> routes() {
        return List.of(
                new Route("GET", "opportunities.json", this::list),
                new Route("PUT", "opportunities/{number}/mark_as_won.json", call -> decided(call, jobs::win)),
                new Route("PUT", "opportunities/{number}/mark_as_lost.json", call -> decided(call, jobs::lose)));
    }

    /** An object of rows (inferred); a value that no opportunity can have finds none. */
    private Answer list(Call call) {
        return JobCriteria.opportunities(call.query())
                .fold(() -> Either.<Failure, Seq<Job>>right(List.empty()), filter -> jobs.opportunities(
                                filter, call.query().page("page"))
                        .map(Page::items))
                .fold(
                        OpportunityResource::failed,
                        found -> Answer.ok(Json.object("opportunities", rows.opportunities(found))));
    }

    private Answer decided(Call call, Function<JobNumber, Either<Failure, Job>> decision) {
        return JobNumber.parse(call.variables().head())
                .fold(noNumber -> InferredAnswers.unknown("job"), number -> decision.apply(number)
                        .fold(OpportunityResource::failed, job -> Answer.ok(rows.alone(job))));
    }

    private static Answer failed(Failure failure) {
        return InferredAnswers.of(failure, "job");
    }
}
