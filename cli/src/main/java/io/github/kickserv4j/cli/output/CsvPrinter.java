package io.github.kickserv4j.cli.output;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.vavr.collection.Seq;
import java.io.PrintWriter;
import java.io.UncheckedIOException;

/**
 * Writes one CSV line a record, below a line with the names of all columns. Nested records are left out, and formulas are escaped.
 */
final class CsvPrinter<T> implements Printer<T> {
    private static final ObjectWriter LINE = CsvMapper.builder()
            .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
            .build()
            .writer(CsvSchema.emptySchema());

    private final Seq<Column<T>> columns;
    private final PrintWriter out;
    private final String beginning;
    private boolean begun;

    /** @param beginning the text before everything else */
    CsvPrinter(Columns<T> columns, PrintWriter out, String beginning) {
        this.columns = columns.flat();
        this.out = out;
        this.beginning = beginning;
    }

    @Override
    public void print(T record) {
        begin();
        line(columns.map(column -> cell(column, record)));
    }

    @Override
    public void finish(boolean isComplete) {
        if (isComplete) {
            begin();
        }
    }

    private void begin() {
        if (!begun) {
            begun = true;
            out.print(beginning);
            line(columns.map(Column::name));
        }
    }

    private void line(Seq<String> cells) {
        try {
            out.print(LINE.writeValueAsString(cells.toJavaArray(String[]::new)));
        } catch (JsonProcessingException impossibleForText) {
            throw new UncheckedIOException(impossibleForText);
        }
    }

    private static <T> String cell(Column<T> column, T record) {
        String text = JsonValue.text(column.value().apply(record));
        return column.type() == Column.ColumnType.TEXT ? FormulaEscaper.escape(text) : text;
    }
}
