package io.github.kickserv4j.adapter.http.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class StartingExecutorTest {
    private final List<Runnable> handedOver = new ArrayList<>();
    private final AtomicInteger lookups = new AtomicInteger();
    private final AtomicInteger runs = new AtomicInteger();
    private final ThreadGroup own = new ThreadGroup("own");

    private StartingExecutor executor(String host) {
        var addresses = new CachedAddresses(host, lookups::incrementAndGet, Duration.ofSeconds(30), System::nanoTime);
        return new StartingExecutor(own, handedOver::add, addresses);
    }

    @Test
    void executeShouldRunOnTheThreadOfTheCallerWhenNoLookupIsNecessary() {
        executor("127.0.0.1").execute(runs::incrementAndGet);

        assertThat(runs).hasValue(1);
        assertThat(handedOver).isEmpty();
    }

    @Test
    void executeShouldHandOverTheLookupAndTheTaskWhenALookupMayBeNecessary() {
        executor("app.kickserv.com").execute(runs::incrementAndGet);

        assertThat(runs).hasValue(0);
        assertThat(lookups).hasValue(0);
        handedOver.get(0).run();
        assertThat(lookups).hasValue(1);
        assertThat(runs).hasValue(1);
    }

    @Test
    void executeShouldRunOnTheThreadsOfTheClientAlways() throws InterruptedException {
        StartingExecutor executor = executor("app.kickserv.com");
        var thread = new Thread(own, () -> executor.execute(runs::incrementAndGet));
        thread.start();
        thread.join();

        assertThat(runs).hasValue(1);
        assertThat(handedOver).isEmpty();
    }
}
