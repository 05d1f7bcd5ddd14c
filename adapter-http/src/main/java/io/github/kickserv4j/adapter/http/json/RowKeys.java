package io.github.kickserv4j.adapter.http.json;

import io.vavr.collection.Seq;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The keys of the rows of a table, those that are read and those that are skipped. A server sends them in the same order in each row,
 * as a rule. So the next key is compared with the expected one, and looked up only if it is another.
 */
final class RowKeys {
    private static final int MOST_SKIPPED = 500;

    private final RowKey beginning = new RowKey("", null);
    private final RowKey unkept = new RowKey("", null);
    private final Map<String, RowKey> read = new HashMap<>();
    private final Map<String, RowKey> skipped = new ConcurrentHashMap<>();
    private final boolean hasCustomFields;

    RowKeys(Seq<Column> columns) {
        hasCustomFields = columns.exists(column -> column.role() == Column.Role.CUSTOM);
        columns.forEach(column -> read.put(column.key(), new RowKey(column.key(), column)));
    }

    /** Returns the number of keys that are read. */
    int size() {
        return read.size();
    }

    /** Returns whether the custom fields are read. */
    boolean hasCustomFields() {
        return hasCustomFields;
    }

    /** Returns what stands before the first key of a row. */
    RowKey beginning() {
        return beginning;
    }

    /** Moves to the value of the key after {@code previous}, and returns the key; null at the end of the row. */
    @Nullable
    RowKey next(ValueTokens row, RowKey previous) throws IOException {
        RowKey expected = previous.next();
        if (expected != null && row.isNextKey(expected.name())) {
            return expected;
        }
        String name = expected == null ? row.nextKey() : row.unexpectedKey();
        if (name == null) {
            return null;
        }
        RowKey found = find(name);
        if (found != unkept) { // keys that expect each other would all be kept
            previous.expect(found);
        }
        return found;
    }

    /** Returns the column of this key. */
    Column column(String name) {
        RowKey key = read.get(name);
        Column column = key == null ? null : key.column();
        if (column == null) {
            throw new IllegalArgumentException(name);
        }
        return column;
    }

    /** Returns the key. Skipped ones are kept while they are few, since a server may send any. All others are the same one. */
    private RowKey find(String name) {
        RowKey known = read.getOrDefault(name, skipped.get(name));
        if (known != null) {
            return known;
        }
        if (skipped.size() >= MOST_SKIPPED) {
            return unkept;
        }
        var key = new RowKey(name, null);
        skipped.put(name, key);
        return key;
    }
}
