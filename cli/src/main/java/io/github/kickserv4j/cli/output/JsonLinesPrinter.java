package io.github.kickserv4j.cli.output;

import java.io.PrintWriter;

/** One JSON object a line. */
record JsonLinesPrinter<T>(Columns<T> columns, PrintWriter out) implements Printer<T> {
    @Override
    public void print(T record) {
        out.print(columns.json(record));
        out.print('\n');
    }

    @Override
    public void finish(boolean whole) {
        // every line is whole by itself
    }
}
