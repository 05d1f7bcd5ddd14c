package io.github.kickserv4j.benchmarks.http;

import io.github.kickserv4j.benchmarks.page.PageBytes;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pages of a list, each of which takes a while. The account says how many there are, and how long each takes. */
public final class SlowPages implements CannedServer.Answers {
    private static final Pattern REQUEST =
            Pattern.compile("GET /pages-(\\d+)-wait-(\\d+)/customers\\.json\\?customers_page=(\\d+).*", Pattern.DOTALL);
    private static final byte[] EMPTY = CannedServer.answer(new byte[] {'[', ']'});

    /** Returns the name of an account with so many pages, for each of which the server waits. */
    public static String account(int pages, int waitMillis) {
        return "pages-" + pages + "-wait-" + waitMillis;
    }

    @Override
    public byte[] to(byte[] head, int length) {
        Matcher request = REQUEST.matcher(new String(head, 0, length, StandardCharsets.US_ASCII));
        if (!request.matches()) {
            throw new IllegalArgumentException("not a page of a walk");
        }
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(Long.parseLong(request.group(2)));
        int page = Integer.parseInt(request.group(3));
        byte[] answer = page > Integer.parseInt(request.group(1))
                ? EMPTY
                : CannedServer.answer(PageBytes.ofOtherCustomers(page));
        for (long left = end - System.nanoTime(); left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
        return answer;
    }
}
