package io.github.kickserv4j.testkit.dataset;

import static java.nio.file.attribute.PosixFilePermission.OWNER_READ;
import static java.nio.file.attribute.PosixFilePermission.OWNER_WRITE;

import io.vavr.control.Option;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.UUID;

/** Writes a file that has all of its content, or stays as it was: the content is written beside it, and moved there. */
final class ReplacedFile implements AutoCloseable {
    private final Path file;
    private final Path part;
    private final OutputStream content;

    private ReplacedFile(Path file, Path part, OutputStream content) {
        this.file = file;
        this.part = part;
        this.content = content;
    }

    /**
     * Opens a file whose folder exists.
     *
     * @param isPrivate true for a file that its owner alone can read, where the file system has owners
     */
    static ReplacedFile open(Path file, boolean isPrivate) throws IOException {
        boolean exists = Files.exists(file);
        Path target = exists && Files.isRegularFile(file) ? file.toRealPath() : file.toAbsolutePath();
        Option<String> obstacle =
                !exists && Files.isSymbolicLink(file) ? Option.some("is a link to no file") : obstacle(target);
        if (obstacle.isDefined()) {
            throw new FileSystemException(file.toString(), null, obstacle.get());
        }
        Path part = target.resolveSibling(target.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            return new ReplacedFile(target, part, new BufferedOutputStream(created(part, isPrivate)));
        } catch (FileSystemException uncreated) {
            throw new FileSystemException(file.toString(), null, "no file can be created in " + target.getParent());
        }
    }

    /** Returns the reason why a file cannot be replaced, which would otherwise name the file beside it. */
    private static Option<String> obstacle(Path file) {
        Path folder = file.getParent();
        if (folder == null || Files.isDirectory(file)) {
            return Option.some("is a folder");
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            return Option.some("is not a regular file");
        }
        if (!Files.isDirectory(folder)) {
            return Option.some("there is no folder " + folder);
        }
        return Files.isWritable(folder) ? Option.none() : Option.some("the folder " + folder + " cannot be written to");
    }

    private static OutputStream created(Path part, boolean isPrivate) throws IOException {
        FileAttribute<?>[] attributes =
                isPrivate && part.getFileSystem().supportedFileAttributeViews().contains("posix")
                        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(Set.of(OWNER_READ, OWNER_WRITE))}
                        : new FileAttribute<?>[0];
        return Channels.newOutputStream(Files.newByteChannel(
                part, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), attributes));
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
        try {
            content.close();
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
