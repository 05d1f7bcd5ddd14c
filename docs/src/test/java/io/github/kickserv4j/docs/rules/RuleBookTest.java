package io.github.kickserv4j.docs.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.docs.shared.ProjectFiles;
import io.github.kickserv4j.docs.shared.TextFile;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/rules.md} and the tests agree. The page has one or more tables, each with exactly this head:
 *
 * <pre>
 * | rule | what holds | source | where tested |
 * | --- | --- | --- | --- |
 * | `customer-has-a-name` | A new customer has a name. | documented | `NewCustomerTest`, `CustomerRepositoryContract` |
 * </pre>
 *
 * <p>The rule is in small letters and hyphens, no cell is empty, and a pipe inside a cell is written {@code \|}. The last cell
 * names one or more top-level classes of any module, alone or as links; every word in it that begins with a capital is taken for
 * one. Each of them has {@code @Tag("rule:customer-has-a-name")} on a test, written out, not as a constant. Tags outside
 * comments in any module's sources are on the page.
 */
class RuleBookTest {
    private static final String HEAD = "# Rules\n\n| rule | what holds | source | where tested |\n|---|---|---|---|\n";
    private static final String ROW = "| `has-a-name` | It has a name. | documented | `NameTest` |\n";
    private static final List<TextFile> SOURCES = sources("a/src/test/java/NameTest.java", tag("has-a-name"));

    @Test
    void pageShouldAgreeWithTheTestsOfAllModules() {
        var projectFiles = ProjectFiles.current();

        assertThat(projectFiles.texts("docs/rules.md"::equals)).singleElement().satisfies(page -> assertThat(
                        RuleBook.problems(page.text(), projectFiles.javaSources()))
                .isEmpty());
    }

    @Test
    void problemsShouldBeNoneWhenPageAndTestsAgree() {
        assertThat(RuleBook.problems(HEAD + ROW + "\nAnd prose | with a pipe.", SOURCES))
                .isEmpty();
    }

    @Test
    void problemsShouldBeNoneWhenTestsAreLinksInASecondTable() {
        String page = HEAD + ROW + "\n" + HEAD + "| `b` | x \\| y | inferred | [NameTest](a/Link.java), AllTest |\n";
        List<TextFile> sources = List.of(
                new TextFile("a/NameTest.java", tag("has-a-name") + tag("b")),
                new TextFile("b/AllTest.java", tag("b")));

        assertThat(RuleBook.problems(page, sources)).isEmpty();
    }

    @Test
    void problemsShouldNotBeEmptyWhenThePageHasNoRules() {
        assertThat(RuleBook.problems(HEAD, List.of()))
                .containsExactly(
                        "no table with the head | rule | what holds | source | where tested |, or no row in it");
    }

    @Test
    void problemsShouldNotBeEmptyWhenATestHasNoTag() {
        assertThat(RuleBook.problems(HEAD + ROW, sources("a/NameTest.java", "@Tag(\"slow\")")))
                .containsExactly("has-a-name: NameTest has no @Tag(\"rule:has-a-name\")");
    }

    @Test
    void problemsShouldNotBeEmptyWhenOnlyAnotherClassHasTheTag() {
        assertThat(RuleBook.problems(HEAD + ROW, sources("a/OtherNameTest.java", tag("has-a-name"))))
                .containsExactly("has-a-name: NameTest has no @Tag(\"rule:has-a-name\")");
    }

    @Test
    void problemsShouldNotBeEmptyWhenTheTagIsCommentedOut() {
        assertThat(RuleBook.problems(HEAD + ROW, sources("a/NameTest.java", "    // " + tag("has-a-name"))))
                .containsExactly("has-a-name: NameTest has no @Tag(\"rule:has-a-name\")");
    }

    @Test
    void problemsShouldNotBeEmptyWhenATagIsNotOnThePage() {
        List<TextFile> sources = sources("a/NameTest.java", tag("has-a-name") + tag("has-a-nose"));

        assertThat(RuleBook.problems(HEAD + ROW, sources))
                .containsExactly("a/NameTest.java: the tag rule:has-a-nose is not on the page");
    }

    @Test
    void problemsShouldNotBeEmptyWhenARuleIsRepeated() {
        assertThat(RuleBook.problems(HEAD + ROW + ROW, SOURCES))
                .containsExactly("has-a-name is on the page more than once");
    }

    @Test
    void problemsShouldNotBeEmptyWhenNoTestIsNamed() {
        assertThat(RuleBook.problems(HEAD + "| `has-a-name` | It has. | documented | later |\n", SOURCES))
                .containsExactly("has-a-name names no test class");
    }

    @Test
    void problemsShouldNotBeEmptyWhenACellIsMissing() {
        assertThat(RuleBook.problems(HEAD + "| `has-a-name` | It has. | `NameTest` |\n", SOURCES))
                .containsExactly("has-a-name needs four cells, none of them empty");
    }

    @Test
    void problemsShouldNotBeEmptyWhenARuleIsNoName() {
        List<TextFile> sources = sources("a/NameTest.java", tag("Has a name"));

        assertThat(RuleBook.problems(HEAD + "| Has a name | It has. | documented | NameTest |\n", sources))
                .containsExactly("Has a name is no name of small letters and hyphens");
    }

    private static List<TextFile> sources(String path, String text) {
        return List.of(new TextFile(path, text));
    }

    private static String tag(String rule) {
        return "@Tag(\"rule:" + rule + "\") @Test void x() {}\n";
    }
}
