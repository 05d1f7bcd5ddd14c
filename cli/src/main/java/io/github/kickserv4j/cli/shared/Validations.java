package io.github.kickserv4j.cli.shared;

import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.function.Function;

/** Combines validations, so that all violations are reported at once. */
public final class Validations {
    private Validations() {}

    /** Returns the violations; none if it is valid. */
    public static Seq<Violation> violations(Validation<Seq<Violation>, ?> checked) {
        return checked.fold(violations -> violations, valid -> List.empty());
    }

    /** Returns the values that are valid. */
    public static <T> Seq<T> validValues(Seq<Validation<Seq<Violation>, T>> checked) {
        return checked.filter(Validation::isValid).map(Validation::get);
    }

    /** Returns the value, or all violations, if there are other violations, too. */
    public static <T> Validation<Seq<Violation>, T> withViolations(
            Seq<Violation> alsoWrong, Validation<Seq<Violation>, T> checked) {
        Seq<Violation> all = alsoWrong.appendAll(violations(checked));
        return all.isEmpty() ? checked : Validation.invalid(all);
    }

    /** Returns the combination of both values, or all violations of both. */
    public static <A, B, R> Validation<Seq<Violation>, R> combine(
            Validation<Seq<Violation>, A> first,
            Validation<Seq<Violation>, B> second,
            Function<A, Function<B, R>> together) {
        return first.combine(second)
                .ap((a, b) -> together.apply(a).apply(b))
                .mapError(violations -> violations.flatMap(each -> each));
    }

    /** Returns the combination of all three values, or all violations of all three. */
    public static <A, B, C, R> Validation<Seq<Violation>, R> combine(
            Validation<Seq<Violation>, A> first,
            Validation<Seq<Violation>, B> second,
            Validation<Seq<Violation>, C> third,
            Function<A, Function<B, Function<C, R>>> together) {
        return combine(combine(first, second, a -> b -> together.apply(a).apply(b)), third, rest -> rest);
    }
}
