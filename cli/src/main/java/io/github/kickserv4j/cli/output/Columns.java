package io.github.kickserv4j.cli.output;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.function.Function;

/**
 * How one kind of record is written.
 *
 * @param all everything of it, in Kickserv's order
 * @param inTable the names of what a table of many shows
 * @param unreadable what of a record could not be read, and so is missing in its columns
 */
public record Columns<T>(Seq<Column<T>> all, Seq<String> inTable, Function<T, Seq<Violation>> unreadable) {

    /** Columns of records that are always readable, and all shown in a table. */
    public static <T> Columns<T> of(Seq<Column<T>> all) {
        return new Columns<>(all, all.map(Column::name), record -> List.empty());
    }

    /** Those of these names, in their order, or which of them name none; hyphens are as good as underscores. */
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

    ObjectNode json(T record) {
        return object(column -> column.value().apply(record));
    }

    /** The same as people read it. */
    ObjectNode display(T record) {
        return object(column -> column.display().apply(record));
    }

    private ObjectNode object(Function<Column<T>, JsonNode> value) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        all.forEach(column -> object.set(column.name(), value.apply(column)));
        return object;
    }

    private Option<Column<T>> named(String typed) {
        return all.find(column -> column.name().equals(typed.strip().replace('-', '_')));
    }
}
