package io.github.kickserv4j.cli.output;

import java.io.PrintWriter;

/** Writes one JSON array, with one object a line. */
final class JsonArrayPrinter<T> implements Printer<T> {
    private final JsonObjectWriter<T> objects;
    private final PrintWriter out;
    private String before = "[\n";

    JsonArrayPrinter(Columns<T> columns, PrintWriter out) {
        this.objects = new JsonObjectWriter<>(columns, out);
        this.out = out;
    }

    @Override
    public void print(T record) {
        out.print(before);
        objects.write(record, "");
        before = ",\n";
    }

    @Override
    public void finish(boolean isComplete) {
        if (isComplete) {
            out.print(before.startsWith("[") ? "[]\n" : "\n]\n");
        }
    }
}
