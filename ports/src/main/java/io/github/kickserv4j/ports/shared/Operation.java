package io.github.kickserv4j.ports.shared;

/**
 * What was to be done to what.
 *
 * @param name port and method, such as {@code customers.get}
 * @param subject the thing, such as {@code customer 380}
 */
public record Operation(String name, String subject) {
    @Override
    public String toString() {
        return name + " of " + subject;
    }
}
