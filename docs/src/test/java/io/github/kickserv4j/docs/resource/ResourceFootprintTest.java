package io.github.kickserv4j.docs.resource;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.docs.shared.ProjectFiles;
import io.github.kickserv4j.docs.shared.TextFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResourceFootprintTest {
    private static final ProjectFiles PROJECT = ProjectFiles.current();
    private static final ResourceFootprint NOTES = new ResourceFootprint("note", "Note");

    @Test
    void contributingShouldListTheCentralFilesThatKnowNotes() {
        String contributing =
                PROJECT.texts(path -> path.equals("CONTRIBUTING.md")).get(0).text();
        String section = contributing.split("\n## Adding a resource\n", -1)[1].split("\n## ", -1)[0];

        assertThat(ResourceFootprint.listed(section)).isEqualTo(NOTES.centralFiles(PROJECT.javaSources()));
    }

    @Test
    void centralFilesShouldNameAFileThatKnowsTheResource() {
        assertThat(NOTES.centralFiles(List.of(
                        source("ports/src/main/java/a/Kickserv.java", "import a.note.NoteRepository;"),
                        source("ports/src/main/java/a/note/NoteRepository.java", "package a.note;"),
                        source("ports/src/test/java/a/KickservTest.java", "import a.note.NoteRepository;"),
                        source("ports/src/main/java/a/Page.java", "/** Of NoteRepository. */ class Page {}"))))
                .containsExactly("ports/src/main/java/a/Kickserv.java");
    }

    private static TextFile source(String path, String text) {
        return new TextFile(path, text);
    }
}
