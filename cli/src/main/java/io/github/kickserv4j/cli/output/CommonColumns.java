package io.github.kickserv4j.cli.output;

import static io.github.kickserv4j.cli.output.Column.decimal;
import static io.github.kickserv4j.cli.output.Column.integer;
import static io.github.kickserv4j.cli.output.Column.text;
import static io.github.kickserv4j.cli.output.Column.time;

import io.github.kickserv4j.domain.shared.Audit;
import io.github.kickserv4j.domain.shared.CustomFields;
import io.github.kickserv4j.domain.shared.EmployeeId;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.function.Function;
import java.util.function.IntFunction;

/** Columns that several kinds of records have. */
public final class CommonColumns {
    private CommonColumns() {}

    /** Returns the columns of the creation and the last change of a record. */
    public static <T> Seq<Column<T>> audit(Function<T, Audit> audit) {
        return List.of(
                time("created_at", record -> audit.apply(record).createdAt()),
                integer("created_by", record -> audit.apply(record).createdBy().map(EmployeeId::value)),
                time("updated_at", record -> audit.apply(record).updatedAt()),
                integer("updated_by", record -> audit.apply(record).updatedBy().map(EmployeeId::value)),
                time("deleted_at", record -> audit.apply(record).deletedAt()));
    }

    /** Returns the columns of the account's custom fields. */
    public static <T> Seq<Column<T>> customFields(Function<T, CustomFields> fields) {
        return CommonColumns.<T>numbered(
                        CustomFields.TEXTS,
                        n -> text("custom_text" + n, record -> fields.apply(record)
                                .text(n)))
                .appendAll(numbered(
                        CustomFields.NUMBERS,
                        n -> decimal("custom_number" + n, record -> fields.apply(record)
                                .number(n))))
                .appendAll(numbered(
                        CustomFields.DATETIMES,
                        n -> time("custom_datetime" + n, record -> fields.apply(record)
                                .datetime(n))));
    }

    private static <T> Seq<Column<T>> numbered(int last, IntFunction<Column<T>> column) {
        return List.rangeClosed(1, last).map(column::apply);
    }
}
