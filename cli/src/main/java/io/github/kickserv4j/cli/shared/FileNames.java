package io.github.kickserv4j.cli.shared;

import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Reads the names of files. */
public final class FileNames {
    /** The limit of the usual systems, and little enough to be shown in a message. */
    private static final int LONGEST = 4_096;

    private FileNames() {}

    /** Returns the path, or a violation of {@code field} if what was typed is no name of a file. */
    public static Validation<Seq<Violation>, Path> parse(String field, String typed) {
        if (typed.length() > LONGEST) {
            return Validation.invalid(
                    List.of(new Violation(field, "must have at most " + LONGEST + " characters", typed)));
        }
        try {
            return typed.isEmpty() ? noName(field, typed) : Validation.valid(Path.of(typed));
        } catch (InvalidPathException invalid) {
            return noName(field, typed);
        }
    }

    private static Validation<Seq<Violation>, Path> noName(String field, String typed) {
        return Validation.invalid(List.of(new Violation(field, "must be the name of a file", typed)));
    }
}
