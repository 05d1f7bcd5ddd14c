package io.github.kickserv4j.docs.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kickserv4j.docs.shared.ProjectFiles;
import io.github.kickserv4j.docs.shared.TextFile;
import io.github.kickserv4j.evidence.Certainty;
import io.github.kickserv4j.evidence.Fact;
import io.github.kickserv4j.evidence.Facts;
import io.github.kickserv4j.evidence.Feature;
import io.github.kickserv4j.evidence.Question;
import io.github.kickserv4j.evidence.Settlement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** {@code docs/evidence.md} shows the facts and the classes of this build. With {@code -Devidence.page=write}, it is written. */
class EvidencePageTest {
    private static final Fact ARRAY = new Fact(
            "lists-are-arrays",
            Certainty.ASSUMED,
            "A list is a|b.",
            "",
            Optional.of(new Question("Is it an array?", Settlement.READ)));
    private static final Fact STATUS =
            new Fact("success-is-200", Certainty.DOCUMENTED, "It is 200.", "a page", Optional.empty());
    private static final List<MarkedClass> CLASSES = MarkedSources.read(List.of(
            new TextFile("fake-server/src/main/java/B.java", "@ReliesOn(\"success-is-200\") class B {}"),
            new TextFile("fake-server/src/main/java/A.java", "@ReliesOn(\"success-is-200\") class A {}"),
            new TextFile("adapter-inmemory/src/main/java/T.java", "@ReliesOn(\"lists-are-arrays\") class T {}")));
    private static final EvidencePage PAGE = new EvidencePage(
            List.of(new Feature("Lists", "All of them.", List.of(ARRAY)), new Feature("Writes", "", List.of(STATUS))),
            CLASSES);

    @Test
    void pageShouldShowTheFactsOfThisBuild() throws IOException {
        Path file = ProjectFiles.current().root().resolve("docs/evidence.md");
        String page = Files.readString(file);
        String updated = new EvidencePage(Facts.features(), Ledger.current().classes()).update(page);
        if (System.getProperty("evidence.page", "").equals("write")) {
            Files.writeString(file, updated);
            return;
        }

        assertThat(page)
                .as("run bin/evidence-page, which writes docs/evidence.md")
                .isEqualTo(updated);
    }

    @Test
    void updateShouldKeepTheIntroductionAndReplaceTheRest() {
        assertThat(PAGE.update("# Evidence\n\n<!-- written by bin/evidence-page -->\nold\n"))
                .startsWith("# Evidence\n\n<!-- written by bin/evidence-page -->\n\n| certainty | facts |")
                .doesNotContain("old");
        assertThatThrownBy(() -> PAGE.update("# Evidence")).hasMessageContaining("has no line <!--");
    }

    @Test
    void updateShouldCountTheFactsOfEachCertainty() {
        assertThat(updated())
                .contains("| documented | 1 |\n| recorded | 0 |\n| inferred | 0 |\n| assumed | 1 |\n| all | 2 |");
    }

    @Test
    void updateShouldListFactsByFeatureWithTheClassesThatRelyOnThem() {
        assertThat(updated())
                .contains("## Lists\n\nAll of them.\n\n| fact |")
                .contains(
                        "</a>`lists-are-arrays`: A list is a\\|b. | assumed | – | `T` | – | – | – |\n\n## Writes\n\n| fact")
                .contains("</a>`success-is-200`: It is 200. | documented | a page | – | `A`, `B` | – | – |");
    }

    @Test
    void updateShouldListQuestionsByTheirSettlement() {
        assertThat(updated())
                .contains(
                        "It changes nothing.\n\n| question | fact | certainty |\n|---|---|---|\n"
                                + "| Is it an array? | [`lists-are-arrays`](#lists-are-arrays) | assumed |\n\n## Settled by a write")
                .endsWith("can answer them.\n\n| question | fact | certainty |\n|---|---|---|\n\n");
    }

    private static String updated() {
        return PAGE.update("<!-- written by bin/evidence-page -->");
    }
}
