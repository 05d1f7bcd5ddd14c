package io.github.kickserv4j.ports.shared;

import io.github.kickserv4j.domain.shared.Identity;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.OffsetDateTime;
import java.util.Objects;

/**
 * The history of a creation at the time at which it was stored.
 *
 * @param others the ids of the records that other creations made
 * @param window when the record was created, if the server's clock was known
 * @param isComplete whether the client still knew all its creations around that time
 */
record StoredHistory(
        Set<Identity<?>> others,
        Option<Identity<?>> ownId,
        Option<CreationWindow> window,
        boolean isComplete,
        Seq<Write<?>> uncertainCreations)
        implements WriteHistory {
    @Override
    public boolean isKnownAsOther(Identity<?> id) {
        return others.contains(id);
    }

    @Override
    public boolean isSurelyNew(Option<OffsetDateTime> createdAt) {
        return isComplete && createdAt.exists(time -> window.exists(within -> within.contains(time)));
    }

    @Override
    public Option<Boolean> isPossibleCreationTime(OffsetDateTime createdAt) {
        Objects.requireNonNull(createdAt, "createdAt");
        return window.map(within -> within.isPossible(createdAt));
    }
}
