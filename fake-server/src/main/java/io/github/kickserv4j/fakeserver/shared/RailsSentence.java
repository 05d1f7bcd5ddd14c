package io.github.kickserv4j.fakeserver.shared;

import io.github.kickserv4j.domain.shared.Rule;
import io.github.kickserv4j.domain.shared.Violation;
import java.util.Locale;

/** A broken rule in the words of Ruby on Rails, such as {@code Name can't be blank} (inferred). */
final class RailsSentence {
    private RailsSentence() {}

    static String of(Violation violation) {
        return humanized(violation.field()) + " " + phrase(violation.rule());
    }

    private static String humanized(String field) {
        String words = field.replaceFirst("_id$", "").replace('_', ' ');
        return words.isEmpty() ? "Base" : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String phrase(String rule) {
        if (rule.equals(Rule.NOT_BLANK.sentence()) || rule.equals("is required") || rule.equals("cannot be cleared")) {
            return "can't be blank";
        }
        if (rule.equals(Rule.FITS_ONE_LINE.sentence())) {
            return "is too long (maximum is " + Rule.LONGEST_LINE + " characters)";
        }
        if (rule.startsWith("must be a whole number")) {
            return "is not a number";
        }
        boolean form = rule.equals(Rule.NO_CONTROL_CHARACTERS.sentence()) || rule.startsWith("must look like");
        return form ? "is invalid" : rule;
    }
}
