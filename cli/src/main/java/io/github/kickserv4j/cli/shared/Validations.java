package io.github.kickserv4j.cli.shared;

import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.function.Function;

/** Puts checks together, so that all that is wrong is said at once. */
public final class Validations {
    private Validations() {}

    /** What is wrong; nothing if it is valid. */
    public static Seq<Violation> violations(Validation<Seq<Violation>, ?> checked) {
        return checked.fold(violations -> violations, valid -> List.empty());
    }

    /** The values that are valid. */
    public static <T> Seq<T> validValues(Seq<Validation<Seq<Violation>, T>> checked) {
        return checked.filter(Validation::isValid).map(Validation::get);
    }

    /** The value, unless something else is wrong too. */
    public static <T> Validation<Seq<Violation>, T> withViolations(
            Seq<Violation> alsoWrong, Validation<Seq<Violation>, T> checked) {
        Seq<Violation> all = alsoWrong.appendAll(violations(checked));
        return all.isEmpty() ? checked : Validation.invalid(all);
    }

    /** Both values together, or all that is wrong with either. */
    public static <A, B, R> Validation<Seq<Violation>, R> combine(
            Validation<Seq<Violation>, A> first,
            Validation<Seq<Violation>, B> second,
            Function<A, Function<B, R>> together) {
        return first.combine(second)
                .ap((a, b) -> together.apply(a).apply(b))
                .mapError(violations -> violations.flatMap(each -> each));
    }

    /** All three values together, or all that is wrong with any. */
    public static <A, B, C, R> Validation<Seq<Violation>, R> combine(
            Validation<Seq<Violation>, A> first,
            Validation<Seq<Violation>, B> second,
            Validation<Seq<Violation>, C> third,
            Function<A, Function<B, Function<C, R>>> together) {
        return combine(combine(first, second, a -> b -> together.apply(a).apply(b)), third, rest -> rest);
    }
}
