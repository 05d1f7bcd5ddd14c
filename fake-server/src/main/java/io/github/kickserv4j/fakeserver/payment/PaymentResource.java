package io.github.kickserv4j.fakeserver.payment;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kickserv4j.domain.payment.PaymentOwner;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.PaymentId;
import io.github.kickserv4j.fakeserver.shared.Answer;
import io.github.kickserv4j.fakeserver.shared.Call;
import io.github.kickserv4j.fakeserver.shared.InferredAnswers;
import io.github.kickserv4j.fakeserver.shared.Owner;
import io.github.kickserv4j.fakeserver.shared.Resource;
import io.github.kickserv4j.fakeserver.shared.Route;
import io.github.kickserv4j.ports.Kickserv;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Clock;
import java.util.function.Function;

/**
 * Payments on the wire, addressed by their id below the number of a customer or of a job. There is no way to ask for one alone;
 * with an address of its own, none is documented.
 */
public final class PaymentResource implements Resource {
    private static final String OF_CUSTOMER = "customers/{number}/payments.json";
    private static final String ONE_OF_CUSTOMER = "customers/{number}/payments/{id}.json";
    private static final String REFUSAL =
            "A payment recorded against a customer is put to no job; record it against a job instead.";
    private static final String OF_JOB = "jobs/{number}/payments.json";
    private static final String ONE_OF_JOB = "jobs/{number}/payments/{id}.json";

    private final Kickserv kickserv;
    private final UnappliedPayments unapplied;
    private final boolean unappliedRefused;

    /** @param unappliedRefused whether no payment can be recorded against a customer, unlike at Kickserv */
    public PaymentResource(Kickserv kickserv, Clock clock, boolean unappliedRefused) {
        this.kickserv = kickserv;
        this.unapplied = new UnappliedPayments(clock);
        this.unappliedRefused = unappliedRefused;
    }

    @Override
    public Seq<Route> routes() {
        return List.of(
                new Route(
                        "GET",
                        OF_CUSTOMER,
                        call -> ofCustomer(
                                call, payments -> payments.list(call.query().page("page")))),
                new Route("POST", OF_CUSTOMER, call -> ofCustomer(call, payments -> recordUnapplied(call, payments))),
                new Route(
                        "DELETE",
                        ONE_OF_CUSTOMER,
                        call -> ofCustomer(call, payments -> numbered(call, payments.any(), payments::delete))),
                new Route(
                        "GET",
                        OF_JOB,
                        call -> ofJob(call, payments -> payments.any()
                                .list(call.query().page("page")))),
                new Route("POST", OF_JOB, call -> ofJob(call, payments -> written(call, payments::record))),
                new Route("PUT", ONE_OF_JOB, this::change),
                new Route("PATCH", ONE_OF_JOB, this::change),
                new Route(
                        "DELETE",
                        ONE_OF_JOB,
                        call -> ofJob(call, payments -> numbered(call, payments.any(), payments.any()::delete))));
    }

    /** Kickserv makes a payment then that is put to no job (documented), which the ports cannot ask for. */
    private Answer recordUnapplied(Call call, PaymentsOfCustomer payments) {
        return unappliedRefused
                ? payments.any().named().ifThere(InferredAnswers.refused(REFUSAL))
                : written(call, payments::record);
    }

    private Answer change(Call call) {
        return ofJob(
                call,
                payments -> numbered(call, payments.any(), id -> written(call, fields -> payments.change(id, fields))));
    }

    private Answer ofCustomer(Call call, Function<PaymentsOfCustomer, Answer> answer) {
        return CustomerNumber.parse(call.variables().head())
                .fold(
                        noNumber -> InferredAnswers.unknown("customer"),
                        number -> answer.apply(new PaymentsOfCustomer(kickserv, number, unapplied)));
    }

    private Answer ofJob(Call call, Function<PaymentsOfJob, Answer> answer) {
        return JobNumber.parse(call.variables().head()).fold(noNumber -> InferredAnswers.unknown("job"), number -> {
            var named = new Owner("job", () -> kickserv.jobs().get(number));
            var any = new PaymentsOf(kickserv.payments(), PaymentOwner.of(number), named);
            return answer.apply(new PaymentsOfJob(kickserv.payments(), number, any));
        });
    }

    private static Answer numbered(Call call, PaymentsOf payments, Function<PaymentId, Answer> answer) {
        return PaymentId.parse(call.variables().last())
                .fold(noId -> payments.named().unknown("payment"), answer);
    }

    private static Answer written(Call call, Function<ObjectNode, Answer> answer) {
        return call.body().envelope("payment").fold(refused -> refused, answer);
    }
}
