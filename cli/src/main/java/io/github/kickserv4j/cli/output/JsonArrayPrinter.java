package io.github.kickserv4j.cli.output;

import java.io.PrintWriter;

/** Writes one JSON array, with one object a line. */
final class JsonArrayPrinter<T> implements Printer<T> {
    private final Columns<T> columns;
    private final PrintWriter out;
    private String before = "[\n";

    JsonArrayPrinter(Columns<T> columns, PrintWriter out) {
        this.columns = columns;
        this.out = out;
    }

    @Override
    public void print(T record) {
        out.print(before);
        out.print(columns.json(record));
        before = ",\n";
    }

    @Override
    public void finish(boolean isComplete) {
        if (isComplete) {
            out.print(before.startsWith("[") ? "[]\n" : "\n]\n");
        }
    }
}
