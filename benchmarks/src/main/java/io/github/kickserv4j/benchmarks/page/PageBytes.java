package io.github.kickserv4j.benchmarks.page;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** A record, and pages of thirty records with all keys, from the made-up records that the tests of the adapter read. */
public final class PageBytes {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int ROWS = 30;

    private PageBytes() {}

    /** Returns a page of customers. */
    public static byte[] ofCustomers() {
        return page("/customer.json", List.of("children"));
    }

    /** Returns a page of jobs, without the records that only a single job contains (recorded). */
    static byte[] ofJobs() {
        return page(
                "/job.json",
                List.of("job_charges", "payments", "customer", "tasks", "notes", "employees", "payment_request"));
    }

    /** Returns a single customer with its children. */
    public static byte[] ofCustomer() {
        return record("/customer.json");
    }

    private static byte[] record(String name) {
        try (InputStream json = Objects.requireNonNull(PageBytes.class.getResourceAsStream(name), name)) {
            return json.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] page(String record, List<String> without) {
        try (InputStream json = Objects.requireNonNull(PageBytes.class.getResourceAsStream(record), record)) {
            ObjectNode row = (ObjectNode) JSON.readTree(json);
            row.remove(without);
            ArrayNode rows = JSON.createArrayNode();
            for (int i = 0; i < ROWS; i++) {
                rows.add(row.deepCopy().put("id", row.get("id").asLong() + i));
            }
            return JSON.writeValueAsBytes(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
