package io.github.kickserv4j.docs.language;

import io.github.kickserv4j.docs.shared.TextFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The first sentences of Javadoc comments. As in the JDK, a first sentence states what an element returns, does or is. A relative
 * clause ("Whether it is open.") does not.
 */
final class FirstSentences {
    private static final Pattern RELATIVE_CLAUSE = Pattern.compile("/\\*\\*\\s+(?:\\*\\s+)?((?:"
            + "What(?:ever)?|Who(?:ever|se|m)?|Which(?:ever)?|Where(?:ver)?|When(?:ever)?|Whether|How(?:ever)?|Why|That|Those who"
            + "|Since|As|If|(?:Of|From|To|In|By|With) (?:what|which|whom|whose)"
            + ")\\b[^*]*)");

    private FirstSentences() {}

    /** Returns a problem for each comment of the source that begins with a relative clause. */
    static Stream<String> problems(TextFile source) {
        return RELATIVE_CLAUSE
                .matcher(source.text())
                .results()
                .map(comment -> source.path() + ": a relative clause: "
                        + comment.group(1).strip());
    }
}
