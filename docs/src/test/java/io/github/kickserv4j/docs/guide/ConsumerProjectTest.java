package io.github.kickserv4j.docs.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.docs.shared.ProjectFiles;
import io.github.kickserv4j.docs.shared.TextFile;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The project that the build makes with the packaged artifacts follows the guide to testing word for word. */
class ConsumerProjectTest {
    private static final String CONSUMER = "consumer/src/it/first-steps/";
    private static final Pattern XML = Pattern.compile("```xml\n(.*?)```", Pattern.DOTALL);

    private final ProjectFiles projectFiles = ProjectFiles.current();

    @ParameterizedTest
    @CsvSource({"## A first test, 2", "### Over HTTP, 1", "## Test data in sentences, 2", "## Faults at the port, 1"})
    void sourcesShouldHoldTheFirstBlocksOfTheSection(String heading, int count) {
        assertThat(CodeBlock.problems(List.of(firstBlocks(heading, count)), sources()))
                .isEmpty();
    }

    @Test
    void pomShouldHoldTheDependencyOfTheGuide() {
        String dependency =
                XML.matcher(guide()).results().findFirst().orElseThrow().group(1);

        assertThat(only(CONSUMER + "pom.xml")).containsIgnoringWhitespaces(dependency);
    }

    /** Returns a page of the first blocks of Java below the heading, up to the next heading. */
    private TextFile firstBlocks(String heading, int count) {
        String section =
                guide().split(Pattern.quote("\n" + heading + "\n"), 2)[1].split("\n#", 2)[0];
        List<CodeBlock> blocks = CodeBlock.blocks(new TextFile("testing.md, " + heading, section));
        assertThat(blocks).hasSizeGreaterThanOrEqualTo(count);
        return new TextFile(
                blocks.get(0).page(),
                blocks.stream()
                        .limit(count)
                        .map(block -> "```java\n" + block.text() + "\n```\n")
                        .collect(Collectors.joining()));
    }

    private List<TextFile> sources() {
        return projectFiles.texts(path -> path.startsWith(CONSUMER) && path.endsWith(".java"));
    }

    private String guide() {
        return only("docs/testing.md");
    }

    private String only(String path) {
        List<TextFile> found = projectFiles.texts(path::equals);
        assertThat(found).hasSize(1);
        return found.get(0).text();
    }
}
