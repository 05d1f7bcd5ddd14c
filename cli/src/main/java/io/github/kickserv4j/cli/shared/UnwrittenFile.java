package io.github.kickserv4j.cli.shared;

import io.vavr.control.Option;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * A file that could not be written.
 *
 * @param failure the exception that says so, which may wrap its cause
 */
public record UnwrittenFile(Path path, Exception failure) {
    /** Prints a line with the file and the reason, and returns the exit status. */
    public int report(CommandContext commandContext) {
        commandContext.printMessage("cannot write " + path + ": " + reason());
        return ExitStatus.FAILURE;
    }

    private Throwable cause() {
        return Option.<Throwable>of(failure.getCause())
                .filter(cause -> failure instanceof UncheckedIOException)
                .getOrElse(failure);
    }

    private String reason() {
        Throwable cause = cause();
        if (cause instanceof ClosedByInterruptException) {
            return "interrupted";
        }
        Path folder = Option.of(path.toAbsolutePath().getParent()).getOrElse(path);
        if (Files.isDirectory(path)) {
            return "is a folder";
        }
        if (!Files.exists(folder)) {
            return "there is no folder " + folder;
        }
        if (!Files.isDirectory(folder)) {
            return folder + " is not a folder";
        }
        if (cause instanceof AccessDeniedException) {
            return "the permission is missing";
        }
        if (cause instanceof FileAlreadyExistsException) {
            return "exists";
        }
        return cause instanceof NoSuchFileException ? "is a link to a file that does not exist" : reasonOfSystem(cause);
    }

    private static String reasonOfSystem(Throwable cause) {
        Option<String> reason = cause instanceof FileSystemException wrongFile
                ? Option.of(wrongFile.getReason())
                : Option.of(cause.getMessage());
        return reason.getOrElse("the system gives no reason");
    }
}
