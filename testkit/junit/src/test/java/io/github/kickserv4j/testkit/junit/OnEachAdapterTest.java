package io.github.kickserv4j.testkit.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.kickserv4j.ports.Kickserv;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Tests that run more than once or on the adapters of others, and what reports call them. */
class OnEachAdapterTest {
    @Test
    void everyTestShouldRunOnEachAdapterAndBeNamedLikeIt() {
        SampleRun run = SampleRun.of(Both.class);

        run.succeeded(2 * 2);
        assertThat(Both.SEEN)
                .containsExactly("InMemoryKickserv", "InMemoryKickserv inside", "HttpKickserv", "HttpKickserv inside");
        assertThat(run.started())
                .containsSubsequence(
                        "in memory",
                        "test(Kickserv)",
                        "Inside",
                        "inside(Kickserv)",
                        "HTTP",
                        "test(Kickserv)",
                        "Inside",
                        "inside(Kickserv)");
    }

    @Test
    void testsShouldRunOnTheAdaptersOfOthersWhenTheyAreNamed() {
        SampleRun run = SampleRun.of(OnOthers.class);

        run.succeeded(2);
        assertThat(run.started()).containsSubsequence("recording", "HTTP");
    }

    @Test
    void testShouldGetAndReportWhatTheAdapterOfOthersHas() {
        assertThat(SampleRun.of(FailsOnOther.class).details().lines().toList())
                .startsWith(
                        "The account on the adapter \"recording\" when FailsOnOther.test failed:",
                        "  requests, the last 1 of 1:",
                        "    customers");
    }

    @OnEachAdapter
    static class Both {
        private static final Queue<String> SEEN = new ConcurrentLinkedQueue<>();

        @Test
        void test(Kickserv kickserv) {
            SEEN.add(kickserv.getClass().getSimpleName());
        }

        @Nested
        class Inside {
            @Test
            void inside(Kickserv kickserv) {
                SEEN.add(kickserv.getClass().getSimpleName() + " inside");
            }
        }
    }

    @OnEachAdapter({RecordingTestAdapter.NAME, KickservTest.HTTP})
    static class OnOthers {
        @Test
        void test(Kickserv kickserv) {
            assertThat(kickserv.customers()).isNotNull();
        }
    }

    @KickservTest(adapter = RecordingTestAdapter.NAME)
    static class FailsOnOther {
        @Test
        void test(Kickserv kickserv, RecordingTestAdapter.Calls calls) {
            assertThat(kickserv.customers()).isNotNull();
            assertThat(calls.names()).containsExactly("customers");
            fail("on purpose");
        }
    }
}
