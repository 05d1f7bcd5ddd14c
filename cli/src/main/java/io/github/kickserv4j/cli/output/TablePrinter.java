package io.github.kickserv4j.cli.output;

import com.fasterxml.jackson.databind.JsonNode;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.PrintWriter;

/** Writes aligned columns. The first records decide the widths, so that a long list is shown while it arrives. */
final class TablePrinter<T> implements Printer<T> {
    private static final int RECORDS_MEASURED = 100;
    private static final int WIDEST = 40;

    private final Seq<Column<T>> columns;
    private final PrintWriter out;
    private List<Seq<String>> waiting = List.empty();
    private Seq<Integer> widths = List.empty();

    TablePrinter(Columns<T> columns, PrintWriter out) {
        this.columns = columns.tableColumns();
        this.out = out;
    }

    @Override
    public void print(T record) {
        Seq<String> row =
                columns.map(column -> cell(JsonValue.tree(column.display().apply(record))));
        if (!widths.isEmpty()) {
            line(row);
        } else {
            waiting = waiting.prepend(row);
            if (waiting.size() == RECORDS_MEASURED) {
                begin();
            }
        }
    }

    @Override
    public void finish(boolean isComplete) {
        if (widths.isEmpty() && (isComplete || !waiting.isEmpty())) {
            begin();
        }
    }

    private void begin() {
        Seq<Seq<String>> rows = waiting.append(columns.map(Column::name)).reverse();
        widths = columns.zipWithIndex().map(column -> width(rows.map(row -> row.get(column._2))));
        rows.forEach(this::line);
        waiting = List.empty();
    }

    private void line(Seq<String> row) {
        out.print(row.zipWith(widths, TablePrinter::padded).mkString("  ").stripTrailing());
        out.print('\n');
    }

    private static int width(Seq<String> cells) {
        return cells.map(DisplayWidth::of).max().getOrElse(0);
    }

    private static String padded(String cell, int width) {
        return cell + " ".repeat(Math.max(0, width - DisplayWidth.of(cell)));
    }

    private static String cell(JsonNode value) {
        return DisplayWidth.truncate(value.isNull() ? "" : DetailPrinter.text(value), WIDEST);
    }
}
