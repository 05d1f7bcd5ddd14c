package io.github.kickserv4j.cli.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Option;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnwrittenFileTest {
    private final Path folder;

    UnwrittenFileTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static String reason(Path file, IOException cause) {
        var err = new StringWriter();
        var commandContext = new CommandContext(
                new PrintWriter(new StringWriter()),
                new PrintWriter(err),
                Map.of(),
                false,
                Option::none,
                new CountDownLatch(1));
        assertThat(new UnwrittenFile(file, cause).report(commandContext)).isEqualTo(ExitStatus.FAILURE);
        assertThat(err.toString()).startsWith("cannot write " + file + ": ").endsWith("\n");
        return err.toString()
                .substring(("cannot write " + file + ": ").length())
                .strip();
    }

    @Test
    void reasonShouldSayWhatIsWrongWithTheFolder() throws IOException {
        Path plain = Files.writeString(folder.resolve("plain"), "");
        Path absent = folder.resolve("absent");

        assertThat(reason(folder, new IOException("Is a directory"))).isEqualTo("is a folder");
        assertThat(reason(absent.resolve("file"), new NoSuchFileException("draft")))
                .isEqualTo("there is no folder " + absent);
        assertThat(reason(plain.resolve("file"), new FileSystemException("draft")))
                .isEqualTo(plain + " is not a folder");
    }

    @Test
    void reasonShouldBeASentenceAndNoNameOfAnException() {
        Path file = folder.resolve("file");

        assertThat(reason(file, new AccessDeniedException("draft"))).isEqualTo("the permission is missing");
        assertThat(reason(file, new ClosedByInterruptException())).isEqualTo("interrupted");
        assertThat(reason(file, new FileAlreadyExistsException("file"))).isEqualTo("exists");
        assertThat(reason(file, new NoSuchFileException("file"))).isEqualTo("is a link to a file that does not exist");
        assertThat(reason(file, new FileSystemException("draft", null, "Read-only file system")))
                .isEqualTo("Read-only file system");
        assertThat(reason(file, new FileSystemException("draft"))).isEqualTo("the system gives no reason");
        assertThat(reason(file, new IOException("No space left on device"))).isEqualTo("No space left on device");
        assertThat(reason(file, new IOException())).isEqualTo("the system gives no reason");
        assertThat(reason(Path.of("file"), new AccessDeniedException("draft"))).isEqualTo("the permission is missing");
    }
}
