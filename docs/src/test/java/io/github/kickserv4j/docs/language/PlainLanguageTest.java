package io.github.kickserv4j.docs.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.docs.shared.ProjectFiles;
import io.github.kickserv4j.docs.shared.TextFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainLanguageTest {
    private static final ProjectFiles PROJECT = ProjectFiles.current();

    @Test
    void mainCodeShouldHaveNoFirstSentenceThatIsARelativeClause() {
        assertThat(mainCode().stream().flatMap(FirstSentences::problems)).isEmpty();
    }

    @Test
    void mainCodeAndGuidesShouldHaveNoPrivateWords() {
        List<TextFile> guides = PROJECT.texts(path -> path.endsWith(".md"));

        assertThat(guides).hasSizeGreaterThan(20);
        assertThat(guides.stream().flatMap(PrivateWords::problems)).isEmpty();
        assertThat(mainCode().stream().flatMap(PrivateWords::problems)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/** Whether it is open. */ boolean isOpen();",
                "/**\n * What the server sent.\n *\n * @param text all of it\n */\nrecord Body(String text) {}",
                "    /** Who wrote it. */",
                "    /**\n     * Where it ends, if it does.\n     */",
                "/** As counted. */ COUNTED,",
                "/** Those who have no key. */",
                "/** Of which nothing is known. */",
                "/** How records are written. */ package a;",
            })
    void firstSentencesShouldBeAProblemWhenTheyAreRelativeClauses(String source) {
        assertThat(FirstSentences.problems(file(source))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/** Returns whether it is open. What is closed is gone. */ boolean isOpen();",
                "/**\n * The body.\n *\n * @param text what the server sent\n */\nrecord Body(String text) {}",
                "/** Assigns a number. */ void assign();",
                "/** {@code whether}: a word. */",
                "/* Whether it is open. */ // Who knows",
                "/** By card. */ CARD,",
                "/** Howitzers. */",
            })
    void firstSentencesShouldBeNoProblemWhenTheyAreStatements(String source) {
        assertThat(FirstSentences.problems(file(source))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A write in doubt.",
                "boolean tellsNothing(Answer answer);",
                "LIST_FAILS_WHEN_NOBODY_IS_THERE",
                "void findShouldBeEmptyWhenNobodyMatches() {}",
                "Somebody has to look.",
                "String told = answer.text();",
                "as the server tells",
                "notToldOfOthers",
            })
    void privateWordsShouldBeAProblemInTextsAndNames(String text) {
        assertThat(PrivateWords.problems(file(text))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BodyPublishers.noBody()",
                "the threshold, an intelligent teller, undoubtedly",
                ".emailAddress(\"nobody\")",
                "{\"name\":\"Nobody\"}",
                "INTELLIGENT, UNTOLD_",
                "an uncertain write",
            })
    void privateWordsShouldBeNoProblemInOtherWordsAndInData(String text) {
        assertThat(PrivateWords.problems(file(text))).isEmpty();
    }

    private static List<TextFile> mainCode() {
        List<TextFile> sources = PROJECT.javaSources().stream()
                .filter(source -> source.path().contains("/src/main/java/"))
                .toList();
        assertThat(sources).hasSizeGreaterThan(500);
        return sources;
    }

    private static TextFile file(String text) {
        return new TextFile("a/A.java", text);
    }
}
