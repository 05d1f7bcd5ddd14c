package io.github.kickserv4j.cli.output;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.function.Function;

/**
 * How one kind of record is written.
 *
 * @param all everything of it, in Kickserv's order
 * @param tabled the names of what a table of many shows
 * @param unreadable what of a record could not be read, and so is missing in its columns
 */
public record Columns<T>(Seq<Column<T>> all, Seq<String> tabled, Function<T, Seq<Violation>> unreadable) {

    /** Columns of records that are always readable, and all shown in a table. */
    public static <T> Columns<T> of(Seq<Column<T>> all) {
        return new Columns<>(all, all.map(Column::name), record -> List.empty());
    }

    Seq<String> names() {
        return all.map(Column::name);
    }

    Seq<Column<T>> flat() {
        return all.reject(Column::isNested);
    }

    Seq<Column<T>> shownInTable() {
        return tabled.flatMap(name -> all.filter(column -> column.name().equals(name)));
    }

    ObjectNode json(T record) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        all.forEach(column -> object.set(column.name(), column.value().apply(record)));
        return object;
    }
}
