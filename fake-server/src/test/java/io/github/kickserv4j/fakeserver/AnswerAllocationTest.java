package io.github.kickserv4j.fakeserver;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.kickserv4j.adapter.inmemory.InMemoryKickserv;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.fakeserver.http.Headers;
import io.github.kickserv4j.fakeserver.http.HttpRequest;
import io.vavr.Lazy;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

/**
 * An answer is written from the record to bytes, without a tree of it, which shows as bytes that are allocated. They do not depend
 * on the machine.
 */
class AnswerAllocationTest {
    private static final int CALLS = 200;

    /** An answer has 3 KB, and 22 KB are allocated for it; a tree would take 20 KB more. */
    private static final long MOST_BYTES = 25_000;

    private static final HttpRequest GET = new HttpRequest(
            "GET",
            "/demo/customers/1.json",
            new Headers(List.of("Host: 127.0.0.1", "Authorization: Basic ZGVtbzpkZW1v")),
            InputStream.nullInputStream(),
            Option.none(),
            false);

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static RequestHandler handler() {
        InMemoryKickserv twin = InMemoryKickserv.create();
        twin.customers().create(NewCustomer.builder("Ann Example").build()).get();
        FakeAccount account = FakeAccount.builder(twin).build();
        var recorder = new ExchangeRecorder(new TrafficRecorder(), Lazy.of(() -> new RequestRedactor("demo")));
        return new RequestHandler(List.of(new AccountHandler(account)), new OutcomeScript(), recorder);
    }

    @Test
    void answerShouldAllocateLittleMoreThanItsBytes() throws IOException {
        RequestHandler handler = handler();
        assertThat(handler.handle(GET).isDefined()).isTrue(); // loads classes

        long thread = Thread.currentThread().getId();
        long before = threads.getThreadAllocatedBytes(thread);
        for (int call = 0; call < CALLS; call++) {
            assertThat(handler.handle(GET)).isNotEmpty();
        }
        long each = (threads.getThreadAllocatedBytes(thread) - before) / CALLS;

        assertThat(each).isBetween(3_000L, MOST_BYTES);
    }
}
