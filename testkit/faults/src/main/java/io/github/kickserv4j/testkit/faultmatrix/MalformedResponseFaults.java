package io.github.kickserv4j.testkit.faultmatrix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.testkit.wirefault.BrokenResponses;
import io.github.kickserv4j.testkit.wirefault.ExchangeHandler;
import io.github.kickserv4j.testkit.wirefault.WireResponse;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** Faults in which the response is complete, and malformed. */
final class MalformedResponseFaults {
    private static final String REFUSED = "one send, unexpected response";
    private static final String UNCERTAIN = REFUSED + ", outcome unknown";
    private static final String NOT_CARRIED_OUT = "one send, outcome unknown";
    private static final WireResponse HALF_RECORD = CustomerResponses.ok(
            CustomerResponses.customerJson(CustomerResponses.NUMBER).substring(0, 40));
    private static final int DEEP = 100_000;
    private static final int DIGITS = 1_000_000;
    private static final int ROWS = 1_000_000;

    static final Seq<FaultCase> CASES = List.of(
            read("12a", "read, half of a record, no length announced", BrokenResponses.closeDelimited(HALF_RECORD)),
            write("12b", "write, half of a record, no length announced", BrokenResponses.closeDelimited(HALF_RECORD)),
            read(
                    "13a",
                    "read, chunk whose size is no number",
                    BrokenResponses.badChunk(CustomerResponses.singleCustomer())),
            write(
                    "13b",
                    "write, chunk whose size is no number",
                    BrokenResponses.badChunk(CustomerResponses.singleCustomer())),
            read(
                    "19a",
                    "JSON nested a hundred thousand deep",
                    customerWith("\"children\":" + "[".repeat(DEEP) + "]".repeat(DEEP))),
            read(
                    "19b",
                    "number of a million digits",
                    CustomerResponses.ok(CustomerResponses.customerJson(CustomerResponses.NUMBER)
                            .replace(":" + CustomerResponses.NUMBER + ",", ":" + "3".repeat(DIGITS) + ","))),
            read(
                    "19c",
                    "key that comes twice",
                    customerWith("\"id\":1,\"customer_number\":" + CustomerResponses.NUMBER)),
            FaultCase.of("19d", "million of tiny rows", REFUSED, MalformedResponseFaults::millionRows),
            FaultCase.of(
                    "20",
                    "page of a captive portal",
                    REFUSED + ", secrets hidden",
                    MalformedResponseFaults::captivePortal),
            read("21a", "read, empty answer", WireResponse.of(200)),
            write("21b", "write, empty answer", WireResponse.of(200)),
            FaultCase.of(
                    "21c",
                    "deletion, empty answer",
                    "one read and one send, success",
                    MalformedResponseFaults::emptyDeletion),
            FaultCase.of(
                    "21d",
                    "deletion, 204 with a body",
                    "one read and one send, success or outcome unknown",
                    MalformedResponseFaults::deletionWithBody),
            FaultCase.of(
                    "21e",
                    "deletion, 200 with an error message",
                    "one read and one send, outcome unknown",
                    MalformedResponseFaults::deletionThatWasNone),
            FaultCase.of(
                    "21f",
                    "write, 200 with a record and an error message",
                    NOT_CARRIED_OUT,
                    MalformedResponseFaults::creationThatWasNone));

    private MalformedResponseFaults() {}

    private static FaultCase read(String id, String fault, ExchangeHandler exchangeHandler) {
        return FaultCase.of(
                id,
                fault,
                REFUSED,
                faultTestHarness -> unexpectedResponse(
                        faultTestHarness.respondWith(exchangeHandler).read()));
    }

    private static FaultCase write(String id, String fault, ExchangeHandler exchangeHandler) {
        return FaultCase.of(
                id,
                fault,
                UNCERTAIN,
                faultTestHarness -> unexpectedResponse(
                        faultTestHarness.respondWith(exchangeHandler).write().assertDelivery(Delivery.UNKNOWN)));
    }

    private static FaultCaseResult unexpectedResponse(CallResult callResult) {
        return callResult
                .assertFailure(Failure.UnexpectedResponse.class)
                .assertRequests(1)
                .assertAtOnce();
    }

    private static WireResponse customerWith(String more) {
        return CustomerResponses.ok(CustomerResponses.customerJson(CustomerResponses.NUMBER, more));
    }

    private static FaultCaseResult captivePortal(FaultTestHarness faultTestHarness) {
        String page = "<html><input name=\"token\" value=\"" + FaultTestAccountBuilder.API_KEY + "\"></html>";
        CallResult callResult = faultTestHarness
                .respondWith(WireResponse.of(200, "text/html", page))
                .read();
        assertThat(SecretFinder.findIn(callResult.failure()))
                .as("secrets in the failure")
                .isEmpty();
        return unexpectedResponse(callResult);
    }

    private static FaultCaseResult emptyDeletion(FaultTestHarness faultTestHarness) {
        return faultTestHarness
                .respondWith(onDeletion(WireResponse.of(200)))
                .call(ClientCalls::delete)
                .assertSuccess()
                .assertRequests(2)
                .assertAtOnce();
    }

    /** A deletion returns the customer, who is read before: that read succeeds, so that the deletion is sent. */
    private static ExchangeHandler onDeletion(ExchangeHandler fault) {
        WireResponse customer = CustomerResponses.singleCustomer();
        return wireExchange -> {
            boolean isRead = wireExchange.request().method().equals("GET");
            (isRead ? customer : fault).handle(wireExchange);
        };
    }

    private static FaultCaseResult deletionThatWasNone(FaultTestHarness faultTestHarness) {
        String message = "{\"success\":false,\"message\":\"Customer has open jobs\"}";
        return errorInSuccess(faultTestHarness
                        .respondWith(onDeletion(CustomerResponses.ok(message)))
                        .call(ClientCalls::delete))
                .assertRequests(2)
                .assertAtOnce();
    }

    private static FaultCaseResult creationThatWasNone(FaultTestHarness faultTestHarness) {
        return errorInSuccess(faultTestHarness
                        .respondWith(customerWith("\"error\":\"locked\""))
                        .call(ClientCalls::write))
                .assertRequests(1)
                .assertAtOnce();
    }

    private static CallResult errorInSuccess(CallResult callResult) {
        return callResult
                .assertFailure(Failure.UnexpectedResponse.class, Failure.Invalid.class)
                .assertDelivery(Delivery.UNKNOWN);
    }

    private static FaultCaseResult millionRows(FaultTestHarness faultTestHarness) {
        return faultTestHarness
                .respondWith(CustomerResponses.ok("[" + "{},".repeat(ROWS) + "{}]"))
                .call(ClientCalls::list)
                .assertFailure(Failure.UnexpectedResponse.class)
                .assertRequests(1)
                .assertWithinLimit();
    }

    private static FaultCaseResult deletionWithBody(FaultTestHarness faultTestHarness) {
        CallResult callResult = faultTestHarness
                .respondWith(onDeletion(wireExchange -> {
                    wireExchange.write("HTTP/1.1 204 \r\nContent-Length: 2\r\n\r\n{}");
                    wireExchange.close();
                }))
                .call(ClientCalls::delete);
        assertThat(callResult.outcome().isRight() || callResult.failure().isOutcomeUnknown())
                .as("success or an unknown outcome, but: %s", callResult.outcome())
                .isTrue();
        return callResult.assertRequests(2).assertAtOnce();
    }
}
