package io.github.kickserv4j.fakeserver.job;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kickserv4j.domain.shared.ChargeId;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.evidence.ReliesOn;
import io.github.kickserv4j.fakeserver.shared.ErrorResponses;
import io.github.kickserv4j.fakeserver.shared.Resource;
import io.github.kickserv4j.fakeserver.shared.Route;
import io.github.kickserv4j.fakeserver.shared.RoutedRequest;
import io.github.kickserv4j.fakeserver.shared.ServerResponse;
import io.github.kickserv4j.ports.Kickserv;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The endpoints of charges, which are addressed by id below the number of their job.
 */
@ReliesOn("charge-envelope")
public final class ChargeResource implements Resource {
    private static final String ALL = "jobs/{number}/job_charges.json";
    private static final String ONE = "jobs/{number}/job_charges/{id}.json";

    private final Kickserv kickserv;

    public ChargeResource(Kickserv kickserv) {
        this.kickserv = kickserv;
    }

    @Override
    public Seq<Route> routes() {
        return List.of(
                new Route("GET", ALL, "list-of-charges", routedRequest -> ofJob(routedRequest, JobChargeHandler::list)),
                new Route(
                        "POST",
                        ALL,
                        "post-adds-a-charge",
                        routedRequest -> ofJob(routedRequest, charges -> written(routedRequest, charges::create))),
                new Route("PUT", ONE, "charges-are-changed-and-deleted-by-id", this::change),
                new Route("PATCH", ONE, "patch-is-put", this::change),
                new Route(
                        "DELETE",
                        ONE,
                        "charges-are-changed-and-deleted-by-id",
                        routedRequest -> one(routedRequest, JobChargeHandler::delete)));
    }

    private ServerResponse change(RoutedRequest routedRequest) {
        return one(routedRequest, (charges, id) -> written(routedRequest, fields -> charges.update(id, fields)));
    }

    private ServerResponse one(
            RoutedRequest routedRequest, BiFunction<JobChargeHandler, ChargeId, ServerResponse> answer) {
        return ofJob(routedRequest, charges -> ChargeId.parse(
                        routedRequest.pathVariables().last())
                .fold(
                        noId -> charges.parent().noSuchRecord(JobChargeHandler.RECORD_NAME),
                        id -> answer.apply(charges, id)));
    }

    private ServerResponse ofJob(RoutedRequest routedRequest, Function<JobChargeHandler, ServerResponse> answer) {
        return JobNumber.parse(routedRequest.pathVariables().head())
                .fold(
                        noNumber -> ErrorResponses.noSuchRecord("job"),
                        number -> answer.apply(new JobChargeHandler(kickserv, number)));
    }

    private static ServerResponse written(RoutedRequest routedRequest, Function<ObjectNode, ServerResponse> answer) {
        return routedRequest.body().envelope("job_charge").fold(refused -> refused, answer);
    }
}
