package io.github.kickserv4j.benchmarks.page;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** A record, and pages of thirty records with all keys, from the made-up records that the tests of the adapter read. */
public final class PageBytes {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int ROWS = 30;

    private PageBytes() {}

    /** Returns a page of customers. */
    public static byte[] ofCustomers() {
        return page("/customer.json", List.of("children"), ROWS);
    }

    /** Returns a page of jobs, without the records that only a single job contains (recorded). */
    static byte[] ofJobs() {
        return page(
                "/job.json",
                List.of("job_charges", "payments", "customer", "tasks", "notes", "employees", "payment_request"),
                ROWS);
    }

    /** Returns a single customer without children. */
    public static byte[] ofCustomer() {
        byte[] page = page("/customer.json", List.of("children"), 1);
        return Arrays.copyOfRange(page, 1, page.length - 1);
    }

    private static byte[] page(String record, List<String> without, int count) {
        try (InputStream json = Objects.requireNonNull(PageBytes.class.getResourceAsStream(record), record)) {
            ObjectNode row = (ObjectNode) JSON.readTree(json);
            row.remove(without);
            ArrayNode rows = JSON.createArrayNode();
            for (int i = 0; i < count; i++) {
                rows.add(row.deepCopy().put("id", row.get("id").asLong() + i));
            }
            return JSON.writeValueAsBytes(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
