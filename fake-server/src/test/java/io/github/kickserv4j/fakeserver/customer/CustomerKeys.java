package io.github.kickserv4j.fakeserver.customer;

import io.github.kickserv4j.fakeserver.Keys;
import java.util.List;

/** What Kickserv sends of a customer, and in which order, written down once more. */
public final class CustomerKeys {
    private CustomerKeys() {}

    static List<String> alone() {
        return Keys.of(CustomerKeys.class, "customer-keys.txt");
    }

    static List<String> listed() {
        return alone().stream().filter(key -> !key.startsWith("last_job_")).toList();
    }

    /** Those of the customer who stands for nobody, and of one within another row. */
    public static List<String> ofSentinel() {
        return listed().stream().filter(key -> !key.equals("children")).toList();
    }
}
