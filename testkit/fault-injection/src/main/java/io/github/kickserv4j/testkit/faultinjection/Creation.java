package io.github.kickserv4j.testkit.faultinjection;

import io.github.kickserv4j.domain.shared.Audit;
import io.github.kickserv4j.domain.shared.Identity;
import io.github.kickserv4j.ports.shared.Operation;
import io.vavr.control.Option;
import java.util.function.Function;

/**
 * Describes how a kind of record is created.
 *
 * @param lastStep the operation in the failure of the last request, if creating takes several
 */
record Creation<T>(
        Function<T, ? extends Identity<?>> id, Function<T, Audit> audit, Option<Function<T, Operation>> lastStep) {
    static <T> Creation<T> of(Function<T, ? extends Identity<?>> id, Function<T, Audit> audit) {
        return new Creation<>(id, audit, Option.none());
    }

    Creation<T> withLastStep(Function<T, Operation> step) {
        return new Creation<>(id, audit, Option.some(step));
    }
}
