package io.github.kickserv4j.cli.demo;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.PrintWriter;

/** Two results in two columns, with a sign between them that shows whether they are equal. */
record ResultComparison(String left, String right) {
    private static final int WIDTH = 44;

    boolean isEqual() {
        return left.equals(right);
    }

    void print(PrintWriter out) {
        String sign = isEqual() ? "=" : "≠";
        Seq<String> lefts = wrapped(left);
        Seq<String> rights = wrapped(right);
        int lines = Math.max(lefts.size(), rights.size());
        lefts.padTo(lines, "")
                .zip(rights.padTo(lines, ""))
                .forEach(line -> out.println(("    " + line._1 + " ".repeat(Math.max(0, WIDTH - line._1.length()))
                                + "  " + sign + "  " + line._2)
                        .stripTrailing()));
    }

    private static Seq<String> wrapped(String text) {
        return List.of(text.split("\n")).flatMap(ResultComparison::wrappedLine);
    }

    /** Returns the line, wrapped to the width of a column. */
    private static Seq<String> wrappedLine(String line) {
        return List.of(line.split(" "))
                .foldLeft(List.<String>empty(), ResultComparison::append)
                .reverse();
    }

    private static List<String> append(List<String> lastFirst, String word) {
        Option<String> longer =
                lastFirst.headOption().map(last -> last + " " + word).filter(l -> l.length() <= WIDTH);
        return longer.map(line -> lastFirst.tail().prepend(line))
                .getOrElse(() -> lastFirst.prepend(lastFirst.isEmpty() ? word : "  " + word));
    }
}
