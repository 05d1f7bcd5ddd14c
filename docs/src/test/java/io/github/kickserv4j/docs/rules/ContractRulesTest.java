package io.github.kickserv4j.docs.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.docs.shared.ProjectFiles;
import io.github.kickserv4j.docs.shared.TextFile;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The rules that the contract reports are those of the page that its tests are tagged with, in the same words and order. */
class ContractRulesTest {
    private static final String CONTRACT = "testkit/contract/src/main/";
    private static final Pattern TAG = Pattern.compile("@Tag\\(\"rule:([^\"]*)\"\\)");

    @Test
    void reportedRulesShouldBeThoseOfThePage() {
        ProjectFiles files = ProjectFiles.current();
        Set<String> tags = files.javaSources().stream()
                .filter(source -> source.path().startsWith(CONTRACT))
                .flatMap(source -> TAG.matcher(source.text()).results())
                .map(ContractRulesTest::rule)
                .collect(Collectors.toSet());

        assertThat(reported(files))
                .isNotEmpty()
                .containsExactlyElementsOf(RuleTableRow.rows(only(files, "docs/rules.md")).stream()
                        .filter(row -> tags.contains(row.rule()))
                        .map(ContractRulesTest::line)
                        .toList());
    }

    private static String rule(MatchResult tag) {
        return tag.group(1);
    }

    private static List<String> reported(ProjectFiles files) {
        return only(files, CONTRACT + "resources/io/github/kickserv4j/testkit/contract/rules.tsv")
                .lines()
                .toList();
    }

    private static String only(ProjectFiles files, String path) {
        List<TextFile> found = files.texts(path::equals);
        assertThat(found).hasSize(1);
        return found.get(0).text();
    }

    /** Returns the id, the evidence and the statement of a row, as the contract has them. */
    private static String line(RuleTableRow row) {
        return String.join("\t", row.rule(), row.cells().get(2), row.cells().get(1))
                .replace("\\|", "|");
    }
}
