package io.github.kickserv4j.docs.evidence;

import io.github.kickserv4j.docs.shared.TextFile;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Comments that state how certain a fact is, which only the line of the fact does. */
final class StatedCertainty {
    private static final Pattern COMMENT = Pattern.compile("(?m)(?:^\\s*/?\\*|//).*$");
    private static final Pattern WORD = Pattern.compile("\\b(?:documented|inferred|assumed)\\b|\\(recorded\\b");

    private StatedCertainty() {}

    /** Returns a sentence for each comment with a word of certainty. */
    static List<String> problems(List<TextFile> sources) {
        return sources.stream().flatMap(StatedCertainty::problems).toList();
    }

    private static Stream<String> problems(TextFile source) {
        return COMMENT.matcher(source.text())
                .results()
                .map(comment -> comment.group().strip())
                .filter(comment -> WORD.matcher(comment).find())
                .map(comment -> source.path() + " states a certainty, which the facts do: " + comment);
    }
}
