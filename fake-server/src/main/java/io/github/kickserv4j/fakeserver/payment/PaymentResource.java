package io.github.kickserv4j.fakeserver.payment;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kickserv4j.domain.payment.PaymentOwner;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.PaymentId;
import io.github.kickserv4j.evidence.ReliesOn;
import io.github.kickserv4j.fakeserver.shared.ErrorResponses;
import io.github.kickserv4j.fakeserver.shared.ParentRecord;
import io.github.kickserv4j.fakeserver.shared.Resource;
import io.github.kickserv4j.fakeserver.shared.Route;
import io.github.kickserv4j.fakeserver.shared.RouteParameters;
import io.github.kickserv4j.fakeserver.shared.RoutedRequest;
import io.github.kickserv4j.fakeserver.shared.ServerResponse;
import io.github.kickserv4j.ports.Kickserv;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Clock;
import java.util.function.Function;

/**
 * The endpoints of payments, which are addressed by id below the number of a customer or of a job. A single payment cannot be
 * requested.
 */
@ReliesOn({"payment-envelope", "other-endpoints"})
public final class PaymentResource implements Resource {
    private static final String OF_CUSTOMER = "customers/{number}/payments.json";
    private static final String ONE_OF_CUSTOMER = "customers/{number}/payments/{id}.json";
    private static final String REFUSAL =
            "A payment recorded against a customer is applied to no job; record it against a job instead.";
    private static final String OF_JOB = "jobs/{number}/payments.json";
    private static final String ONE_OF_JOB = "jobs/{number}/payments/{id}.json";

    private final Kickserv kickserv;
    private final UnappliedPayments unapplied;
    private final boolean unappliedRefused;

    /** @param unappliedRefused true if no payment can be recorded against a customer, unlike at Kickserv */
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
                        "payments-of-a-customer",
                        routedRequest -> ofCustomer(
                                routedRequest,
                                payments -> payments.list(
                                        routedRequest.queryParameters().page("page"))),
                        () -> RouteParameters.of("page", "page-of-notes-and-payments")),
                new Route(
                        "POST",
                        OF_CUSTOMER,
                        "customer-payments-are-unapplied",
                        routedRequest ->
                                ofCustomer(routedRequest, payments -> recordUnapplied(routedRequest, payments))),
                new Route(
                        "DELETE",
                        ONE_OF_CUSTOMER,
                        "deletion-through-the-customer",
                        routedRequest -> ofCustomer(
                                routedRequest,
                                payments -> numbered(routedRequest, payments.common(), payments::delete))),
                new Route(
                        "GET",
                        OF_JOB,
                        "list-of-a-jobs-payments",
                        routedRequest -> ofJob(routedRequest, payments -> payments.common()
                                .list(routedRequest.queryParameters().page("page"))),
                        () -> RouteParameters.of("page", "page-of-notes-and-payments")),
                new Route(
                        "POST",
                        OF_JOB,
                        "payments-of-a-job",
                        routedRequest -> ofJob(routedRequest, payments -> written(routedRequest, payments::create))),
                new Route("PUT", ONE_OF_JOB, "payments-of-a-job", this::change),
                new Route("PATCH", ONE_OF_JOB, "patch-is-put", this::change),
                new Route(
                        "DELETE",
                        ONE_OF_JOB,
                        "payments-of-a-job",
                        routedRequest -> ofJob(
                                routedRequest,
                                payments -> numbered(routedRequest, payments.common(), payments.common()::delete))));
    }

    /** Records a payment that is applied to no job, as Kickserv does. The ports cannot express it. */
    private ServerResponse recordUnapplied(RoutedRequest routedRequest, CustomerPaymentHandler payments) {
        return unappliedRefused
                ? payments.common().parent().ifExists(ErrorResponses.unprocessable(REFUSAL))
                : written(routedRequest, payments::create);
    }

    private ServerResponse change(RoutedRequest routedRequest) {
        return ofJob(
                routedRequest,
                payments -> numbered(
                        routedRequest,
                        payments.common(),
                        id -> written(routedRequest, fields -> payments.change(id, fields))));
    }

    private ServerResponse ofCustomer(
            RoutedRequest routedRequest, Function<CustomerPaymentHandler, ServerResponse> answer) {
        return CustomerNumber.parse(routedRequest.pathVariables().head())
                .fold(
                        noNumber -> ErrorResponses.noSuchRecord("customer"),
                        number -> answer.apply(new CustomerPaymentHandler(kickserv, number, unapplied)));
    }

    private ServerResponse ofJob(RoutedRequest routedRequest, Function<JobPaymentHandler, ServerResponse> answer) {
        return JobNumber.parse(routedRequest.pathVariables().head())
                .fold(noNumber -> ErrorResponses.noSuchRecord("job"), number -> {
                    var named = new ParentRecord("job", () -> kickserv.jobs().get(number));
                    var any = new PaymentHandler(kickserv.payments(), PaymentOwner.of(number), named);
                    return answer.apply(new JobPaymentHandler(kickserv.payments(), number, any));
                });
    }

    private static ServerResponse numbered(
            RoutedRequest routedRequest, PaymentHandler payments, Function<PaymentId, ServerResponse> answer) {
        return PaymentId.parse(routedRequest.pathVariables().last())
                .fold(noId -> payments.parent().noSuchRecord("payment"), answer);
    }

    private static ServerResponse written(RoutedRequest routedRequest, Function<ObjectNode, ServerResponse> answer) {
        return routedRequest.body().envelope("payment").fold(refused -> refused, answer);
    }
}
