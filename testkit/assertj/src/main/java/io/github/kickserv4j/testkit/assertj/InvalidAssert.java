package io.github.kickserv4j.testkit.assertj;

import io.github.kickserv4j.domain.shared.Rule;
import io.github.kickserv4j.ports.shared.Failure;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Assertions on the failure of input that was refused. */
public class InvalidAssert extends AbstractFailureAssert<InvalidAssert, Failure.Invalid> {
    public InvalidAssert(Failure.@Nullable Invalid actual) {
        super(actual, InvalidAssert.class);
    }

    /** Asserts that this rule is broken by this field, and no other rule is broken by any field. */
    public InvalidAssert hasOnlyViolation(String field, Rule<?> rule) {
        var expected = ExpectedViolation.of(field, rule);
        isNotNull();
        boolean isOnly = actual.violations().size() == 1 && actual.violations().forAll(expected::matches);
        return check(isOnly, "only " + expected);
    }

    /** Asserts that a rule is broken by this field; those that the server names have no {@link Rule}. */
    public InvalidAssert hasViolationOf(String field) {
        Objects.requireNonNull(field, "field");
        isNotNull();
        return check(actual.violations().exists(it -> it.field().equals(field)), "a violation of " + field);
    }

    /** Asserts that a violation of this field contains this text, such as the words of the server. */
    public InvalidAssert hasViolationOf(String field, String text) {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(text, "text");
        isNotNull();
        boolean has = actual.violations()
                .exists(it -> it.field().equals(field) && it.sentence().contains(text));
        return check(has, "a violation of " + field + " that contains \"" + text + "\"");
    }
}
