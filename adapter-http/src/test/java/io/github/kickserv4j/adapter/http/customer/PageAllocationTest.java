package io.github.kickserv4j.adapter.http.customer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.management.ThreadMXBean;
import io.github.kickserv4j.adapter.http.JsonFixture;
import io.github.kickserv4j.adapter.http.PageFixture;
import io.vavr.collection.List;
import io.vavr.control.Try;
import java.lang.management.ManagementFactory;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Keeps pages cheap to read, by a figure that does not depend on the speed of the machine: the memory that is allocated. */
class PageAllocationTest {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final ObjectMapper DATABIND = new ObjectMapper();
    private static final int ROWS = 30;
    private static final int RUNS = 20;

    /** What was measured without optimizing compiler, in kilobytes, and a quarter more. */
    private static final long MOST = 385;

    private final String body = body();

    @Test
    void pageShouldAllocateLittleMoreThanDatabindAllocatesForItsTree() {
        assertThat(PageFixture.page(CustomerReader.CUSTOMER, body).items()).hasSize(ROWS);

        long ours = kilobytes(() -> PageFixture.page(CustomerReader.CUSTOMER, body));
        long tree = kilobytes(() -> Try.of(() -> DATABIND.readTree(body)).get());

        assertThat(ours).isLessThan(MOST).isLessThan(tree * 3 / 2);
    }

    /** Returns the least of some runs, since classes are loaded in the first. */
    private static long kilobytes(Supplier<?> page) {
        return List.range(0, RUNS).map(run -> allocated(page)).min().get() / 1024;
    }

    private static long allocated(Supplier<?> page) {
        long thread = Thread.currentThread().getId();
        long before = THREADS.getThreadAllocatedBytes(thread);
        Object read = page.get();
        long allocated = THREADS.getThreadAllocatedBytes(thread) - before;
        assertThat(read).isNotNull();
        return allocated;
    }

    private static String body() {
        ObjectNode row = JsonFixture.fullRecord("customer");
        row.remove("children");
        return List.fill(ROWS, row).mkString("[", ",", "]");
    }
}
