package io.github.kickserv4j.docs.evidence;

import io.github.kickserv4j.evidence.Certainty;
import io.github.kickserv4j.evidence.Fact;
import io.github.kickserv4j.evidence.Feature;
import io.github.kickserv4j.evidence.Question;
import io.github.kickserv4j.evidence.Settlement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The page of all facts: an introduction that people write, and below a mark what follows from the facts: their numbers, the
 * tables of the features, and the open questions.
 */
record EvidencePage(List<Feature> features, List<MarkedClass> classes) {
    private static final String MARK = "<!-- written by bin/evidence-page -->";
    private static final Map<Settlement, String> SETTLEMENTS = Map.of(
            Settlement.READ, """
                    ## Settled by a read-only request

                    A GET request answers each of these questions, on an account with usual records. It changes nothing.""",
            Settlement.WRITE, """
                    ## Settled by a write

                    A request that creates, changes or deletes a record answers each of these, and should be sent to a test account only.""",
            Settlement.SUPPORT, """
                    ## Settled by Kickserv's support

                    No request should be sent to find these out: no account shows the answer, or the attempt would disturb others, as \
                    to exceed a limit would. The people at Kickserv's support can answer them.""");

    private static final List<String> MODULES =
            List.of("adapter-inmemory", "fake-server", "adapter-http", "testkit/faults");

    /** Returns {@code page} with the present facts below its mark. */
    String update(String page) {
        int end = page.indexOf(MARK);
        if (end < 0) {
            throw new IllegalArgumentException("the page has no line " + MARK);
        }
        return page.substring(0, end) + MARK + "\n\n" + generated();
    }

    private String generated() {
        return Stream.of(
                        Stream.of(numbers()),
                        features.stream().map(this::feature),
                        Stream.of(Settlement.values()).map(this::questions))
                .flatMap(parts -> parts)
                .collect(Collectors.joining("\n\n"))
                .concat("\n");
    }

    private String numbers() {
        return "| certainty | facts |\n|---|---|\n"
                + Stream.of(Certainty.values())
                        .map(certainty -> "| " + word(certainty) + " | " + number(certainty) + " |\n")
                        .collect(Collectors.joining())
                + "| all | " + facts().count() + " |";
    }

    private long number(Certainty certainty) {
        return facts().filter(fact -> fact.certainty() == certainty).count();
    }

    private String feature(Feature feature) {
        String heading = "## " + feature.name() + "\n\n";
        String introduction = feature.introduction().isEmpty() ? "" : feature.introduction() + "\n\n";
        return heading + introduction
                + "| fact | certainty | source | twin | fake server | HTTP adapter | fault matrix |\n"
                + "|---|---|---|---|---|---|---|\n"
                + feature.facts().stream().map(this::row).collect(Collectors.joining("\n"));
    }

    private String row(Fact fact) {
        return Stream.concat(
                        Stream.of(anchored(fact), word(fact.certainty()), orDash(cell(fact.source()))),
                        MODULES.stream().map(module -> classesOf(module, fact)))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String anchored(Fact fact) {
        return "<a id=\"" + fact.id() + "\"></a>`" + fact.id() + "`: " + cell(fact.statement());
    }

    private String classesOf(String module, Fact fact) {
        return orDash(classes.stream()
                .filter(found -> found.module().equals(module) && found.reliesOn(fact.id()))
                .map(found -> "`" + found.name() + "`")
                .sorted()
                .collect(Collectors.joining(", ")));
    }

    private String questions(Settlement settlement) {
        return SETTLEMENTS.get(settlement) + "\n\n| question | fact | certainty |\n|---|---|---|\n"
                + facts().filter(fact -> fact.question()
                                .map(Question::settlement)
                                .filter(settlement::equals)
                                .isPresent())
                        .map(EvidencePage::question)
                        .collect(Collectors.joining("\n"));
    }

    private static String question(Fact fact) {
        String asked = fact.question().map(Question::text).orElse("");
        return "| " + cell(asked) + " | [`" + fact.id() + "`](#" + fact.id() + ") | " + word(fact.certainty()) + " |";
    }

    private Stream<Fact> facts() {
        return features.stream().flatMap(feature -> feature.facts().stream());
    }

    private static String word(Certainty certainty) {
        return certainty.name().toLowerCase(Locale.ROOT);
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("<", "&lt;");
    }

    private static String orDash(String text) {
        return text.isEmpty() ? "–" : text;
    }
}
