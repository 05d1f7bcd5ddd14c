package io.github.kickserv4j.adapter.http.note;

import io.github.kickserv4j.evidence.ReliesOn;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A note on the wire: the modelled keys, by Kickserv's names. */
@ReliesOn({"keys-of-a-note", "times-and-employees-of-a-note"})
record WireNote(
        @Nullable Long id,
        @Nullable String note,
        @Nullable Long noteableId,
        @Nullable String noteableType,
        @Nullable Boolean isPublic,
        @Nullable OffsetDateTime createdAt,
        @Nullable Long createdBy,
        @Nullable OffsetDateTime updatedAt,
        @Nullable Long updatedBy,
        @Nullable OffsetDateTime deletedAt) {}
