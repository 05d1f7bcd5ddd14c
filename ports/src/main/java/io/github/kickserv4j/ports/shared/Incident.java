package io.github.kickserv4j.ports.shared;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.Serializable;
import java.util.Objects;

/**
 * What befell an operation, whatever kind of failure it was. What Java serialises of it is all but the doubt, whose write does not
 * travel; that the outcome is unknown does.
 *
 * @param reply what the server said, if it said anything; always absent from adapters that speak to none
 * @param earlier why the attempts before the last one failed, in order; the failure itself is of the last
 * @param doubt what it takes to find out whether a write was carried out; only where that is in doubt
 * @param place where on a walk over all pages it was; only in what comes out of a walk
 */
public record Incident(
        Operation operation,
        Delivery delivery,
        Option<Reply> reply,
        Seq<Failure> earlier,
        Option<Doubt> doubt,
        Option<Place> place)
        implements Serializable {
    public Incident {
        Objects.requireNonNull(operation, "operation");
        Objects.requireNonNull(delivery, "delivery");
        Objects.requireNonNull(reply, "reply");
        Objects.requireNonNull(earlier, "earlier");
        Objects.requireNonNull(doubt, "doubt");
        Objects.requireNonNull(place, "place");
    }

    /** The only attempt, on which no server said anything. */
    public static Incident of(Operation operation, Delivery delivery) {
        Objects.requireNonNull(operation, "operation");
        Objects.requireNonNull(delivery, "delivery");
        return of(operation, delivery, Option.none());
    }

    /** The only attempt. */
    public static Incident of(Operation operation, Delivery delivery, Option<Reply> reply) {
        Objects.requireNonNull(operation, "operation");
        Objects.requireNonNull(delivery, "delivery");
        Objects.requireNonNull(reply, "reply");
        return new Incident(operation, delivery, reply, List.empty(), Option.none(), Option.none());
    }

    /** The same, with another word on what became of the request. */
    public Incident delivered(Delivery other) {
        Objects.requireNonNull(other, "other");
        return new Incident(operation, other, reply, earlier, doubt, place);
    }

    /** The same, after these attempts failed. */
    public Incident after(Seq<Failure> attempts) {
        Objects.requireNonNull(attempts, "attempts");
        return new Incident(operation, delivery, reply, attempts, doubt, place);
    }

    /** The same, with what it takes to find out. */
    public Incident inDoubt(Doubt what) {
        Objects.requireNonNull(what, "what");
        return new Incident(operation, delivery, reply, earlier, Option.some(what), place);
    }

    /** The same, at this place of a walk. */
    public Incident at(Place where) {
        Objects.requireNonNull(where, "where");
        return new Incident(operation, delivery, reply, earlier, doubt, Option.some(where));
    }

    /** What is written instead of it, since what was asked is not written. */
    private Object writeReplace() {
        return new Incident(operation, delivery, reply, earlier, Option.none(), place);
    }
}
