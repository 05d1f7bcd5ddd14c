package io.github.kickserv4j.adapter.http.note;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.kickserv4j.ports.Kickserv;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A note as it comes over the wire: the keys that are modelled, by Kickserv's names. */
record WireNote(
        @Nullable Long id,
        @Nullable String note,
        @Nullable Long noteableId,
        @Nullable String noteableType,
        @JsonProperty("public") @Nullable Boolean isPublic,
        @Nullable OffsetDateTime createdAt,
        @Nullable Long createdBy,
        @Nullable OffsetDateTime updatedAt,
        @Nullable Long updatedBy,
        @Nullable OffsetDateTime deletedAt) {}
