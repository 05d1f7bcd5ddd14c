package io.github.kickserv4j.cli.probe;

import io.github.kickserv4j.cli.shared.FileNames;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The file for the evidence. It is complete, or does not exist.
 *
 * @param isReplaced true if a file that exists is replaced
 */
record EvidenceFile(Path path, boolean isReplaced) {

    /** Returns the file, or a violation if it could not be written. */
    static Validation<Seq<Violation>, EvidenceFile> parse(String option, String typed, boolean isReplaced) {
        return FileNames.parse(option, typed).flatMap(path -> {
            var file = new EvidenceFile(path, isReplaced);
            return file.obstacle()
                    .map(obstacle -> Validation.<Seq<Violation>, EvidenceFile>invalid(
                            List.of(new Violation(option, obstacle, typed))))
                    .getOrElse(() -> Validation.valid(file));
        });
    }

    private Option<String> obstacle() {
        if (Files.isDirectory(path)) {
            return Option.some("must not be a folder");
        }
        if (!isReplaced && exists()) {
            return Option.some("exists; give --force to replace it");
        }
        if (exists() && !Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            return Option.some("must not be a link or a device");
        }
        return Option.when(
                !Files.isDirectory(folder()) || !Files.isWritable(folder()),
                "must be in a folder that can be written to");
    }

    private boolean exists() {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    private Path folder() {
        return Option.of(path.toAbsolutePath().getParent()).getOrElse(path.toAbsolutePath());
    }

    /** Writes the text into another file, which is then renamed. */
    void write(String text) throws IOException {
        Path draft = Files.createTempFile(folder(), ".kickserv-evidence", ".tmp");
        try {
            Files.writeString(draft, text, StandardCharsets.UTF_8);
            if (!isReplaced && exists()) {
                throw new FileAlreadyExistsException(path.toString());
            }
            Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
