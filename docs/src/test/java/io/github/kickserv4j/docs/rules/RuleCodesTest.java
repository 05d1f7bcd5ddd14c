package io.github.kickserv4j.docs.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.docs.shared.ProjectFiles;
import io.github.kickserv4j.docs.shared.TextFile;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the table of codes in the guide against the rules of domain and ports, and of the settings of adapter-http. */
class RuleCodesTest {
    private static final Pattern RULE = Pattern.compile("new Rule<>\\(\\s*\"([a-z_]+)\"");
    private static final Pattern SETTING = Pattern.compile("(?:violation\\(|outside\\()\\s*[\\w\"]+,\\s*\"([a-z_]+)\"");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (`[a-z_`, ]+`) \\|");
    private static final Pattern CODE = Pattern.compile("`([a-z_]+)`");

    @Test
    void guideShouldListTheCodeOfEveryRule() {
        var projectFiles = ProjectFiles.current();
        List<TextFile> rules = projectFiles.texts(path -> path.matches("(domain|ports)/src/main/java/.*\\.java"));
        List<TextFile> settings = projectFiles.texts(
                path -> path.matches("adapter-http/src/main/.*/(SettingsValidator|RetryPolicy)\\.java"));
        String guide = projectFiles.texts("docs/customers.md"::equals).get(0).text();
        String table = guide.substring(guide.indexOf("| code |")).split("\n\n", 2)[0];

        assertThat(codes(ROW, table).flatMap(row -> codes(CODE, row)))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                rules.stream().flatMap(source -> codes(RULE, source.text())),
                                settings.stream().flatMap(source -> codes(SETTING, source.text())))
                        .distinct()
                        .toList());
    }

    private static Stream<String> codes(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1));
    }
}
