package io.github.kickserv4j.ports.shared;

import io.github.kickserv4j.domain.shared.Identity;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.OffsetDateTime;

/** A statement of the caller about the records that exist. */
record KnownRecords(Set<Identity<?>> ids, boolean areAllBefore) implements WriteHistory {
    @Override
    public boolean isKnownAsOther(Identity<?> id) {
        return ids.contains(id);
    }

    @Override
    public Option<Identity<?>> ownId() {
        return Option.none();
    }

    @Override
    public boolean isSurelyNew(Option<OffsetDateTime> createdAt) {
        return areAllBefore;
    }

    @Override
    public Seq<Write<?>> uncertainCreations() {
        return List.empty();
    }
}
