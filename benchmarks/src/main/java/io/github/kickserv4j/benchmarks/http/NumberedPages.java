package io.github.kickserv4j.benchmarks.http;

import io.github.kickserv4j.benchmarks.page.PageBytes;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pages of a list of 20,000 customers, each with another id and number, and then empty pages. */
final class NumberedPages implements CannedServer.Answers {
    private static final int ROWS = 25;
    private static final int PAGES = 800;
    private static final Pattern PAGE = Pattern.compile("[?&]page=([0-9]+)");
    private static final Pattern IDENTITY = Pattern.compile("(?<=\"(id|customer_number)\":)[0-9]+");

    private final String[] row = IDENTITY.split(
            new String(PageBytes.ofCustomer(), StandardCharsets.UTF_8), 3); // at the id and at the number

    @Override
    public byte[] to(byte[] head, int length) {
        Matcher page = PAGE.matcher(new String(head, 0, length, StandardCharsets.US_ASCII));
        return CannedServer.answer(body(page.find() ? Integer.parseInt(page.group(1)) : 1));
    }

    private byte[] body(int page) {
        var rows = new StringBuilder("[");
        for (int number = (page - 1) * ROWS + 1; number <= page * ROWS && page <= PAGES; number++) {
            rows.append(rows.length() > 1 ? "," : "").append(row[0]).append(7_100_000 + number);
            rows.append(row[1]).append(number).append(row[2]);
        }
        return rows.append(']').toString().getBytes(StandardCharsets.UTF_8);
    }
}
