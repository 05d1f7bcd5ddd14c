package io.github.kickserv4j.docs.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.docs.shared.TextFile;
import io.github.kickserv4j.evidence.Certainty;
import io.github.kickserv4j.evidence.Fact;
import io.github.kickserv4j.evidence.Question;
import io.github.kickserv4j.evidence.Settlement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every class of the twin and of the fake server names the facts that it relies on, or the reason why it relies on none; every
 * fact has a class, and what a reader needs to judge it.
 */
class LedgerTest {
    private static final Optional<Question> QUESTION = Optional.of(new Question("Is it so?", Settlement.READ));
    private static final Fact KNOWN = fact("a-b", Certainty.DOCUMENTED, "a page", Optional.empty());
    private static final String RELYING = "@ReliesOn(\"a-b\") class A {}";

    @Test
    void ledgerOfThisProjectShouldHaveNoProblems() {
        Ledger ledger = Ledger.current();

        assertThat(ledger.problems()).isEmpty();
        assertThat(ledger.facts()).hasSizeGreaterThan(250);
        assertThat(ledger.classes()).hasSizeGreaterThan(250);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                RELYING,
                "class A { @ReliesOn({\"a-b\"}) void m() {} }",
                "class A { static class B { @ReliesOn(\"a-b\") int i; } }",
                "class A { Object route = new Route(\"GET\", \"a-b\"); }",
                "@ReliesOn(\"a-b\") enum A { ONE { @Deprecated int i; } }",
                "/** Text. */ @ReliesOn(value = \"a-b\") public record A(int i) {}",
            })
    void classesShouldRelyOnTheFactsThatTheyName(String source) {
        assertThat(problems(List.of(KNOWN), twin("A.java", source))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class B {}",
                "interface B { @Deprecated int m(); }",
                "class B { @SuppressWarnings(\"a-b\") void m() {} }",
                "// @ReliesOn(\"a-b\")\nclass B {}",
            })
    void unmarkedClassShouldBeAProblem(String source) {
        assertThat(problems(List.of(KNOWN), twin("A.java", RELYING), twin("B.java", source)))
                .containsExactly("adapter-inmemory/src/main/java/B.java has neither @ReliesOn nor @ReliesOnNoFact");
    }

    @Test
    void unmarkedClassShouldBeNoProblemWhenItsPackageHasAReason() {
        assertThat(problems(
                        List.of(KNOWN),
                        twin("a/A.java", RELYING),
                        twin("p/B.java", "package p; class B {}"),
                        twin("p/package-info.java", "@ReliesOnNoFact(\"an index\") package p;")))
                .isEmpty();
    }

    @Test
    void unmarkedClassShouldBeNoProblemInAModuleThatShowsNoBehavior() {
        var client = new TextFile("adapter-http/src/main/java/B.java", "class B {}");

        assertThat(problems(List.of(KNOWN), twin("A.java", RELYING), client)).isEmpty();
    }

    @Test
    void unknownFactShouldBeAProblem() {
        assertThat(problems(List.of(KNOWN), twin("A.java", "@ReliesOn({\"a-b\", \"a-c\"}) class A {}")))
                .containsExactly("adapter-inmemory/src/main/java/A.java relies on a-c, which is no fact");
    }

    @Test
    void reasonForNoFactShouldBeAProblemWhenTheClassReliesOnOne() {
        assertThat(problems(List.of(KNOWN), twin("A.java", "@ReliesOnNoFact(\"an index\") " + RELYING)))
                .containsExactly("adapter-inmemory/src/main/java/A.java relies on facts and has @ReliesOnNoFact");
    }

    @Test
    void blankReasonShouldBeAProblem() {
        assertThat(problems(
                        List.of(KNOWN), twin("A.java", RELYING), twin("B.java", "@ReliesOnNoFact(\" \") class B {}")))
                .containsExactly("adapter-inmemory/src/main/java/B.java has no reason");
    }

    @Test
    void factShouldBeAProblemWhenNoClassReliesOnIt() {
        assertThat(problems(List.of(KNOWN), twin("A.java", "@ReliesOnNoFact(\"an index\") class A {}")))
                .containsExactly("a-b is relied on nowhere");
    }

    @Test
    void repeatedIdShouldBeAProblem() {
        assertThat(problems(List.of(KNOWN, KNOWN), twin("A.java", RELYING)))
                .containsExactly("a-b is the id of more than one fact");
    }

    @Test
    void openFactShouldBeAProblemWithoutAQuestion() {
        assertThat(problemsOf(fact("a-b", Certainty.INFERRED, "a page", Optional.empty())))
                .containsExactly("a-b has no question that settles it");
        assertThat(problemsOf(fact("a-b", Certainty.ASSUMED, "", Optional.empty())))
                .containsExactly("a-b has no question that settles it");
        assertThat(problemsOf(fact("a-b", Certainty.ASSUMED, "", QUESTION))).isEmpty();
    }

    @Test
    void factShouldBeAProblemWithoutASource() {
        Stream.of(Certainty.DOCUMENTED, Certainty.RECORDED, Certainty.INFERRED)
                .forEach(certainty -> assertThat(problemsOf(fact("a-b", certainty, " ", QUESTION)))
                        .containsExactly("a-b has no source"));
    }

    @Test
    void factShouldBeAProblemWhenItSaysNothing() {
        assertThat(problemsOf(new Fact("a-b", Certainty.RECORDED, " ", "a page", Optional.empty())))
                .containsExactly("a-b states nothing");
        assertThat(problemsOf(
                        fact("a-b", Certainty.INFERRED, "a page", Optional.of(new Question(" ", Settlement.WRITE)))))
                .containsExactly("a-b asks nothing");
    }

    @Test
    void factShouldBeAProblemWhenItsIdIsNoName() {
        assertThat(problems(
                        List.of(fact("A b", Certainty.RECORDED, "a page", Optional.empty())),
                        twin("A.java", "@ReliesOn(\"A b\") class A {}")))
                .containsExactly("A b is no name of small letters and hyphens");
    }

    private static List<String> problemsOf(Fact fact) {
        return problems(List.of(fact), twin("A.java", RELYING));
    }

    private static List<String> problems(List<Fact> facts, TextFile... sources) {
        return new Ledger(facts, MarkedSources.read(List.of(sources))).problems();
    }

    private static TextFile twin(String path, String source) {
        return new TextFile("adapter-inmemory/src/main/java/" + path, source);
    }

    private static Fact fact(String id, Certainty certainty, String source, Optional<Question> question) {
        return new Fact(id, certainty, "It is so.", source, question);
    }
}
