package io.github.kickserv4j.evidence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The file of one feature. Its first line is {@code #} and the name, further lines with {@code #} are the introduction, and
 * each other line is a fact.
 *
 * @param lines the lines of the file
 */
record FeatureFile(List<String> lines) {
    private static final Predicate<String> IS_HEADING = line -> line.startsWith("# ");

    /** Reads the file {@code name.tsv} beside this class. */
    static Feature read(String name) {
        String file = name + ".tsv";
        try (InputStream bytes = Objects.requireNonNull(FeatureFile.class.getResourceAsStream(file), file);
                var reader = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            return new FeatureFile(reader.lines().toList()).feature();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Feature feature() {
        List<String> headings =
                lines.stream().filter(IS_HEADING).map(line -> line.substring(2)).toList();
        return new Feature(
                headings.get(0),
                headings.stream().skip(1).collect(Collectors.joining(" ")),
                lines.stream().filter(IS_HEADING.negate()).map(FactLine::parse).toList());
    }
}
