package io.github.kickserv4j.ports.shared;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.Serializable;
import java.util.Objects;

/**
 * Describes a failed operation, whatever kind of failure it is. Java serialises all of it, the content of an uncertain write
 * included.
 *
 * @param response what the server's answer, if there was one; always absent from adapters without a server
 * @param earlierFailures why the attempts before the last one failed, in order; the failure itself is of the last
 * @param uncertainWrite the write to reconcile; present only if its outcome is unknown
 * @param position where on a walk over all pages it was; only in what comes out of a walk
 */
public record FailureContext(
        Operation operation,
        Delivery delivery,
        Option<ResponseDetails> response,
        Seq<Failure> earlierFailures,
        Option<UncertainWrite<?>> uncertainWrite,
        Option<WalkPosition> position)
        implements Serializable {
    public FailureContext {
        Objects.requireNonNull(operation, "operation");
        Objects.requireNonNull(delivery, "delivery");
        Objects.requireNonNull(response, "response");
        Objects.requireNonNull(earlierFailures, "earlierFailures");
        Objects.requireNonNull(uncertainWrite, "uncertainWrite");
        Objects.requireNonNull(position, "position");
    }

    /** Returns the context of an only attempt without an answer. */
    public static FailureContext of(Operation operation, Delivery delivery) {
        Objects.requireNonNull(operation, "operation");
        Objects.requireNonNull(delivery, "delivery");
        return of(operation, delivery, Option.none());
    }

    /** The only attempt. */
    public static FailureContext of(Operation operation, Delivery delivery, Option<ResponseDetails> reply) {
        Objects.requireNonNull(operation, "operation");
        Objects.requireNonNull(delivery, "delivery");
        Objects.requireNonNull(reply, "reply");
        return new FailureContext(operation, delivery, reply, List.empty(), Option.none(), Option.none());
    }

    /** The same, with another word on what became of the request. */
    public FailureContext withDelivery(Delivery other) {
        Objects.requireNonNull(other, "other");
        return new FailureContext(operation, other, response, earlierFailures, uncertainWrite, position);
    }

    /** The same, after these attempts failed. */
    public FailureContext withEarlierFailures(Seq<Failure> attempts) {
        Objects.requireNonNull(attempts, "attempts");
        return new FailureContext(operation, delivery, response, attempts, uncertainWrite, position);
    }

    /** The same, with what it takes to find out. */
    public FailureContext withUncertainWrite(UncertainWrite<?> what) {
        Objects.requireNonNull(what, "what");
        return new FailureContext(operation, delivery, response, earlierFailures, Option.some(what), position);
    }

    /** The same, at this place of a walk. */
    public FailureContext withPosition(WalkPosition where) {
        Objects.requireNonNull(where, "where");
        return new FailureContext(operation, delivery, response, earlierFailures, uncertainWrite, Option.some(where));
    }

    /** The same, outside of a walk. */
    public FailureContext withoutPosition() {
        return new FailureContext(operation, delivery, response, earlierFailures, uncertainWrite, Option.none());
    }
}
