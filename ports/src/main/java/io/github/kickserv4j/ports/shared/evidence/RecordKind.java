package io.github.kickserv4j.ports.shared.evidence;

import io.github.kickserv4j.domain.shared.Audit;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * How records of a kind are told apart and compared.
 *
 * @param id what tells one from another
 * @param form gives the same for values that count as the same
 */
public record RecordKind<E>(Function<E, ?> id, Function<E, Audit> audit, UnaryOperator<Object> form) {

    /** Whose values are what they are. */
    public static <E> RecordKind<E> of(Function<E, ?> id, Function<E, Audit> audit) {
        return new RecordKind<>(id, audit, UnaryOperator.identity());
    }

    Object idOf(E record) {
        return id.apply(record);
    }
}
