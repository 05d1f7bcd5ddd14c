package io.github.kickserv4j.cli.output;

import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.PrintWriter;
import java.util.Locale;

/** The formats of results. */
public enum OutputFormat {
    /** Aligned columns for people. One record alone is shown line by line, without absent values. */
    TABLE,
    /** One array of flat objects, or one object. */
    JSON,
    /** One object a line. */
    JSONL,
    /** A header, and one line a record. */
    CSV,
    /** CSV behind a byte-order mark, by which Excel recognises UTF-8. */
    CSV_WITH_BOM;

    private static final String BYTE_ORDER_MARK = "\ufeff";

    /** Returns the format of that name, or a violation. */
    public static Validation<Seq<Violation>, OutputFormat> parse(String text) {
        return List.of(TABLE, JSON, JSONL, CSV)
                .find(outputFormat ->
                        outputFormat.name().toLowerCase(Locale.ROOT).equals(text))
                .toValidation(() -> List.of(new Violation("--output", "must be table, json, jsonl or csv", text)));
    }

    /** Returns the format that is used unless another is chosen. */
    public static OutputFormat defaultFor(boolean isTerminal) {
        return isTerminal ? TABLE : JSON;
    }

    /** Returns a printer of any number of records. */
    public <T> Printer<T> printer(Columns<T> columns, PrintWriter out) {
        return switch (this) {
            case TABLE -> new TablePrinter<>(columns, out);
            case JSON -> new JsonArrayPrinter<>(columns, out);
            case JSONL -> new JsonLinesPrinter<>(columns, out);
            case CSV -> new CsvPrinter<>(columns, out, "");
            case CSV_WITH_BOM -> new CsvPrinter<>(columns, out, BYTE_ORDER_MARK);
        };
    }

    /** Returns a printer of exactly one record. */
    public <T> Printer<T> singleRecordPrinter(Columns<T> columns, PrintWriter out) {
        return switch (this) {
            case TABLE -> new DetailPrinter<>(columns, out);
            case JSON, JSONL -> new JsonLinesPrinter<>(columns, out);
            case CSV -> new CsvPrinter<>(columns, out, "");
            case CSV_WITH_BOM -> new CsvPrinter<>(columns, out, BYTE_ORDER_MARK);
        };
    }
}
