package io.github.kickserv4j.adapter.http.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kickserv4j.adapter.http.json.Column.Role;
import io.github.kickserv4j.adapter.http.secret.SecretRedactor;
import io.github.kickserv4j.domain.shared.CustomFields;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Assembles one row after another from its values, in the order in which they come. For one thread. */
final class RowAssembly {
    static final String POSITIVE = "must be a whole number above 0";

    private final RowKeys keys;
    private final @Nullable Object[] values; // by the index of the column
    private final long[] seen;
    private final int components;
    private final Consumer<Violation> report = this::report;
    private Seq<Violation> unreadable = List.empty();
    private @Nullable ObjectNode nested;

    /** @param components the number of components of the record, which are the first columns */
    RowAssembly(RowKeys keys, int components) {
        this.keys = keys;
        this.components = components;
        this.values = new Object[keys.size()];
        this.seen = new long[(keys.size() + Long.SIZE - 1) / Long.SIZE];
    }

    /** Returns whether this assembles the rows of the table with these keys. */
    boolean isOf(RowKeys others) {
        return keys == others;
    }

    /** Reads the object that {@code row} is at. Keys that are not in the table are skipped. */
    RowAssembly read(ValueTokens row) throws IOException {
        clear();
        row.enter();
        for (RowKey key = keys.next(row, keys.beginning()); key != null; key = keys.next(row, key)) {
            Column column = key.column();
            if (column == null) {
                row.skip();
            } else if (isRepeated(column.index())) {
                throw row.duplicateKey();
            } else if (!column.isScalar()) {
                readOther(row, column);
            } else if (!row.skipNull()) {
                values[column.index()] = column.type().read(row, column.key(), report);
            }
        }
        return this;
    }

    private void clear() {
        Arrays.fill(values, null);
        Arrays.fill(seen, 0);
        unreadable = List.empty();
        nested = null;
    }

    private boolean isRepeated(int index) {
        long bit = 1L << index;
        boolean isRepeated = (seen[index / Long.SIZE] & bit) != 0;
        seen[index / Long.SIZE] |= bit;
        return isRepeated;
    }

    private void readOther(ValueTokens row, Column column) throws IOException {
        if (column.role() == Role.IDENTITY) {
            values[column.index()] = identity(row, column);
        } else {
            nest(column, row.tree());
        }
    }

    /** Returns the number. A value that is none is kept, so that it can be shown. */
    private @Nullable Long identity(ValueTokens row, Column column) throws IOException {
        Long whole = row.whole();
        if (whole != null && whole > 0) {
            return whole;
        }
        JsonNode node = whole == null ? row.tree() : JsonNodeFactory.instance.numberNode(whole.longValue());
        return ScalarType.WHOLE
                .readNode(nest(column, node), column.key())
                .value()
                .filter(number -> number > 0)
                .getOrNull();
    }

    private JsonNode nest(Column column, JsonNode node) {
        if (nested == null) {
            nested = JsonNodeFactory.instance.objectNode();
        }
        nested.set(column.key(), node);
        return node;
    }

    private void report(Violation violation) {
        unreadable = unreadable.append(violation);
    }

    /** Returns the values of the components of the record. */
    @Nullable
    Object[] components() {
        return Arrays.copyOf(values, components);
    }

    CustomFields customFields() {
        return keys.hasCustomFields() ? CustomFieldColumns.of(values, components) : CustomFields.NONE;
    }

    boolean isMissing(Column column) {
        return values[column.index()] == null;
    }

    /** Returns the violation of a missing part of the identity. */
    Violation missing(Column column) {
        return new Violation(column.key(), POSITIVE, SecretRedactor.redactValue(nested().path(column.key())));
    }

    JsonNode nested() {
        return nested == null ? MissingNode.getInstance() : nested;
    }

    /** Returns the unreadable values of this role, in the order in which they came. */
    Seq<Violation> unreadable(Role role) {
        return unreadable.isEmpty()
                ? unreadable
                : unreadable.filter(violation -> columnOf(violation).role() == role);
    }

    /** Returns the unreadable values of this role, in the order of the table. */
    Seq<Violation> unreadableInOrder(Role role) {
        return unreadable.isEmpty()
                ? unreadable
                : unreadable(role).sortBy(violation -> columnOf(violation).index());
    }

    private Column columnOf(Violation violation) {
        return keys.column(violation.field());
    }
}
