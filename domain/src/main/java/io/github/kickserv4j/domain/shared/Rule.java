package io.github.kickserv4j.domain.shared;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Something that must hold of a value before it is sent.
 *
 * @param code a stable name in lower case, such as {@code not_blank}, by which programs recognise the rule
 * @param sentence what must hold, in words that a person can act on, such as {@code must not be blank}
 * @param holds whether it does
 */
public record Rule<T>(String code, String sentence, Predicate<? super T> holds) {
    public Rule {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(sentence, "sentence");
        Objects.requireNonNull(holds, "holds");
    }

    /** There is a value. */
    public static final Rule<Option<?>> REQUIRED = new Rule<>("required", "is required", Option::isDefined);

    /** The longest text that Kickserv is asked to store in one line; inferred from the usual column size, not documented. */
    public static final int LONGEST_LINE = 255;

    /** There is something to read besides white space. */
    public static final Rule<String> NOT_BLANK = new Rule<>("not_blank", "must not be blank", TextCondition.NOT_BLANK);

    /** No half of a character, which would arrive as another: what is encoded and decoded is what it was. */
    public static final Rule<String> ENCODABLE =
            new Rule<>("encodable", "must not contain half of a character", TextCondition.ENCODABLE);

    /**
     * No {@code U+FFFD}, which stands for a character that was lost before the text came here: whoever reads bytes in the wrong
     * encoding gets it.
     */
    public static final Rule<String> NOTHING_LOST = new Rule<>(
            "nothing_lost",
            "must not contain U+FFFD, which stands for a character that was lost",
            TextCondition.NOTHING_LOST);

    /** No line breaks of any kind, tabs, or other control characters. */
    public static final Rule<String> NO_CONTROL_CHARACTERS = new Rule<>(
            "no_control_characters", "must not contain control characters", TextCondition.NO_CONTROL_CHARACTERS);

    /** At most {@value #LONGEST_LINE} characters. */
    public static final Rule<String> FITS_ONE_LINE = new Rule<>(
            "fits_one_line", "must have at most " + LONGEST_LINE + " characters", TextCondition.FITS_ONE_LINE);

    /** The longest text of several lines that Kickserv is asked to store; inferred from the usual column size. */
    public static final int LONGEST_TEXT = 65_535;

    /** No control characters but line breaks and tabs. */
    public static final Rule<String> PLAIN_TEXT = new Rule<>(
            "plain_text", "must not contain control characters other than line breaks and tabs", TextCondition.PLAIN);

    /** At most {@value #LONGEST_TEXT} characters. */
    public static final Rule<String> FITS_TEXT =
            new Rule<>("fits_text", "must have at most " + LONGEST_TEXT + " characters", TextCondition.FITS_TEXT);

    /**
     * Text of one line or more, and whatever is searched for: not blank, plain, whole, at most {@value #LONGEST_TEXT}
     * characters.
     */
    public static final Seq<Rule<String>> TEXT = List.of(NOT_BLANK, PLAIN_TEXT, ENCODABLE, NOTHING_LOST, FITS_TEXT);

    /** Text that people read on one line: not blank, plain, whole, at most {@value #LONGEST_LINE} characters. */
    public static final Seq<Rule<String>> LINE =
            List.of(NOT_BLANK, NO_CONTROL_CHARACTERS, ENCODABLE, NOTHING_LOST, FITS_ONE_LINE);

    /** A day that a business can mean. A slip such as the year 20226 is refused. */
    public static final Rule<LocalDate> SENSIBLE_DAY = new Rule<>(
            "sensible_day",
            "must be a day from 1900-01-01 to 2999-12-31",
            day -> day.getYear() >= 1900 && day.getYear() <= 2999);

    /** The same of a time. */
    public static final Rule<OffsetDateTime> SENSIBLE_TIME =
            new Rule<>(SENSIBLE_DAY.code, SENSIBLE_DAY.sentence, time -> SENSIBLE_DAY.holds.test(time.toLocalDate()));

    /** Returns the same rule, held to a part of something. */
    public <S> Rule<S> forPart(Function<? super S, ? extends T> part) {
        Objects.requireNonNull(part, "part");
        return new Rule<>(code, sentence, whole -> holds.test(part.apply(whole)));
    }

    /** Returns the value, or every rule of {@code rules} that it breaks; or that it is required, if there is none. */
    public static <T> Validation<Seq<Violation>, T> check(String field, @Nullable T value, Seq<Rule<T>> rules) {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(rules, "rules");
        if (value == null) {
            return Validation.invalid(List.of(Violation.of(field, REQUIRED, "")));
        }
        T given = value;
        if (isKept(given, rules)) {
            return Validation.valid(given);
        }
        Seq<Violation> broken =
                rules.filter(rule -> !rule.holds.test(given)).map(rule -> Violation.of(field, rule, given));
        return Validation.invalid(broken);
    }

    /**
     * Returns the value, unchanged.
     *
     * @throws InvalidInputException if it breaks any of {@code rules}
     */
    public static <T> T require(String field, T value, Seq<Rule<T>> rules) {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(rules, "rules");
        if (value == null || !isKept(value, rules)) {
            InvalidInputException.throwIfAny(check(field, value, rules).fold(broken -> broken, right -> List.empty()));
        }
        return value;
    }

    /** Returns whether the value breaks none of the rules, without an object for the question: most values that are read do not. */
    private static <T> boolean isKept(T value, Seq<Rule<T>> rules) {
        Seq<Rule<T>> open = rules;
        while (!open.isEmpty() && open.head().holds.test(value)) {
            open = open.tail();
        }
        return open.isEmpty();
    }
}
