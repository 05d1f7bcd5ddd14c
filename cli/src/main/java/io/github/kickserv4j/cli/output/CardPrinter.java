package io.github.kickserv4j.cli.output;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;

/** One record, a line for each thing that it has. */
record CardPrinter<T>(Columns<T> columns, PrintWriter out) implements Printer<T> {
    @Override
    public void print(T record) {
        int width = columns.names().map(String::length).max().getOrElse(0);
        columns.json(record).properties().stream()
                .filter(property -> isThere(property.getValue()))
                .forEach(property -> out.print(
                        String.format("%-" + width + "s  %s%n", property.getKey(), text(property.getValue()))));
    }

    @Override
    public void end(boolean whole) {
        // every line is whole by itself
    }

    private static boolean isThere(JsonNode value) {
        return !value.isNull() && !(value.isArray() && value.isEmpty());
    }

    private static String text(JsonNode value) {
        return Printable.of(value.isArray() ? value.toString() : value.asText());
    }
}
