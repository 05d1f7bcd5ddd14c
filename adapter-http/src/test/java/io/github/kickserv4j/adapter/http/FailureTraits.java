package io.github.kickserv4j.adapter.http;

import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Operation;
import io.github.kickserv4j.ports.shared.ResponseDetails;
import io.github.kickserv4j.ports.shared.Write;
import io.vavr.control.Option;

/**
 * What a caller can see of a failure, but for times and the server's name of the request.
 *
 * @param kind the kind, and what only that kind has: violations, or the time to wait
 * @param history the class of what else is known of an uncertain write, and the id of the record if it is known
 * @param reconciliation what can be told of an uncertain write, and the records that are shown
 */
record FailureTraits(
        String kind,
        Operation operation,
        Delivery delivery,
        String reason,
        Option<Integer> status,
        int earlierFailures,
        Option<Write<?>> write,
        Option<String> history,
        Option<String> reconciliation) {
    /** Returns the traits of a failure, whose write is looked for at the account that it is of. */
    static FailureTraits of(Failure failure, Kickserv account) {
        return new FailureTraits(
                kind(failure),
                failure.operation(),
                failure.delivery(),
                failure.reason(),
                failure.response().map(ResponseDetails::status),
                failure.earlierFailures().size(),
                failure.uncertainWrite().map(uncertain -> uncertain.write()),
                failure.uncertainWrite()
                        .map(uncertain -> uncertain.history().getClass().getSimpleName() + " "
                                + uncertain.history().ownId()),
                failure.uncertainWrite().map(uncertain -> reconciliation(failure, account)));
    }

    /** Returns the same without the reason, which may name a server, or how long something took. */
    FailureTraits withoutReason() {
        return new FailureTraits(
                kind, operation, delivery, "", status, earlierFailures, write, history, reconciliation);
    }

    /** Returns the same without what can be told of an uncertain write, which depends on what is there. */
    FailureTraits withoutReconciliation() {
        return new FailureTraits(
                kind, operation, delivery, reason, status, earlierFailures, write, history, Option.none());
    }

    private static String reconciliation(Failure failure, Kickserv account) {
        return WriteScenario.reconcile(account, failure)
                .get()
                .fold(
                        done -> "done " + done.record().map(FailureTraits::id),
                        notDone -> "not done",
                        inconclusive -> inconclusive.candidates().map(FailureTraits::id)
                                + inconclusive.reason().replaceAll("\\bat \\d\\S+", "at some time"));
    }

    private static String id(Object candidate) {
        try {
            return candidate.getClass().getMethod("id").invoke(candidate).toString();
        } catch (ReflectiveOperationException noRecord) {
            throw new LinkageError("a record without an id", noRecord);
        }
    }

    private static String kind(Failure failure) {
        String name = failure.getClass().getSimpleName();
        return failure.when(Failure.Invalid.class, it -> name + it.violations())
                .when(Failure.RateLimited.class, it -> name + it.retryAfter())
                .when(Failure.Unavailable.class, it -> name + it.retryAfter())
                .otherwise(it -> name);
    }
}
