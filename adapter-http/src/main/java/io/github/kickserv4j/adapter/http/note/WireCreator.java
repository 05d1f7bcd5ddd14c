package io.github.kickserv4j.adapter.http.note;

import io.github.kickserv4j.evidence.ReliesOn;
import org.jspecify.annotations.Nullable;

/** The author within a note on the wire. The secrets beside it (password hash, salt, remember-me token) are not read. */
@ReliesOn("secrets-of-an-employee")
record WireCreator(
        @Nullable Long id,
        @Nullable Long employeeNumber,
        @Nullable String name,
        @Nullable String emailAddress) {}
