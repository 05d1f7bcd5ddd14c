package io.github.kickserv4j.testkit.faultmatrix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.ports.shared.Failure;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** Faults in which the response is valid, but contains unexpected values. */
final class UnexpectedContentFaults {
    static final Seq<FaultCase> CASES = List.of(
            FaultCase.of(
                    "22a",
                    "no number in a record",
                    "unexpected response that names the key",
                    UnexpectedContentFaults::missingNumber),
            FaultCase.of(
                    "22b",
                    "malformed time in a record",
                    "all other values are read, the time is reported",
                    UnexpectedContentFaults::malformedTime),
            FaultCase.of(
                    "23a",
                    "unknown word and unknown key in a record",
                    "the word is kept",
                    UnexpectedContentFaults::unknownValue),
            FaultCase.of(
                    "23b",
                    "row in a list that is not a record",
                    "all others are read, the row is reported",
                    UnexpectedContentFaults::malformedRow));

    private UnexpectedContentFaults() {}

    private static FaultCaseResult missingNumber(FaultTestHarness faultTestHarness) {
        String withoutNumber = CustomerResponses.customerJson(CustomerResponses.NUMBER)
                .replace(":" + CustomerResponses.NUMBER + ",", ":null,");
        CallResult callResult = faultTestHarness
                .respondWith(CustomerResponses.ok(withoutNumber))
                .read()
                .assertFailure(Failure.UnexpectedResponse.class);
        assertThat(callResult.failure().reason()).as("the reason").contains("customer_number");
        return callResult.assertRequests(1).assertAtOnce();
    }

    private static FaultCaseResult malformedTime(FaultTestHarness faultTestHarness) {
        String timeless =
                CustomerResponses.customerJson(CustomerResponses.NUMBER).replace("2024-01-15T", "yesterday ");
        CallResult callResult = faultTestHarness
                .respondWith(CustomerResponses.ok(timeless))
                .read()
                .assertSuccess();
        assertThat(customer(callResult).name().display()).as("the name").isEqualTo(CustomerResponses.NAME);
        assertThat(customer(callResult).unreadable().map(Violation::field))
                .as("what was not readable")
                .containsExactly("created_at");
        return callResult.assertRequests(1).assertAtOnce();
    }

    private static FaultCaseResult unknownValue(FaultTestHarness faultTestHarness) {
        String modern = CustomerResponses.customerJson(
                CustomerResponses.NUMBER, "\"which_billing_address\":\"moon\",\"orbit\":[{\"low\":true}]");
        CallResult callResult = faultTestHarness
                .respondWith(CustomerResponses.ok(modern))
                .read()
                .assertSuccess();
        assertThat(customer(callResult).billsTo().map(Object::toString).getOrElse(""))
                .as("the word")
                .contains("moon");
        return callResult.assertRequests(1).assertAtOnce();
    }

    private static FaultCaseResult malformedRow(FaultTestHarness faultTestHarness) {
        String mixed = "[" + CustomerResponses.customerJson(1) + ",7," + CustomerResponses.customerJson(2) + "]";
        faultTestHarness
                .server()
                .routeWith(request -> WalkResults.requestedPage(request) == 1
                        ? CustomerResponses.ok(mixed)
                        : CustomerResponses.customerPage());
        CallResult callResult = faultTestHarness.call(ClientCalls::walk).assertSuccess();
        assertThat(WalkResults.numbers(callResult)).as("the records").containsExactly(1L, 2L);
        assertThat(WalkResults.failures(callResult)).as("the reports").hasSize(1);
        return callResult.assertRequests(2).assertAtOnce();
    }

    private static Customer customer(CallResult callResult) {
        return (Customer) callResult.outcome().get();
    }
}
