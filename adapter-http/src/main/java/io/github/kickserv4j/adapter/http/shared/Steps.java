package io.github.kickserv4j.adapter.http.shared;

import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Operation;
import io.vavr.control.Option;

/** What the failure of one step means for an operation of several. */
public final class Steps {
    private Steps() {}

    /** There is no such thing, as the records say that were read; nothing was sent that could change it. */
    public static Failure notFound(Operation operation) {
        return new Failure.NotFound(operation, Delivery.REJECTED, Option.none());
    }

    /** That a read failed before anything was written: whatever became of the read, nothing was done. */
    public static Failure nothingDone(Failure failure) {
        return failure.delivery() == Delivery.UNKNOWN && failure.operation().isWrite() ? notSent(failure) : failure;
    }

    /** That a write was carried out, and what there is now could not be read, and why. */
    public static Failure doneButUnread(Operation operation, Failure why) {
        String reason = "it was done, but what there is now could not be read: " + why.reason();
        return new Failure.UnexpectedResponse(operation, Delivery.UNKNOWN, why.reply(), reason);
    }

    private static Failure notSent(Failure failure) {
        Delivery not = Delivery.NOT_SENT;
        return failure.fold(
                it -> new Failure.NotFound(it.operation(), not, it.reply()),
                it -> new Failure.Invalid(it.operation(), not, it.reply(), it.violations()),
                it -> new Failure.Unauthorized(it.operation(), not, it.reply()),
                it -> new Failure.Forbidden(it.operation(), not, it.reply()),
                it -> new Failure.RateLimited(it.operation(), not, it.reply(), it.retryAfter()),
                it -> new Failure.Unavailable(it.operation(), not, it.reply(), it.reason()),
                it -> new Failure.TimedOut(it.operation(), not, it.reply(), it.after()),
                it -> new Failure.UnexpectedResponse(it.operation(), not, it.reply(), it.reason()));
    }
}
