package io.github.kickserv4j.testkit.faultmatrix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Reconciliation;
import io.github.kickserv4j.testkit.wirefault.ExchangeHandler;
import io.github.kickserv4j.testkit.wirefault.WireRequest;
import io.github.kickserv4j.testkit.wirefault.WireResponse;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.concurrent.atomic.AtomicBoolean;

/** Faults in which the server fails after a write whose outcome is not stated; the records on the server show it. */
final class UncertainWriteFaults {
    private static final String UNCERTAIN = "one send, outcome unknown, ";

    static final Seq<FaultCase> CASES = List.of(
            FaultCase.of(
                    "28a",
                    "write, 500 after it was done",
                    UNCERTAIN + "found to be done, or shown",
                    faultTestHarness -> serverErrorAfterWrite(faultTestHarness, true)),
            FaultCase.of(
                    "28b",
                    "write, 500 before it was done",
                    UNCERTAIN + "found not to be",
                    faultTestHarness -> serverErrorAfterWrite(faultTestHarness, false)));

    private UncertainWriteFaults() {}

    private static FaultCaseResult serverErrorAfterWrite(FaultTestHarness faultTestHarness, boolean isDone) {
        var isThere = new AtomicBoolean();
        ExchangeHandler failing = wireExchange -> {
            isThere.set(isDone);
            WireResponse.of(500).handle(wireExchange);
        };
        faultTestHarness
                .server()
                .routeWith(request -> request.method().equals("POST") ? failing : customerList(request, isThere.get()));
        CallResult write = faultTestHarness
                .write()
                .assertFailure(Failure.Unavailable.class)
                .assertDelivery(Delivery.UNKNOWN)
                .assertRequests(1);
        FaultCaseResult faultCaseResult = write.assertAtOnce();
        CallResult look = faultTestHarness
                .call(kickserv -> kickserv.customers().reconcile(write.failure()))
                .assertSuccess();
        assertThat(describe(look))
                .as("the result of reconciling")
                .isIn(isDone ? List.of("done", "shown") : List.of("not done"));
        assertThat(writeCount(faultTestHarness))
                .as("writes that the server got, when all is over")
                .isEqualTo(1);
        return faultCaseResult;
    }

    private static String describe(CallResult look) {
        return ((Reconciliation<?>) look.outcome().get())
                .fold(
                        done -> "done",
                        notDone -> "not done",
                        inconclusive -> inconclusive.candidates().size() == 1
                                ? "shown"
                                : "inconclusive: " + inconclusive.reason());
    }

    private static WireResponse customerList(WireRequest request, boolean isThere) {
        boolean hasRows = isThere && WalkResults.requestedPage(request) == 1;
        return CustomerResponses.ok(hasRows ? "[" + CustomerResponses.newCustomerJson() + "]" : "[]");
    }

    private static int writeCount(FaultTestHarness faultTestHarness) {
        return faultTestHarness.server().requests().count(request -> request.method()
                .equals("POST"));
    }
}
