package io.github.kickserv4j.testkit.assertj;

import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.Rule;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.ports.customer.CustomerOperations;
import io.github.kickserv4j.ports.customer.CustomerWrite;
import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.FailureContext;
import io.github.kickserv4j.ports.shared.ResponseDetails;
import io.github.kickserv4j.ports.shared.UncertainWrite;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;

/** Failures as adapters return them. */
final class SampleFailures {
    static final Failure NOT_FOUND = new Failure.NotFound(FailureContext.of(
            CustomerOperations.get(new CustomerNumber(380)),
            Delivery.REJECTED,
            Option.some(new ResponseDetails(404, Option.none(), ""))));

    static final Failure LOST = new Failure.Unavailable(
            FailureContext.of(CustomerOperations.CREATE, Delivery.UNKNOWN)
                    .withEarlierFailures(List.of(new Failure.Unavailable(
                            FailureContext.of(CustomerOperations.CREATE, Delivery.NOT_SENT), "100% unreachable")))
                    .withUncertainWrite(new UncertainWrite<>(
                            new CustomerWrite.Create(
                                    NewCustomer.builder("Rosalind Quist").build()),
                            Instant.parse("2024-06-05T10:00:00Z"))),
            "closed");

    static final Failure INVALID =
            Failure.invalid(CustomerOperations.CREATE, List.of(Violation.of("name", Rule.NOT_BLANK, " ")));

    private SampleFailures() {}
}
