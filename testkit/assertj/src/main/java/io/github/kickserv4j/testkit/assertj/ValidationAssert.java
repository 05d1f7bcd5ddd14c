package io.github.kickserv4j.testkit.assertj;

import io.github.kickserv4j.domain.shared.Rule;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Validation;
import org.assertj.core.api.ListAssert;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on checked input. Each of them shows all violations if it fails.
 *
 * @param <T> the type of the valid record
 */
public class ValidationAssert<T>
        extends ResultAssert<ValidationAssert<T>, Validation<? extends Seq<Violation>, ? extends T>, T> {
    public ValidationAssert(@Nullable Validation<? extends Seq<Violation>, ? extends T> actual) {
        super(actual, ValidationAssert.class);
    }

    /** Asserts that no rule is broken. */
    public ValidationAssert<T> isValid() {
        valueOrThrow("valid input");
        return this;
    }

    /** Asserts that a rule is broken, whichever it is. */
    public ValidationAssert<T> isInvalid() {
        violationsOrThrow("violations");
        return this;
    }

    /** Asserts that this rule is broken, by any field. */
    public ValidationAssert<T> hasViolation(Rule<?> rule) {
        return has(ExpectedViolation.of(rule));
    }

    /**
     * Asserts that this rule is broken by this field.
     *
     * @param field Kickserv's name of the field, such as {@code email_address}, or a path to it
     */
    public ValidationAssert<T> hasViolation(String field, Rule<?> rule) {
        return has(ExpectedViolation.of(field, rule));
    }

    /** Asserts that this rule is broken by this field, and no other rule is broken by any field. */
    public ValidationAssert<T> hasOnlyViolation(String field, Rule<?> rule) {
        var expected = ExpectedViolation.of(field, rule);
        Seq<Violation> found = violationsOrThrow("only " + expected);
        if (found.size() != 1 || !found.exists(expected::matches)) {
            throw error("Expecting only " + expected + "\nbut the violations are\n" + ViolationText.of(found));
        }
        return this;
    }

    /** Returns assertions on the violations; there are none if the input is valid. */
    public ListAssert<Violation> violations() {
        return listPart(this::violationsFound);
    }

    @Override
    Either<String, T> valueOrReason() {
        return actual.<Either<String, T>>fold(
                violations -> Either.left("the violations\n" + ViolationText.of(violations)), Either::right);
    }

    private ValidationAssert<T> has(ExpectedViolation expected) {
        Seq<Violation> found = violationsOrThrow(expected.toString());
        if (!found.exists(expected::matches)) {
            throw error("Expecting " + expected + "\nbut the violations are\n" + ViolationText.of(found));
        }
        return this;
    }

    private Seq<Violation> violationsOrThrow(String expected) {
        isNotNull();
        if (actual.isValid()) {
            throw error("Expecting " + expected + "\nbut the input is valid\n  " + text(actual.get()));
        }
        return violationsFound();
    }

    private Seq<Violation> violationsFound() {
        return actual.<Seq<Violation>>fold(violations -> violations, valid -> List.empty());
    }
}
