package io.github.kickserv4j.fakeserver.customer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What Kickserv sends of a customer, and in which order, written down once more. */
final class CustomerKeys {
    private CustomerKeys() {}

    static List<String> alone() throws IOException {
        return text("customer-keys.txt").lines().toList();
    }

    static List<String> listed() throws IOException {
        return alone().stream().filter(key -> !key.startsWith("last_job_")).toList();
    }

    static List<String> ofSentinel() throws IOException {
        return listed().stream().filter(key -> !key.equals("children")).toList();
    }

    static String text(String resource) throws IOException {
        try (InputStream in = CustomerKeys.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException(resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
