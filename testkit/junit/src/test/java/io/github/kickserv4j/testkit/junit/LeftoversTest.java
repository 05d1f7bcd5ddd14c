package io.github.kickserv4j.testkit.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.fakeserver.FakeKickserv;
import io.github.kickserv4j.ports.Kickserv;
import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import java.util.Arrays;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nothing is open when a run is over. */
class LeftoversTest {
    private static final Queue<URI> OPENED = new ConcurrentLinkedQueue<>();
    private static final long MILLIS_TO_END = 10_000;

    @Test
    void serversClientsAndThreadsShouldEndWithTheTests() throws Exception {
        Thread[] left = threadsLeftBy(() -> {
            SampleRun.of(Green.class).succeeded(1);
            assertThat(SampleRun.of(Red.class).failures()).hasSize(3);
            SampleRun.of(Shared.class).succeeded(1);
        });

        assertThat(left).isEmpty();
        assertThat(OPENED).hasSize(5).doesNotHaveDuplicates().allSatisfy(LeftoversTest::requireClosed);
    }

    /** Threads belong to the group of the thread that made them, so a group has no others. */
    private static Thread[] threadsLeftBy(Runnable runs) throws InterruptedException {
        var group = new ThreadGroup("tests");
        var failures = new ConcurrentLinkedQueue<Throwable>();
        var main = new Thread(group, runs);
        main.setUncaughtExceptionHandler((thread, failure) -> failures.add(failure));
        main.start();
        main.join();
        assertThat(failures).isEmpty();
        for (Thread thread : threads(group)) {
            thread.join(MILLIS_TO_END);
        }
        return threads(group);
    }

    private static Thread[] threads(ThreadGroup group) {
        var threads = new Thread[100];
        return Arrays.copyOf(threads, group.enumerate(threads));
    }

    private static void requireClosed(URI server) {
        assertThatThrownBy(() -> new Socket(server.getHost(), server.getPort()).close())
                .isInstanceOf(ConnectException.class);
    }

    private static void use(FakeKickserv server, Kickserv kickserv) {
        OPENED.add(server.baseUri());
        kickserv.customers().get(new CustomerNumber(1));
    }

    @KickservTest(adapter = KickservTest.HTTP)
    static class Green {
        @Test
        void test(FakeKickserv server, Kickserv kickserv) {
            use(server, kickserv);
        }
    }

    @KickservTest(adapter = KickservTest.HTTP)
    static class Red {
        Red(FakeKickserv server, Kickserv kickserv) {
            use(server, kickserv);
        }

        @BeforeEach
        void failOnPurpose() {
            fail("on purpose");
        }

        @Test
        void one() {}

        @Test
        void two() {}

        @Test
        void three(Kickserv kickserv, Random unsupported) {}
    }

    @KickservTest(adapter = KickservTest.HTTP)
    static class Shared {
        @BeforeAll
        static void share(FakeKickserv server, Kickserv kickserv) {
            use(server, kickserv);
        }

        @Test
        void test() {}
    }
}
