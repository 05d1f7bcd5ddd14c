package io.github.kickserv4j.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PerformancePageTest {
    @TempDir
    private Path folder;

    @Test
    void writeShouldReplaceTheTableOnly() throws IOException {
        Path page = Files.writeString(
                folder.resolve("page.md"), "before\n<!-- measured -->\nold\n<!-- end of what is measured -->\nafter\n");

        new PerformancePage(page).write("new\n");

        assertThat(page).hasContent("before\n<!-- measured -->\nnew\n<!-- end of what is measured -->\nafter\n");
    }

    @Test
    void writeShouldFailWhenThePageHasNoPlaceForIt() throws IOException {
        Path page = Files.writeString(folder.resolve("page.md"), "text\n");

        assertThatThrownBy(() -> new PerformancePage(page).write("new\n"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("<!-- measured -->");
        assertThat(page).hasContent("text\n");
    }
}
