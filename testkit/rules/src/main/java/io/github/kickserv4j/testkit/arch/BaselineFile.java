package io.github.kickserv4j.testkit.arch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** A file of sorted violations, one a line, without what changes when unrelated code does. */
record BaselineFile(Path path) {
    private static final Pattern LINE_NUMBER = Pattern.compile("(?<=\\.(?:java|kt|groovy|scala)):\\d+(?=\\))");
    private static final Pattern LAMBDA_NUMBER = Pattern.compile("(lambda\\$[^.$(]+)\\$\\d+");

    /** Returns a violation without line numbers, numbers of lambdas, and line breaks. */
    static String normalized(String violation) {
        String oneLine = violation.replaceAll("\\s*\\R\\s*", " ");
        return LAMBDA_NUMBER
                .matcher(LINE_NUMBER.matcher(oneLine).replaceAll(""))
                .replaceAll("$1");
    }

    /** Returns the lines; none if there is no file. */
    List<String> lines() {
        try {
            return Files.exists(path)
                    ? Files.readAllLines(path, StandardCharsets.UTF_8).stream()
                            .filter(line -> !line.isBlank())
                            .toList()
                    : List.of();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the baseline cannot be read: " + path, unreadable);
        }
    }

    /** Writes the violations; without any, there is no file. */
    void write(List<String> violations) {
        try {
            if (violations.isEmpty()) {
                Files.deleteIfExists(path);
            } else {
                Files.createDirectories(path.toAbsolutePath().getParent());
                Files.writeString(path, text(violations), StandardCharsets.UTF_8);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException("the baseline cannot be written: " + path, unwritable);
        }
    }

    private static String text(List<String> violations) {
        return String.join(
                        "\n",
                        violations.stream()
                                .map(BaselineFile::normalized)
                                .sorted()
                                .toList()) + "\n";
    }
}
