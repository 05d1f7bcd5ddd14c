package io.github.kickserv4j.ports.shared;

import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.Objects;

/**
 * Further knowledge about a creation whose outcome is unknown. Kickserv has no idempotency keys, so a record that looks like the
 * one that was asked for may as well be another's: its content and its time do not decide. What decides is which records are known
 * to be others', and whether it can have been there before.
 *
 * <p>Ids are the typed ones of the domain, such as {@link io.github.kickserv4j.domain.shared.PaymentId}. Java serialises a history
 * as what is known at that time.
 */
public interface WriteHistory extends Serializable {

    /** Nothing is known: whatever is alike and not surely older may be the one, and may be another's. */
    static WriteHistory none() {
        return ofOthersRecords(HashSet.empty());
    }

    /** These records are others'; whether there are more of those is not known. */
    static WriteHistory ofOthersRecords(Iterable<?> others) {
        Objects.requireNonNull(others, "others");
        return new KnownRecords(HashSet.ofAll(others), false);
    }

    /**
     * These records are all that were there before the creation was asked for; and no other client creates one that is alike within
     * the ten minutes after. A record that was created later than that is not taken for the one.
     */
    static WriteHistory ofAllPriorRecords(Iterable<?> ids) {
        Objects.requireNonNull(ids, "ids");
        return new KnownRecords(HashSet.ofAll(ids), true);
    }

    /** Returns whether the record of this id is known not to be the created one. */
    boolean isKnownAsOther(Object id);

    /** The id of the one, where it is known, as it is when a later step of the operation failed. */
    Option<Object> ownId();

    /**
     * Returns whether a record certainly did not exist before the creation was requested.
     *
     * @param createdAt when it was created, by the server's clock; none if it has no such time
     */
    boolean isSurelyNew(Option<OffsetDateTime> createdAt);

    /**
     * Returns whether a record created at {@code createdAt}, by the server's clock, may be the created one; none if the offset of
     * that clock is unknown, so that the clock of this side counts. Five minutes are allowed for either way.
     */
    default Option<Boolean> isPossibleCreationTime(OffsetDateTime createdAt) {
        Objects.requireNonNull(createdAt, "createdAt");
        return Option.none();
    }

    /** Returns other creations whose outcome is unknown too, each of which may have created a record that is alike. */
    Seq<Write<?>> uncertainCreations();

    /** Records that the record of this id is the created one, so that other reconciliations know it. */
    default void markAsOwn(Object id) {
        Objects.requireNonNull(id, "id");
    }
}
