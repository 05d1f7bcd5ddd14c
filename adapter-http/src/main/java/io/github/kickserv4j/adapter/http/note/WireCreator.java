package io.github.kickserv4j.adapter.http.note;

import org.jspecify.annotations.Nullable;

/** Who wrote a note, as it comes with one. The secrets beside (password hash, salt, remember-me token) are left where they are. */
record WireCreator(
        @Nullable Long id,
        @Nullable Long employeeNumber,
        @Nullable String name,
        @Nullable String emailAddress) {}
