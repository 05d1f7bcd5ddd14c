package io.github.kickserv4j.adapter.http.json;

import com.fasterxml.jackson.core.io.SerializedString;
import org.jspecify.annotations.Nullable;

/**
 * A key of rows, and the key that came after it when they last differed. That is a guess about the next row, which is checked; so it
 * does not matter which of many threads made it.
 */
final class RowKey {
    private final SerializedString name;
    private final @Nullable Column column;
    private @Nullable RowKey next;

    /** @param column what is read; null if the value is skipped */
    RowKey(String name, @Nullable Column column) {
        this.name = new SerializedString(name);
        this.column = column;
    }

    /** Returns the name in the form that Jackson compares with the bytes of a body. */
    SerializedString name() {
        return name;
    }

    /** Returns what is read; null if the value is skipped. */
    @Nullable
    Column column() {
        return column;
    }

    /** Returns the key that is expected after this one, if any. */
    @Nullable
    RowKey next() {
        return next;
    }

    void expect(RowKey key) {
        next = key;
    }
}
