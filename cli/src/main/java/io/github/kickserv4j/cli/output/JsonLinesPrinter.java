package io.github.kickserv4j.cli.output;

import java.io.PrintWriter;

/** Writes one JSON object a line. */
record JsonLinesPrinter<T>(Columns<T> columns, PrintWriter out) implements Printer<T> {
    @Override
    public void print(T record) {
        out.print(columns.json(record));
        out.print('\n');
    }

    @Override
    public void finish(boolean isComplete) {
        // every line is complete by itself
    }
}
