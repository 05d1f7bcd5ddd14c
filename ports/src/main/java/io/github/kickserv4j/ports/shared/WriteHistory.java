package io.github.kickserv4j.ports.shared;

import io.github.kickserv4j.domain.shared.Identity;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.Objects;

/**
 * Further knowledge about a creation whose outcome is unknown. Kickserv has no idempotency keys, so a record that equals the
 * requested one may belong to another request, whatever its content and its time. The history knows which records belong to other
 * requests, and whether the record can have existed before.
 *
 * <p>Ids are those of records, such as {@link io.github.kickserv4j.domain.shared.PaymentId}. Java serialises a history
 * as what is known at that time.
 */
public interface WriteHistory extends Serializable {

    /** Returns an empty history: an equal record that is not certainly older may be the created one, or another's. */
    static WriteHistory none() {
        return ofOthersRecords(HashSet.empty());
    }

    /** Returns a history in which these records belong to other requests; there may be more of those. */
    static WriteHistory ofOthersRecords(Iterable<? extends Identity<?>> others) {
        Objects.requireNonNull(others, "others");
        return new KnownRecords(HashSet.ofAll(others), false);
    }

    /**
     * Returns a history in which these records are all that existed before the request, and no other client creates an equal record
     * within the ten minutes after. A record that was created later than that is not accepted.
     */
    static WriteHistory ofAllPriorRecords(Iterable<? extends Identity<?>> ids) {
        Objects.requireNonNull(ids, "ids");
        return new KnownRecords(HashSet.ofAll(ids), true);
    }

    /** Returns whether the record of this id is known not to be the created one. */
    boolean isKnownAsOther(Identity<?> id);

    /** Returns the id of the created record, if it is known because only a later step of the operation failed. */
    Option<Identity<?>> ownId();

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
    default void markAsOwn(Identity<?> id) {
        Objects.requireNonNull(id, "id");
    }
}
