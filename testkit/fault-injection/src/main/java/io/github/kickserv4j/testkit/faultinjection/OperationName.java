package io.github.kickserv4j.testkit.faultinjection;

import io.github.kickserv4j.ports.shared.Operation;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The names of the operations that an adapter carries out by itself. Walks over all pages, customers by id, and {@code reconcile}
 * consist of these.
 */
public enum OperationName {
    CUSTOMERS_GET,
    CUSTOMERS_LIST,
    CUSTOMERS_CREATE,
    CUSTOMERS_UPDATE,
    CUSTOMERS_DELETE,
    CUSTOMERS_WITH_NAME,
    CUSTOMERS_SEARCH_NAMES,
    CUSTOMERS_SEARCH_NAMES_AND_ADDRESSES,
    NOTES_GET,
    NOTES_LIST,
    NOTES_CREATE,
    NOTES_UPDATE,
    NOTES_DELETE,
    PAYMENTS_GET,
    PAYMENTS_LIST,
    PAYMENTS_CREATE,
    PAYMENTS_UPDATE,
    PAYMENTS_DELETE,
    JOBS_GET,
    JOBS_LIST,
    JOBS_CREATE,
    JOBS_UPDATE,
    JOBS_DELETE,
    CHARGES_GET,
    CHARGES_LIST,
    CHARGES_CREATE,
    CHARGES_UPDATE,
    CHARGES_DELETE,
    OPPORTUNITIES_LIST,
    OPPORTUNITIES_CREATE,
    OPPORTUNITIES_WIN,
    OPPORTUNITIES_LOSE;

    private final String text = toText(name());

    /** Returns whether {@code operation} has this name, whatever its subject. */
    public boolean isOf(Operation operation) {
        Objects.requireNonNull(operation, "operation");
        return operation.name().equals(text);
    }

    /** Returns port and method, such as {@code customers.searchNames}. */
    @Override
    public String toString() {
        return text;
    }

    private static String toText(String constant) {
        String words = constant.toLowerCase(Locale.ROOT).replaceFirst("_", ".");
        return Pattern.compile("_(.)").matcher(words).replaceAll(it -> it.group(1)
                .toUpperCase(Locale.ROOT));
    }
}
