package io.github.kickserv4j.fakeserver.shared;

import io.github.kickserv4j.domain.shared.Decimal;
import io.github.kickserv4j.domain.shared.Patch;
import io.github.kickserv4j.domain.shared.Rule;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.evidence.ReliesOn;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import java.util.Locale;

/** Writes a violation in the words of Ruby on Rails, such as {@code Name can't be blank}. */
@ReliesOn({
    "refused-values-in-the-words-of-rails",
    "text-has-a-greatest-length",
    "lost-characters-are-422",
    "decimals-have-30-digits"
})
final class RailsErrorMessage {
    private static final String BLANK = "can't be blank";
    private static final String NOT_A_NUMBER = "is not a number";
    private static final String INVALID = "is invalid";

    /** Maps the codes of rules to the phrases of Rails. */
    private static final Map<String, String> PHRASES = HashMap.<String, String>empty()
            .put(Rule.NOT_BLANK.code(), BLANK)
            .put(Rule.REQUIRED.code(), BLANK)
            .put(Patch.NOT_CLEARED.code(), BLANK)
            .put(Rule.FITS_ONE_LINE.code(), "is too long (maximum is " + Rule.LONGEST_LINE + " characters)")
            .put(Rule.FITS_TEXT.code(), "is too long (maximum is " + Rule.LONGEST_TEXT + " characters)")
            .put("positive_whole_number", NOT_A_NUMBER)
            .put(Decimal.BOUNDED.code(), NOT_A_NUMBER)
            .put("positive", "must be greater than 0")
            .put("not_negative", "must be greater than or equal to 0")
            .put(Rule.NO_CONTROL_CHARACTERS.code(), INVALID)
            .put(Rule.PLAIN_TEXT.code(), INVALID)
            .put(Rule.ENCODABLE.code(), INVALID)
            .put(Rule.NOTHING_LOST.code(), INVALID)
            .put("email_address", INVALID)
            .put(ScalarParser.DATE_FORMAT, INVALID);

    private RailsErrorMessage() {}

    static String of(Violation violation) {
        return humanized(violation.field()) + " "
                + violation.code().flatMap(PHRASES::get).getOrElse(violation.sentence());
    }

    private static String humanized(String field) {
        String words = field.replaceFirst("_id$", "").replace('_', ' ');
        return words.isEmpty() ? "Base" : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
