package io.github.kickserv4j.cli.output;

import java.io.PrintWriter;

/** Writes one JSON object a line. */
final class JsonLinesPrinter<T> implements Printer<T> {
    private final JsonObjectWriter<T> objects;

    JsonLinesPrinter(Columns<T> columns, PrintWriter out) {
        this.objects = new JsonObjectWriter<>(columns, out);
    }

    @Override
    public void print(T record) {
        objects.write(record, "\n");
    }

    @Override
    public void finish(boolean isComplete) {
        // every line is complete by itself
    }
}
