package io.github.kickserv4j.docs.arch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.docs.shared.ProjectFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ports are annotated so that Error Prone reports a call whose result is not used. */
class CheckReturnValueTest {
    private static final String SAMPLE = "docs/src/test/resources/samples/IgnoredResults.java.txt";
    private static final Pattern REPORT =
            Pattern.compile("IgnoredResults\\.java:(\\d+): error: \\[CheckReturnValue\\]");

    @Test
    void errorProneShouldReportEveryUnusedResultOfAPort(@TempDir Path folder) throws IOException {
        List<String> source = Files.readAllLines(ProjectFiles.current().root().resolve(SAMPLE));
        Path copy = Files.write(folder.resolve("IgnoredResults.java"), source);
        List<String> diagnostics = new ErrorProneCompiler(folder).diagnostics(copy);

        assertThat(reported(diagnostics)).as("%s", diagnostics).containsExactlyElementsOf(expected(source));
    }

    private static List<Integer> reported(List<String> diagnostics) {
        return REPORT.matcher(String.join("\n", diagnostics))
                .results()
                .map(CheckReturnValueTest::line)
                .sorted()
                .toList();
    }

    private static Integer line(MatchResult report) {
        return Integer.valueOf(report.group(1));
    }

    private static List<Integer> expected(List<String> source) {
        return IntStream.rangeClosed(1, source.size())
                .filter(line -> source.get(line - 1).endsWith("// reported"))
                .boxed()
                .toList();
    }
}
