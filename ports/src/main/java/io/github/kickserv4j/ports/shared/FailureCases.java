package io.github.kickserv4j.ports.shared;

import io.vavr.control.Option;
import java.util.Objects;
import java.util.function.Function;

/**
 * A choice by kinds of failure, of which the first that matches counts. {@link Failure#when} begins it and {@link #otherwise} ends
 * it.
 *
 * @param <R> the result
 */
@CheckReturnValue
public final class FailureCases<R> {
    private final Failure failure;
    private final Option<R> chosen;

    FailureCases(Failure failure, Option<R> chosen) {
        this.failure = failure;
        this.chosen = chosen;
    }

    /** Adds the result for one kind of failure. */
    public <F extends Failure> FailureCases<R> when(Class<F> kind, Function<? super F, ? extends R> result) {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(result, "result");
        return chosen.isDefined() || !kind.isInstance(failure)
                ? this
                : new FailureCases<>(failure, Option.some(result.apply(kind.cast(failure))));
    }

    /** Returns the result for the first kind that matches, or this one. */
    public R otherwise(Function<? super Failure, ? extends R> result) {
        Objects.requireNonNull(result, "result");
        return chosen.getOrElse(() -> result.apply(failure));
    }
}
