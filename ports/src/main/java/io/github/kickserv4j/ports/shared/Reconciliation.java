package io.github.kickserv4j.ports.shared;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Objects;
import java.util.function.Function;

/**
 * The result of looking for a write among the records on the server: done, not done, or inconclusive. Nothing is written to find
 * out, and nothing is guessed: where two answers are possible, the result is inconclusive.
 *
 * <p>A creation is searched for among all records of its owner. A record is not a candidate if it was created more than five
 * minutes before the request, if it is known to belong to another request, or if it differs in a key field and was not changed
 * since. Without a candidate, the creation is not done. With one candidate that has all requested values and certainly did not
 * exist before, it is done; the {@link WriteHistory} holds what is known about that. White space in texts and trailing zeros of
 * decimals are not compared. An unreadable value does not equal a requested one. A server that stores another text than it was
 * sent, or whose clock differs from this side's by an unknown offset of more than five minutes, is not detected; neither is another
 * user who creates an equal record while the request is under way, or within the three seconds before and after.
 *
 * <p>A change is done if the record has all requested values, whoever made the change. It is not done if the record has not been
 * changed since five minutes before.
 *
 * <p>A deletion is done if the record is absent while its owner, or the list that would hold it, exists. It is not done if the
 * record exists.
 *
 * <p>An unreadable row may be the record, and an absent owner has no records: then the result is inconclusive.
 *
 * @param <T> the record that was to be written
 */
public sealed interface Reconciliation<T> {

    /** Handles every outcome; the compiler sees to it that none is forgotten. */
    <R> R fold(
            Function<? super Done<T>, ? extends R> done,
            Function<? super NotDone<T>, ? extends R> notDone,
            Function<? super Inconclusive<T>, ? extends R> inconclusive);

    /**
     * It happened.
     *
     * @param record as it is now; none if it was deleted, as requested
     */
    record Done<T>(Option<T> record) implements Reconciliation<T> {
        public Done {
            Objects.requireNonNull(record, "record");
        }

        @Override
        public <R> R fold(
                Function<? super Done<T>, ? extends R> done,
                Function<? super NotDone<T>, ? extends R> notDone,
                Function<? super Inconclusive<T>, ? extends R> inconclusive) {
            Objects.requireNonNull(done, "done");
            Objects.requireNonNull(notDone, "notDone");
            Objects.requireNonNull(inconclusive, "inconclusive");
            return done.apply(this);
        }
    }

    /**
     * The write was not done so far. A server that is still at work on the request may still do it: reconcile again after the time
     * that it may take, before you repeat the write. How long that is at Kickserv is not known.
     */
    record NotDone<T>() implements Reconciliation<T> {
        @Override
        public <R> R fold(
                Function<? super Done<T>, ? extends R> done,
                Function<? super NotDone<T>, ? extends R> notDone,
                Function<? super Inconclusive<T>, ? extends R> inconclusive) {
            Objects.requireNonNull(done, "done");
            Objects.requireNonNull(notDone, "notDone");
            Objects.requireNonNull(inconclusive, "inconclusive");
            return notDone.apply(this);
        }
    }

    /**
     * A person must check.
     *
     * @param reason the evidence for and against the write
     * @param candidates the candidates, ten at the most
     */
    record Inconclusive<T>(String reason, Seq<T> candidates) implements Reconciliation<T> {
        public Inconclusive {
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(candidates, "candidates");
        }

        @Override
        public <R> R fold(
                Function<? super Done<T>, ? extends R> done,
                Function<? super NotDone<T>, ? extends R> notDone,
                Function<? super Inconclusive<T>, ? extends R> inconclusive) {
            Objects.requireNonNull(done, "done");
            Objects.requireNonNull(notDone, "notDone");
            Objects.requireNonNull(inconclusive, "inconclusive");
            return inconclusive.apply(this);
        }
    }
}
