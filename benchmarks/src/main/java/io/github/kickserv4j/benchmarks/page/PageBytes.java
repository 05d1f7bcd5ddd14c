package io.github.kickserv4j.benchmarks.page;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A record, and pages of thirty records with all keys, from the made-up records that the tests of the adapter read. */
public final class PageBytes {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int ROWS = 30;
    private static final int FIRST_ID = 8_000_000;
    private static final byte[] CUSTOMERS = ofCustomers();
    private static final int[] IDS = ids(CUSTOMERS);

    private PageBytes() {}

    /** Returns a page of customers. */
    public static byte[] ofCustomers() {
        return page("/customer.json", List.of("children"), ROWS);
    }

    /** Returns a page of customers with ids that no page of another number has. */
    public static byte[] ofOtherCustomers(int number) {
        byte[] page = CUSTOMERS.clone();
        for (int row = 0; row < ROWS; row++) {
            String id = Integer.toString(FIRST_ID + number * ROWS + row);
            System.arraycopy(id.getBytes(StandardCharsets.US_ASCII), 0, page, IDS[row], id.length());
        }
        return page;
    }

    /** Returns the places of the ids, which have as many digits each and come first. */
    private static int[] ids(byte[] page) {
        Matcher id = Pattern.compile("\\{\"id\":").matcher(new String(page, StandardCharsets.ISO_8859_1));
        return id.results().limit(ROWS).mapToInt(MatchResult::end).toArray();
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
