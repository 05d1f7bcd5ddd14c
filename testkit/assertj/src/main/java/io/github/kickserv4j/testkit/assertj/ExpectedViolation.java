package io.github.kickserv4j.testkit.assertj;

import io.github.kickserv4j.domain.shared.Rule;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.control.Option;
import java.util.Objects;

/** A violation of a rule, by one field or by any. */
record ExpectedViolation(Option<String> field, Rule<?> rule) {
    static ExpectedViolation of(Rule<?> rule) {
        return new ExpectedViolation(Option.none(), Objects.requireNonNull(rule, "rule"));
    }

    static ExpectedViolation of(String field, Rule<?> rule) {
        Objects.requireNonNull(field, "field");
        return new ExpectedViolation(Option.some(field), Objects.requireNonNull(rule, "rule"));
    }

    boolean matches(Violation violation) {
        return violation.isOf(rule) && field.forAll(violation.field()::equals);
    }

    @Override
    public String toString() {
        return "the violation \"" + field.map(name -> name + " ").getOrElse("") + rule.sentence() + "\" [" + rule.code()
                + "]";
    }
}
