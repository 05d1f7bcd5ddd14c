package io.github.kickserv4j.ports.shared;

import java.io.Serializable;
import java.util.Objects;

/**
 * A named operation and its subject.
 *
 * @param name port and method, such as {@code customers.get}
 * @param subject the thing, such as {@code customer 380}
 * @param isWrite whether it changes something, so that it matters whether it was carried out
 */
public record Operation(String name, String subject, boolean isWrite) implements Serializable {
    public Operation {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(subject, "subject");
    }

    public static Operation read(String name, String subject) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(subject, "subject");
        return new Operation(name, subject, false);
    }

    public static Operation write(String name, String subject) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(subject, "subject");
        return new Operation(name, subject, true);
    }

    @Override
    public String toString() {
        return name + " of " + subject;
    }
}
