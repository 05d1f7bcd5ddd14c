package io.github.kickserv4j.docs.evidence;

import io.github.kickserv4j.docs.shared.ProjectFiles;
import io.github.kickserv4j.evidence.Certainty;
import io.github.kickserv4j.evidence.Fact;
import io.github.kickserv4j.evidence.Facts;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The facts about Kickserv beside the classes that rely on them.
 *
 * @param facts all facts
 * @param classes the classes of the modules that may rely on facts
 */
record Ledger(List<Fact> facts, List<MarkedClass> classes) {
    /** The modules that show behavior of Kickserv, so that each of their classes needs a mark. */
    private static final Set<String> SHOW_BEHAVIOR = Set.of("adapter-inmemory", "fake-server");

    private static final Set<Certainty> OPEN = Set.of(Certainty.INFERRED, Certainty.ASSUMED);

    /** Returns the ledger of this project. */
    static Ledger current() {
        return new Ledger(
                Facts.all(),
                MarkedSources.read(
                        ProjectFiles.current()
                                .texts(
                                        path -> path.matches(
                                                "(adapter-inmemory|fake-server|adapter-http|testkit/faults)/src/main/java/.*\\.java"))));
    }

    /** Returns a sentence for each broken rule. */
    List<String> problems() {
        return Stream.of(
                        repeated(),
                        facts.stream().flatMap(this::problems),
                        classes.stream().flatMap(this::problems))
                .flatMap(problems -> problems)
                .toList();
    }

    private Stream<String> repeated() {
        return facts.stream().collect(Collectors.groupingBy(Fact::id, Collectors.counting())).entrySet().stream()
                .filter(id -> id.getValue() > 1)
                .map(id -> id.getKey() + " is the id of more than one fact");
    }

    private Stream<String> problems(Fact fact) {
        boolean open = OPEN.contains(fact.certainty());
        return Stream.of(
                        unless(fact.id().matches("[a-z0-9]+(-[a-z0-9]+)*"), "is no name of small letters and hyphens"),
                        unless(!fact.statement().isBlank(), "states nothing"),
                        unless(!fact.source().isBlank() || fact.certainty() == Certainty.ASSUMED, "has no source"),
                        unless(fact.question().isPresent() || !open, "has no question that settles it"),
                        unless(
                                fact.question()
                                        .filter(asked -> asked.text().isBlank())
                                        .isEmpty(),
                                "asks nothing"),
                        unless(classes.stream().anyMatch(found -> found.reliesOn(fact.id())), "is relied on nowhere"))
                .flatMap(Function.identity())
                .map(problem -> fact.id() + " " + problem);
    }

    private Stream<String> problems(MarkedClass found) {
        boolean relies = facts.stream().anyMatch(fact -> found.reliesOn(fact.id()));
        boolean needsMark = SHOW_BEHAVIOR.contains(found.module())
                && found.reasons().isEmpty()
                && found.packageReason().isEmpty();
        return Stream.of(
                        unless(relies || !needsMark, "has neither @ReliesOn nor @ReliesOnNoFact"),
                        unless(!relies || found.reasons().isEmpty(), "relies on facts and has @ReliesOnNoFact"),
                        unless(found.reasons().stream().noneMatch(String::isBlank), "has no reason"),
                        found.namedFacts().stream()
                                .filter(id -> !isKnown(id))
                                .map(id -> "relies on " + id + ", which is no fact"))
                .flatMap(Function.identity())
                .map(problem -> found.path() + " " + problem);
    }

    private boolean isKnown(String id) {
        return facts.stream().anyMatch(fact -> fact.id().equals(id));
    }

    private static Stream<String> unless(boolean holds, String problem) {
        return holds ? Stream.empty() : Stream.of(problem);
    }
}
