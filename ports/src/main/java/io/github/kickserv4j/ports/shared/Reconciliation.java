package io.github.kickserv4j.ports.shared;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.Function;

/**
 * Whether a write happened, as the records on the server tell: yes, no, or they cannot tell.
 *
 * @param <T> the record that was to be written
 */
public sealed interface Reconciliation<T> {

    /** Handles every outcome; the compiler sees to it that none is forgotten. */
    default <R> R fold(
            Function<? super Done<T>, ? extends R> done,
            Function<? super NotDone<T>, ? extends R> notDone,
            Function<? super CannotTell<T>, ? extends R> cannotTell) {
        if (this instanceof Done<T> outcome) {
            return done.apply(outcome);
        }
        if (this instanceof NotDone<T> outcome) {
            return notDone.apply(outcome);
        }
        return cannotTell.apply((CannotTell<T>) this);
    }

    /**
     * It happened.
     *
     * @param record as it is now; none if it was deleted, as was asked
     */
    record Done<T>(Option<T> record) implements Reconciliation<T> {}

    /**
     * It has not happened. A server that is still at work on the request may yet do it: look again once the time is past that it
     * may take, before you repeat the write. How long that is at Kickserv is not known.
     */
    record NotDone<T>() implements Reconciliation<T> {}

    /**
     * Somebody has to look.
     *
     * @param why what speaks for it and what against
     * @param alike the records that may be the one
     */
    record CannotTell<T>(String why, Seq<T> alike) implements Reconciliation<T> {}
}
