package io.github.kickserv4j.cli.output;

import com.fasterxml.jackson.databind.JsonNode;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.PrintWriter;

/** Writes one record, a line for each value, also for each value of a nested record. */
record DetailPrinter<T>(Columns<T> columns, PrintWriter out) implements Printer<T> {
    @Override
    public void print(T record) {
        int width = columns.names().map(String::length).max().getOrElse(0);
        columns.display(record).properties().stream()
                .filter(property -> isThere(property.getValue()))
                .forEach(property -> lines(property.getValue())
                        .forEach(line -> out.print(padded(property.getKey(), width) + "  " + line + "\n")));
    }

    @Override
    public void finish(boolean isComplete) {
        // every line is complete by itself
    }

    private static String padded(String name, int width) {
        return name + " ".repeat(width - name.length());
    }

    private static boolean isThere(JsonNode value) {
        return !value.isNull() && !(value.isArray() && value.isEmpty());
    }

    private static Seq<String> lines(JsonNode value) {
        if (value.isArray() && value.get(0).isObject()) {
            return List.ofAll(value).map(DetailPrinter::text);
        }
        return List.of(text(value));
    }

    /** Returns the value on one line, escaped for a terminal. */
    static String text(JsonNode value) {
        if (value.isObject()) {
            return List.ofAll(value.properties())
                    .filter(property -> isThere(property.getValue()))
                    .map(property -> property.getKey() + " " + text(property.getValue()))
                    .mkString(", ");
        }
        return ControlCharacterEscaper.escape(value.isArray() ? value.toString() : value.asText());
    }
}
