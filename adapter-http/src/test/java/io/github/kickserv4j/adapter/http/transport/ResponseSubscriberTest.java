package io.github.kickserv4j.adapter.http.transport;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ResponseSubscriberTest {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final String LARGE = "large".repeat(2_000);

    private final Exchange exchange = new Exchange();
    private final ResponseSubscriber responseSubscriber =
            new ResponseSubscriber(new HeadOfSuccess(Map.of()), 10_000_000, exchange);

    @BeforeEach
    void subscribe() {
        responseSubscriber.onSubscribe(new IgnoredSubscription());
    }

    @Test
    void onCompleteShouldKeepTheOrderOfSmallAndLargeBuffers() throws Exception {
        responseSubscriber.onNext(List.of(buffer("a"), buffer(LARGE), buffer("b")));
        responseSubscriber.onNext(List.of(buffer("c"), buffer(LARGE), buffer(LARGE), buffer(""), buffer("d")));

        assertThat(body()).isEqualTo("a" + LARGE + "bc" + LARGE + LARGE + "d");
    }

    @Test
    void onNextShouldNotKeepSmallBuffers() throws Exception {
        ByteBuffer reused = buffer("a");
        for (int count = 0; count < 1_000; count++) {
            responseSubscriber.onNext(
                    List.of(reused.put(0, (byte) ('a' + count % 26)).rewind()));
        }
        reused.put(0, (byte) '!');

        assertThat(body()).hasSize(1_000).startsWith("abc").endsWith("jkl").doesNotContain("!");
    }

    /** Over TLS, the JDK receives few bytes in a buffer of 16 KiB, once a record was as large. */
    @Test
    void onNextShouldNotKeepLargeBuffersOfFewBytes() throws Exception {
        ByteBuffer few = ByteBuffer.allocate(16_384).limit(8_191);
        List<ByteBuffer> reused = List.of(few.slice().asReadOnlyBuffer(), buffer(LARGE));

        responseSubscriber.onNext(reused);
        few.put(0, (byte) '!');

        assertThat(body()).hasSize(8_191 + LARGE.length()).doesNotContain("!");
    }

    @Test
    void onNextShouldTakeLittleMoreMemoryThanTheBytes() throws Exception {
        List<ByteBuffer> buffers =
                Stream.generate(() -> buffer("b".repeat(600))).limit(4_000).toList();
        responseSubscriber.onNext(buffers.subList(0, 2_000)); // loads the classes

        long before = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
        responseSubscriber.onNext(buffers.subList(2_000, 4_000));
        long allocated = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;

        assertThat(allocated).isLessThan(2_000L * 600 * 5 / 4);
        assertThat(body()).isEqualTo("b".repeat(4_000 * 600));
    }

    @Test
    void onNextShouldNotCopyLargeBuffers() {
        List<ByteBuffer> buffers =
                Stream.generate(() -> buffer(LARGE)).limit(500).toList();
        responseSubscriber.onNext(buffers.subList(0, 250)); // loads the classes

        long before = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
        responseSubscriber.onNext(buffers.subList(250, 500));
        long allocated = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;

        assertThat(allocated).isLessThan(250L * LARGE.length() / 10);
    }

    private String body() throws Exception {
        responseSubscriber.onComplete();
        return exchange.await(Duration.ofSeconds(10)).body().text();
    }

    private static ByteBuffer buffer(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    }
}
