package io.github.kickserv4j.docs.language;

import io.github.kickserv4j.docs.shared.TextFile;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words that stand for a term of the ports and need an explanation. They are found in comments, texts and names, in any place of a
 * name: {@code tellsNothing}, {@code WHEN_NOBODY_IS_THERE}. A word in quotation marks or back quotes alone is data.
 */
final class PrivateWords {
    private static final Map<String, String> TERMS = Map.of(
            "doubt", "uncertain, inconclusive or unknown",
            "nobody", "none, absent or unknown",
            "somebody", "a user, a customer or another client",
            "told", "returned, reported or configured",
            "tell", "return, report or distinguish");

    private static final String ENDING = "(?:s|ed|ful|ing)?(?![a-z])";

    private static final Pattern WORD = Pattern.compile("(?<![A-Za-z])(?:doubt|nobody|somebody|told|tell)" + ENDING
            + "|(?:Doubt|Nobody|Somebody|Told|Tell)" + ENDING
            + "|(?<![A-Z])(?:DOUBT|NOBODY|SOMEBODY|TOLD|TELLS?)(?![A-Z])");

    private static final Pattern QUOTED = Pattern.compile("([\"'`])(?:[Nn]obody|[Ss]omebody)\\\\?\\1");

    private PrivateWords() {}

    /** Returns a problem for each of the words in the text, with the term that replaces it. */
    static Stream<String> problems(TextFile file) {
        return WORD.matcher(QUOTED.matcher(file.text()).replaceAll(""))
                .results()
                .map(found -> file.path() + ": \"" + found.group() + "\" stands for " + term(found.group()));
    }

    private static String term(String word) {
        return TERMS.entrySet().stream()
                .filter(term -> word.toLowerCase(Locale.ROOT).startsWith(term.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }
}
