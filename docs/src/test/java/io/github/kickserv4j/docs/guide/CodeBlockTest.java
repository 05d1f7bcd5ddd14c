package io.github.kickserv4j.docs.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.docs.shared.ProjectFiles;
import io.github.kickserv4j.docs.shared.TextFile;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Every Java block of {@code README.md} and of the pages in {@code docs} is compiled: it is in one source of this module's tests,
 * in one piece. White space, and comments that have a line to themselves, do not count. Imports are best left out of a block, or
 * stand in one of their own.
 */
class CodeBlockTest {
    private static final List<TextFile> SOURCES = List.of(
            new TextFile("A.java", "class A {\n  // first\n  void a() {\n    b()\n        .c();\n  }\n /* d(); */\n}"));

    @Test
    void everyBlockShouldBeCompiled() {
        var projectFiles = ProjectFiles.current();
        List<TextFile> pages = projectFiles.texts(path -> path.equals("README.md") || path.matches("docs/[^/]+\\.md"));

        assertThat(CodeBlock.problems(pages, projectFiles.texts(path -> path.matches("docs/src/test/java/.*\\.java"))))
                .isEmpty();
    }

    @Test
    void readmeShouldShowCode() {
        assertThat(ProjectFiles.current().texts("README.md"::equals))
                .singleElement()
                .satisfies(readme -> assertThat(CodeBlock.blocks(readme)).isNotEmpty());
    }

    @Test
    void problemsShouldBeNoneWhenABlockIsInASource() {
        assertThat(CodeBlock.problems(page("```java", "// comment", "b().c();", "```"), SOURCES))
                .isEmpty();
    }

    @Test
    void problemsShouldNotBeEmptyWhenABlockIsInNoSource() {
        assertThat(CodeBlock.problems(page("text", "```java", "b().d();", "```"), SOURCES))
                .containsExactly("P.md, line 2: this Java block is in no source of docs/src/test/java");
    }

    @Test
    void problemsShouldNotBeEmptyWhenABlockIsOnlyInAComment() {
        assertThat(CodeBlock.problems(page("```java", "d();", "```"), SOURCES)).hasSize(1);
    }

    @Test
    void problemsShouldNotBeEmptyWhenABlockIsIndentedOrLast() {
        assertThat(CodeBlock.problems(page("1. do", "   ```java", "   e();", "   ```", "``` Java", "f();"), SOURCES))
                .hasSize(2);
    }

    @Test
    void problemsShouldNotBeEmptyWhenABlockIsEmpty() {
        assertThat(CodeBlock.problems(page("```java", "// nothing", "```"), SOURCES))
                .containsExactly("P.md, line 1: the Java block is empty");
    }

    @Test
    void problemsShouldBeNoneWhenABlockIsNotJava() {
        assertThat(CodeBlock.problems(page("```sh", "```java", "mvn verify", "```"), SOURCES))
                .isEmpty();
    }

    private static List<TextFile> page(String... lines) {
        return List.of(new TextFile("P.md", String.join("\n", lines)));
    }
}
