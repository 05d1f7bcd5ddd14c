package io.github.kickserv4j.docs.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.docs.shared.ProjectFiles;
import io.github.kickserv4j.docs.shared.TextFile;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every relative link on a page leads to a file of this project. */
class MarkdownLinksTest {
    private static final Set<String> FILES = Set.of("README.md", "docs", "docs/rules.md", "docs/guide/first.md");

    @Test
    void everyLinkShouldLeadToAFile() {
        var projectFiles = ProjectFiles.current();

        assertThat(MarkdownLinks.problems(projectFiles.texts(path -> path.endsWith(".md")), projectFiles.paths()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[a](../../README.md)",
                "[a](../rules.md#one)",
                "![a](first.md \"title\")",
                "[a](<first.md>)",
                "[a]: ../rules.md",
                "[a](../../docs/)",
                "[a](https://example.com/x.md) and [b](#here) and [c](mailto:a@example.com)",
                "`[a](nowhere.md)`",
                "```\n[a](nowhere.md)\n```"
            })
    void problemsShouldBeNoneWhenLinksLeadToFiles(String text) {
        assertThat(MarkdownLinks.problems(List.of(new TextFile("docs/guide/first.md", text)), FILES))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[a](nowhere.md)",
                "[a](docs/nowhere.md#one)",
                "[a](README.md) [b](nowhere.md)",
                "[a]: nowhere.md",
                "[a](../README.md)",
                "```\ncode\n```\n![a](nowhere.md \"title\")"
            })
    void problemsShouldNotBeEmptyWhenALinkLeadsNowhere(String text) {
        assertThat(MarkdownLinks.problems(List.of(new TextFile("CONTRIBUTING.md", text)), FILES))
                .singleElement()
                .asString()
                .startsWith("CONTRIBUTING.md: the link to ")
                .endsWith(" leads nowhere");
    }
}
