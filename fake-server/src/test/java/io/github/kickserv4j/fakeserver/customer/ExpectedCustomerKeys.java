package io.github.kickserv4j.fakeserver.customer;

import io.github.kickserv4j.fakeserver.TestResources;
import java.util.List;

/** The expected keys of a customer in order, written down independently. */
public final class ExpectedCustomerKeys {
    private ExpectedCustomerKeys() {}

    static List<String> detailed() {
        return TestResources.lines(ExpectedCustomerKeys.class, "customer-keys.txt");
    }

    static List<String> listed() {
        return detailed().stream().filter(key -> !key.startsWith("last_job_")).toList();
    }

    /** Returns the keys of the placeholder for no customer, and of a customer within another row. */
    public static List<String> ofPlaceholder() {
        return listed().stream().filter(key -> !key.equals("children")).toList();
    }
}
