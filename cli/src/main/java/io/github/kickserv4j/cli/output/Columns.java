package io.github.kickserv4j.cli.output;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The columns of one kind of record.
 *
 * @param all all columns, in Kickserv's order
 * @param inTable the names of the columns of a table
 * @param unreadable the values of a record that could not be read, and so are missing in its columns
 */
public record Columns<T>(Seq<Column<T>> all, Seq<String> inTable, Function<T, Seq<Violation>> unreadable) {

    /** Returns columns of records that are always readable. All columns are shown in a table. */
    public static <T> Columns<T> of(Seq<Column<T>> all) {
        return new Columns<>(all, all.map(Column::name), record -> List.empty());
    }

    /** Returns the columns of these names in this order, or all violations. Hyphens are read as underscores. */
    public Validation<Seq<Violation>, Columns<T>> select(String option, Seq<String> typed) {
        Seq<Column<T>> chosen = typed.flatMap(this::named).distinctBy(Column::name);
        Seq<Violation> unknown = typed.filter(name -> named(name).isEmpty())
                .map(name -> new Violation(option, "must be among " + names().mkString(", "), name));
        return Validation.cond(
                unknown.isEmpty(), () -> new Columns<>(chosen, chosen.map(Column::name), unreadable), () -> unknown);
    }

    Seq<String> names() {
        return all.map(Column::name);
    }

    Seq<Column<T>> flat() {
        return all.reject(column -> column.type() == Column.ColumnType.RECORDS);
    }

    Seq<Column<T>> tableColumns() {
        return inTable.flatMap(name -> all.filter(column -> column.name().equals(name)));
    }

    /** Returns the record as a tree. */
    public ObjectNode json(T record) {
        return object(column -> column.value().apply(record));
    }

    /** Returns the record as people read it. */
    ObjectNode display(T record) {
        return object(column -> column.display().apply(record));
    }

    private ObjectNode object(Function<Column<T>, @Nullable Object> value) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        all.forEach(column -> object.set(column.name(), JsonValue.tree(value.apply(column))));
        return object;
    }

    private Option<Column<T>> named(String typed) {
        return all.find(column -> column.name().equals(typed.strip().replace('-', '_')));
    }
}
