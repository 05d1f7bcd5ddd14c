package io.github.kickserv4j.fakeserver.job;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kickserv4j.domain.shared.ChargeId;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.fakeserver.shared.Answer;
import io.github.kickserv4j.fakeserver.shared.Call;
import io.github.kickserv4j.fakeserver.shared.InferredAnswers;
import io.github.kickserv4j.fakeserver.shared.Resource;
import io.github.kickserv4j.fakeserver.shared.Route;
import io.github.kickserv4j.ports.job.JobRepository;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Charges on the wire, addressed by their id below the number of their job. That they can be added there is documented; the
 * other verbs, and the paths of single charges, are inferred.
 */
public final class ChargeResource implements Resource {
    private static final String ALL = "jobs/{number}/job_charges.json";
    private static final String ONE = "jobs/{number}/job_charges/{id}.json";

    private final JobRepository jobs;

    public ChargeResource(JobRepository jobs) {
        this.jobs = jobs;
    }

    @Override
    public Seq<Route> routes() {
        return List.of(
                new Route("GET", ALL, call -> ofJob(call, ChargesOf::list)),
                new Route("POST", ALL, call -> ofJob(call, charges -> written(call, charges::add))),
                new Route("PUT", ONE, this::change),
                new Route("PATCH", ONE, this::change),
                new Route("DELETE", ONE, call -> one(call, ChargesOf::remove)));
    }

    private Answer change(Call call) {
        return one(call, (charges, id) -> written(call, fields -> charges.change(id, fields)));
    }

    private Answer one(Call call, BiFunction<ChargesOf, ChargeId, Answer> answer) {
        return ofJob(call, charges -> ChargeId.parse(call.variables().last())
                .fold(noId -> charges.named().unknown(ChargesOf.THING), id -> answer.apply(charges, id)));
    }

    private Answer ofJob(Call call, Function<ChargesOf, Answer> answer) {
        return JobNumber.parse(call.variables().head())
                .fold(noNumber -> InferredAnswers.unknown("job"), number -> answer.apply(new ChargesOf(jobs, number)));
    }

    private static Answer written(Call call, Function<ObjectNode, Answer> answer) {
        return call.body().envelope("job_charge").fold(refused -> refused, answer);
    }
}
