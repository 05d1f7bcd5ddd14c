package io.github.kickserv4j.domain.shared;

import java.io.Serializable;

/**
 * Identifies a record by an id that Kickserv gives, or by the number that people see. Ordered by value.
 *
 * <p>Identities compare their values in methods of their own, because the generated ones of records take fifty milliseconds to link
 * when a JVM compares its first record, which is a third of a first call of the twin.
 *
 * @param <I> the type of identity itself
 */
public interface Identity<I extends Identity<I>> extends Comparable<I>, Serializable {
    /** Returns the whole number, from 1 upwards. */
    long value();

    @Override
    default int compareTo(I other) {
        return Long.compare(value(), other.value());
    }
}
