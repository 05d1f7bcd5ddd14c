package io.github.kickserv4j.testkit.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the files of a report. */
record ReportFiles(Path folder) {

    void write(ContractResults results) {
        try {
            Files.createDirectories(folder);
            write(results.testClass() + ".json", new JsonReport(results).text());
            write(results.testClass() + ".md", new MarkdownReport(results).text());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }
}
