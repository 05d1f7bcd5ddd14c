package io.github.kickserv4j.adapter.http.json;

import com.fasterxml.jackson.core.JsonToken;
import io.github.kickserv4j.adapter.http.json.Column.Role;
import io.github.kickserv4j.adapter.http.json.JsonReader.ReadResult;
import io.github.kickserv4j.adapter.http.secret.SecretRedactor;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.io.IOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The keys of a row that are read, and what each becomes. All other keys are skipped. Safe for use by many threads.
 *
 * @param <W> what the values become
 */
public final class RowTable<W> implements RowReader<Row<W>> {
    private final String thing;
    private final Seq<Column> columns;
    private final Function<@Nullable Object[], W> constructor;
    private final int components;
    private final Seq<Column> identity;
    private final RowKeys keys;

    private RowTable(String thing, Seq<Column> columns, Function<@Nullable Object[], W> constructor) {
        this.thing = thing;
        this.columns = columns;
        this.constructor = constructor;
        this.components = columns.count(Column::isComponent);
        this.identity = columns.filter(column -> column.role() == Role.IDENTITY);
        this.keys = new RowKeys(columns);
    }

    /**
     * Returns a table of the components of a record.
     *
     * @param thing what a row is called where it is no object
     * @param identity the keys that must hold a number above 0
     */
    public static <W extends Record> RowTable<W> of(String thing, Class<W> wire, String... identity) {
        var components = new WireComponents<>(wire);
        return new RowTable<>(thing, components.columns(List.of(identity)), components::create);
    }

    /** Returns a table of the numbers that identify a record. */
    public static RowTable<Seq<Long>> ofIdentity(String thing, String... identity) {
        return new RowTable<>(
                thing,
                List.of(identity).zipWithIndex((key, index) -> new Column(index, key, Role.IDENTITY, ScalarType.WHOLE)),
                values -> Vector.of(values).map(Long.class::cast));
    }

    /** Returns a copy that reads a component from another key, for keys that cannot be names in Java. */
    public RowTable<W> withKey(String component, String key) {
        return new RowTable<>(
                thing,
                columns.map(column -> column.key().equals(component)
                        ? new Column(column.index(), key, column.role(), column.type())
                        : column),
                constructor);
    }

    /** Returns a copy that also reads the custom fields. They come before nested values. */
    public RowTable<W> withCustomFields() {
        return new RowTable<>(thing, columns.appendAll(CustomFieldColumns.from(components)), constructor);
    }

    /** Returns a copy that also reads the values under these keys, as trees. */
    public RowTable<W> withNested(String... keys) {
        int first = columns.size();
        Seq<Column> nested = List.of(keys)
                .zipWithIndex((key, index) -> new Column(first + index, key, Role.NESTED, ScalarType.TEXT));
        return new RowTable<>(thing, columns.appendAll(nested), constructor);
    }

    @Override
    public Either<Violation, Row<W>> read(ValueTokens row) throws IOException {
        return row.current() == JsonToken.START_OBJECT
                ? row(row.assembly(keys, components).read(row))
                : Either.left(new Violation(thing, "must be an object", SecretRedactor.redactValue(row.tree())));
    }

    private Either<Violation, Row<W>> row(RowAssembly assembly) {
        for (Column column : identity) {
            if (assembly.isMissing(column)) {
                return Either.left(assembly.missing(column));
            }
        }
        return Either.right(new Row<>(
                new ReadResult<>(constructor.apply(assembly.components()), assembly.unreadable(Role.VALUE)),
                new ReadResult<>(assembly.customFields(), assembly.unreadableInOrder(Role.CUSTOM)),
                assembly.nested()));
    }
}
