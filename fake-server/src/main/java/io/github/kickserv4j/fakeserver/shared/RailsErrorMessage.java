package io.github.kickserv4j.fakeserver.shared;

import io.github.kickserv4j.domain.shared.Decimal;
import io.github.kickserv4j.domain.shared.Rule;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Locale;

/** Writes a violation in the words of Ruby on Rails, such as {@code Name can't be blank} (inferred). */
final class RailsErrorMessage {
    /** The beginnings of this project's rules, and the phrases of Rails for them. */
    private static final Seq<Tuple2<String, String>> PHRASES = List.of(
            Tuple.of(Rule.NOT_BLANK.sentence(), "can't be blank"),
            Tuple.of("is required", "can't be blank"),
            Tuple.of("cannot be cleared", "can't be blank"),
            Tuple.of(Rule.FITS_ONE_LINE.sentence(), "is too long (maximum is " + Rule.LONGEST_LINE + " characters)"),
            Tuple.of(Rule.FITS_TEXT.sentence(), "is too long (maximum is " + Rule.LONGEST_TEXT + " characters)"),
            Tuple.of("must be a whole number", "is not a number"),
            Tuple.of("must be a number", "is not a number"),
            Tuple.of("must be above zero", "must be greater than 0"),
            Tuple.of("must not be negative", "must be greater than or equal to 0"),
            Tuple.of(Rule.NO_CONTROL_CHARACTERS.sentence(), "is invalid"),
            Tuple.of(Rule.PLAIN_TEXT.sentence(), "is invalid"),
            Tuple.of(Rule.ENCODABLE.sentence(), "is invalid"),
            Tuple.of(Rule.NOTHING_LOST.sentence(), "is invalid"),
            Tuple.of(Decimal.BOUNDED.sentence(), "is not a number"),
            Tuple.of("must look like", "is invalid"));

    private RailsErrorMessage() {}

    static String of(Violation violation) {
        return humanized(violation.field()) + " " + phrase(violation.rule());
    }

    private static String humanized(String field) {
        String words = field.replaceFirst("_id$", "").replace('_', ' ');
        return words.isEmpty() ? "Base" : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String phrase(String rule) {
        return PHRASES.find(phrase -> rule.startsWith(phrase._1))
                .map(phrase -> phrase._2)
                .getOrElse(rule);
    }
}
