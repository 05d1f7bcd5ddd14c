package io.github.kickserv4j.testkit.dataset;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes a file that has all of its content, or stays as it was: the content is written beside it, and moved there. */
final class ReplacedFile implements AutoCloseable {
    private final Path file;
    private final Path part;
    private final OutputStream content;

    private ReplacedFile(Path file, Path part) throws IOException {
        this.file = file;
        this.part = part;
        this.content = new BufferedOutputStream(Files.newOutputStream(part, StandardOpenOption.CREATE_NEW));
    }

    static ReplacedFile open(Path file) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new FileSystemException(file.toString(), null, "is not a regular file");
        }
        Path target = Files.exists(file) ? file.toRealPath() : file;
        return new ReplacedFile(
                target, target.resolveSibling(target.getFileName() + "." + UUID.randomUUID() + ".part"));
    }

    OutputStream content() {
        return content;
    }

    /** Moves the content to its place. */
    void replace() throws IOException {
        content.close();
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException unsupported) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() throws IOException {
        content.close();
        Files.deleteIfExists(part);
    }
}
