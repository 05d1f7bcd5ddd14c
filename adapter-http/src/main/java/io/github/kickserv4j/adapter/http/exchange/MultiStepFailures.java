package io.github.kickserv4j.adapter.http.exchange;

import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.FailureContext;
import io.github.kickserv4j.ports.shared.Operation;

/** Derives the failure of an operation of several requests from the failure of one. */
public final class MultiStepFailures {
    private MultiStepFailures() {}

    /** Returns the failure that the record does not exist, according to the records that were read. Nothing was written. */
    public static Failure notFound(Operation operation) {
        return new Failure.NotFound(FailureContext.of(operation, Delivery.REJECTED));
    }

    /** Returns {@code failure} of a read before the first write, with the certainty that nothing was written. */
    static Failure notWritten(Failure failure) {
        return failure.isOutcomeUnknown()
                ? failure.withContext(failure.context().withDelivery(Delivery.NOT_SENT))
                : failure;
    }

    /**
     * Returns the failure of a write whose response was a success without a record, when reading the record failed for the reason
     * {@code why}.
     */
    public static Failure unverified(Operation operation, Failure why) {
        String reason = "the response was a success, but the record could not be read afterwards: " + why.reason();
        return new Failure.UnexpectedResponse(FailureContext.of(operation, Delivery.UNKNOWN, why.response()), reason);
    }
}
