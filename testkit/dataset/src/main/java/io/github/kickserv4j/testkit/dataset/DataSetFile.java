package io.github.kickserv4j.testkit.dataset;

import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.testkit.fixtures.Fixture;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Reads fixtures from a file; its name determines the {@link DataSetFormat format}. The words are those of {@link
 * io.github.kickserv4j.testkit.fixtures.Fixtures fixtures}, and Kickserv's names of fields.
 */
public final class DataSetFile {
    private DataSetFile() {}

    /**
     * Returns the records that a file describes: for tests, whose file is right.
     *
     * @throws IllegalArgumentException with all problems, a line each
     */
    public static Fixture load(Path file) {
        Objects.requireNonNull(file, "file");
        return read(file).toEither().getOrElseThrow(problems -> new IllegalArgumentException(problems.mkString("\n")));
    }

    /** Returns the records that a file describes, or all problems of it. */
    public static Validation<Seq<DataSetProblem>, Fixture> read(Path file) {
        Objects.requireNonNull(file, "file");
        try {
            return parse(file.toString(), Files.readAllBytes(file));
        } catch (IOException unreadable) {
            return unreadable(file.toString(), reason(file, unreadable), "");
        }
    }

    private static String reason(Path file, IOException unreadable) {
        if (Files.isDirectory(file)) {
            return "is a folder, and must be a file";
        }
        if (unreadable instanceof NoSuchFileException) {
            return "does not exist";
        }
        return unreadable instanceof AccessDeniedException
                ? "cannot be read: the permission is missing"
                : "cannot be read: " + unreadable.getMessage();
    }

    /** Returns the records that {@code content} describes, or all problems of it, which name {@code file}. */
    public static Validation<Seq<DataSetProblem>, Fixture> parse(String file, byte[] content) {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(content, "content");
        DataSetFormat format = DataSetFormat.ofFile(file);
        return format.missingDependency()
                .fold(
                        () -> parse(file, format, content),
                        missing -> unreadable(file, "needs " + missing + ": add it to the dependencies", ""));
    }

    private static Validation<Seq<DataSetProblem>, Fixture> parse(String file, DataSetFormat format, byte[] content) {
        var problems = new ProblemCollector(file);
        Option<DocumentElement> root = DocumentParser.parse(format, content, problems);
        return problems.result(root.map(element -> new AccountReader(problems).read(element)));
    }

    private static Validation<Seq<DataSetProblem>, Fixture> unreadable(String file, String sentence, String value) {
        return Validation.invalid(List.of(new DataSetProblem(file, Option.none(), new Violation("", sentence, value))));
    }
}
