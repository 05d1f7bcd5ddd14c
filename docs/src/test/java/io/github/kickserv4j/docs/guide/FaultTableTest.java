package io.github.kickserv4j.docs.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.docs.shared.ProjectFiles;
import io.github.kickserv4j.docs.shared.TextFile;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The table in {@code docs/reliability.md} is the one that the tests of {@code adapter-http} wrote in this build. */
class FaultTableTest {
    private static final String FOUND = "adapter-http/target/fault-matrix.md";

    @Test
    void pageShouldShowWhatTheBuildFound() throws IOException {
        ProjectFiles projectFiles = ProjectFiles.current();
        List<TextFile> pages = projectFiles.texts("docs/reliability.md"::equals);
        assertThat(projectFiles.root().resolve(FOUND))
                .as("written by the tests of adapter-http")
                .exists();
        String found = Files.readString(projectFiles.root().resolve(FOUND));

        assertThat(pages).singleElement().satisfies(page -> assertThat(FaultTable.problems(page.text(), found))
                .as("copy the table of " + FOUND + " to docs/reliability.md")
                .isEmpty());
        assertThat(found.lines()).hasSizeGreaterThan(80);
    }

    @Test
    void problemsShouldListMissingAndUnknownEntriesOfThePage() {
        String page = "<!-- fault matrix -->\n| 01 | old |\n| 02 | same |\n<!-- end of the fault matrix -->";

        assertThat(FaultTable.problems(page, "| 01 | new |\n| 02 | same |\n"))
                .containsExactly("the page lacks | 01 | new |", "the page has | 01 | old |");
    }
}
