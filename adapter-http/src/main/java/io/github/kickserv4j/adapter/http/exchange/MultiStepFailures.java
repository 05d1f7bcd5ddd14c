package io.github.kickserv4j.adapter.http.exchange;

import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.FailureContext;
import io.github.kickserv4j.ports.shared.Operation;

/** What the failure of one step means for an operation of several. */
public final class MultiStepFailures {
    private MultiStepFailures() {}

    /** There is no such thing, as the records say that were read; nothing was sent that could change it. */
    public static Failure notFound(Operation operation) {
        return new Failure.NotFound(FailureContext.of(operation, Delivery.REJECTED));
    }

    /** That a read failed before anything was written: whatever became of the read, nothing was done. */
    public static Failure notWritten(Failure failure) {
        return failure.isOutcomeUnknown()
                ? failure.withContext(failure.context().withDelivery(Delivery.NOT_SENT))
                : failure;
    }

    /** That a write was answered with a success that tells nothing, and what there is now could not be read, and why. */
    public static Failure unverified(Operation operation, Failure why) {
        String reason = "it was answered with a success, but what there is now could not be read: " + why.reason();
        return new Failure.UnexpectedResponse(FailureContext.of(operation, Delivery.UNKNOWN, why.response()), reason);
    }
}
