package io.github.kickserv4j.fakeserver.job;

import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.evidence.ReliesOn;
import io.github.kickserv4j.fakeserver.shared.Employees;
import io.github.kickserv4j.fakeserver.shared.ErrorResponses;
import io.github.kickserv4j.fakeserver.shared.Resource;
import io.github.kickserv4j.fakeserver.shared.Route;
import io.github.kickserv4j.fakeserver.shared.RoutedRequest;
import io.github.kickserv4j.fakeserver.shared.ServerResponse;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.job.OpportunityRepository;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Page;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.function.Function;

/**
 * The endpoints of opportunities, which are jobs at an earlier stage. They are created, read and updated as jobs are.
 */
@ReliesOn("opportunities-are-an-object")
public final class OpportunityResource implements Resource {
    private final OpportunityRepository opportunities;
    private final JobJson rows;

    public OpportunityResource(Kickserv kickserv, Employees employees) {
        this.opportunities = kickserv.opportunities();
        this.rows = new JobJson(kickserv, employees);
    }

    @Override
    public Seq<Route> routes() {
        return List.of(
                new Route(
                        "GET",
                        "opportunities.json",
                        "list-of-opportunities",
                        this::list,
                        () -> JobFilterParameters.OPPORTUNITIES),
                new Route(
                        "PUT",
                        "opportunities/{number}/mark_as_won.json",
                        "mark-as-won-or-lost",
                        routedRequest -> decided(routedRequest, opportunities::win)),
                new Route(
                        "PUT",
                        "opportunities/{number}/mark_as_lost.json",
                        "mark-as-won-or-lost",
                        routedRequest -> decided(routedRequest, opportunities::lose)));
    }

    /** Returns an object of rows, without rows if a value is one that no opportunity can have. */
    private ServerResponse list(RoutedRequest routedRequest) {
        return JobFilterParameters.opportunities(routedRequest.queryParameters())
                .fold(() -> Either.<Failure, Seq<Job>>right(List.empty()), filter -> opportunities
                        .list(filter, routedRequest.queryParameters().page("page"))
                        .map(Page::items))
                .fold(
                        OpportunityResource::failed,
                        found -> ServerResponse.ok(json -> json.startObject()
                                .key("opportunities")
                                .array(found, rows::opportunity)
                                .endObject()));
    }

    private ServerResponse decided(RoutedRequest routedRequest, Function<JobNumber, Either<Failure, Job>> decision) {
        return JobNumber.parse(routedRequest.pathVariables().head())
                .fold(noNumber -> ErrorResponses.noSuchRecord("job"), number -> decision.apply(number)
                        .fold(OpportunityResource::failed, job -> ServerResponse.ok(json -> rows.detailed(json, job))));
    }

    private static ServerResponse failed(Failure failure) {
        return ErrorResponses.forFailure(failure, "job");
    }
}
