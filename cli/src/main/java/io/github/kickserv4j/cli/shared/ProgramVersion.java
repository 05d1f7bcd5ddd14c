package io.github.kickserv4j.cli.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The version of the program, which the build writes into a file. */
public final class ProgramVersion {
    private static final String FILE = "/io/github/kickserv4j/cli/version.txt";

    /** Such as {@code kickserv4j 0.1.0}. */
    public static final String NAME_AND_NUMBER = read();

    private ProgramVersion() {}

    private static String read() {
        try (InputStream text = Objects.requireNonNull(ProgramVersion.class.getResourceAsStream(FILE))) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
