package io.github.kickserv4j.fakeserver.customer;

import io.github.kickserv4j.fakeserver.TestResources;
import io.github.kickserv4j.ports.Kickserv;
import java.util.List;

/** What Kickserv sends of a customer, and in which order, written down once more. */
public final class ExpectedCustomerKeys {
    private ExpectedCustomerKeys() {}

    static List<String> detailed() {
        return TestResources.lines(ExpectedCustomerKeys.class, "customer-keys.txt");
    }

    static List<String> listed() {
        return detailed().stream().filter(key -> !key.startsWith("last_job_")).toList();
    }

    /** Those of the customer who stands for nobody, and of one within another row. */
    public static List<String> ofPlaceholder() {
        return listed().stream().filter(key -> !key.equals("children")).toList();
    }
}
