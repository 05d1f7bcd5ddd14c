package io.github.kickserv4j.adapter.http.shared;

import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Incident;
import io.github.kickserv4j.ports.shared.Operation;

/** What the failure of one step means for an operation of several. */
public final class Steps {
    private Steps() {}

    /** There is no such thing, as the records say that were read; nothing was sent that could change it. */
    public static Failure notFound(Operation operation) {
        return new Failure.NotFound(Incident.of(operation, Delivery.REJECTED));
    }

    /** That a read failed before anything was written: whatever became of the read, nothing was done. */
    public static Failure nothingDone(Failure failure) {
        return failure.isOutcomeUnknown() ? failure.with(failure.incident().delivered(Delivery.NOT_SENT)) : failure;
    }

    /** That a write was answered with a success that tells nothing, and what there is now could not be read, and why. */
    public static Failure answeredButUnread(Operation operation, Failure why) {
        String reason = "it was answered with a success, but what there is now could not be read: " + why.reason();
        return new Failure.UnexpectedResponse(Incident.of(operation, Delivery.UNKNOWN, why.reply()), reason);
    }
}
