package io.github.kickserv4j.ports.shared;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Objects;
import java.util.function.Function;

/**
 * The result of looking for a write among the records on the server: done, not done, or inconclusive. Nothing is written to find out, and
 * nothing is guessed: where two answers are possible, nobody can tell.
 *
 * <p>Something that was to be created is looked for among all that its owner has. What is older than five minutes before it
 * was asked for is not the one; nor is what is known to be another's, nor what has another value in one of the fields that it is known
 * by and was not changed since. If nothing is left, it was not created. If one record is left, has all that was asked, and surely was not
 * there before, that is the one; the {@link WriteHistory} says what is known of that. How texts are written does not count (white space),
 * nor zeros behind decimals. A value that could not be read is not what was asked. A server that stores another text than it was
 * sent, or whose clock differs from this side's by more than five minutes while nobody has learnt by how much, escapes this; so does
 * another user who creates an equal record while the request is under way, or within the three seconds before and after.
 *
 * <p>Something that was to be changed was changed if it has all that was asked, whoever saw to that. It was not, if it has
 * not been changed since five minutes before.
 *
 * <p>Something that was to be deleted was, if it is not there but its owner is, or the list that it would be in; if it is there, it
 * was not.
 *
 * <p>A row that cannot be read may be anything, and an owner who is gone tells nothing: then nobody can tell.
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
     * @param record as it is now; none if it was deleted, as was asked
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
     * It has not happened. A server that is still at work on the request may yet do it: look again once the time is past that it
     * may take, before you repeat the write. How long that is at Kickserv is not known.
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
     * Somebody has to look.
     *
     * @param reason what speaks for it and what against
     * @param candidates the records that may be the one, ten at the most
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
