package io.github.kickserv4j.ports.shared.reconcile;

import io.github.kickserv4j.domain.shared.Audit;
import io.github.kickserv4j.domain.shared.Identity;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.Seq;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Describes how records of one kind are identified and compared.
 *
 * @param id the value that distinguishes one from another
 * @param unreadable which of its values could not be read, so that its content is unknown
 * @param normalizer gives the same for values that count as the same
 */
public record RecordDescriptor<E>(
        Function<E, ? extends Identity<?>> id,
        Function<E, Audit> audit,
        Function<E, Seq<Violation>> unreadable,
        UnaryOperator<Object> normalizer) {

    /** Creates a descriptor that compares values as they are. */
    public static <E> RecordDescriptor<E> of(
            Function<E, ? extends Identity<?>> id, Function<E, Audit> audit, Function<E, Seq<Violation>> unreadable) {
        return new RecordDescriptor<>(id, audit, unreadable, UnaryOperator.identity());
    }

    Identity<?> idOf(E record) {
        return id.apply(record);
    }
}
