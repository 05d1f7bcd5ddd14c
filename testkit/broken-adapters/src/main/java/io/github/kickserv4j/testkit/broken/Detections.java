package io.github.kickserv4j.testkit.broken;

import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The tests of the contract that detect each mistake, by its name: a line for each, of a name and one or more tests. */
record Detections(Map<String, Seq<String>> byName) {
    private static final String FILE = "detections.tsv";

    static Detections read() {
        try (InputStream file =
                Objects.requireNonNull(Detections.class.getResourceAsStream(FILE), "no " + FILE + " in the jar")) {
            return parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Detections parse(String text) {
        return new Detections(List.ofAll(text.lines())
                .map(line -> List.of(line.split("\t")))
                .foldLeft(HashMap.empty(), (all, cells) -> all.put(cells.head(), cells.tail())));
    }

    Seq<String> of(String name) {
        return byName.getOrElse(name, List.empty());
    }
}
