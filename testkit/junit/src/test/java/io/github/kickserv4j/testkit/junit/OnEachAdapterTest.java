package io.github.kickserv4j.testkit.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.ports.Kickserv;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Tests that run more than once, and what reports call them. */
class OnEachAdapterTest {
    @Test
    void everyTestShouldRunOnEachAdapterAndBeNamedLikeIt() {
        SampleRun run = SampleRun.of(Both.class);

        run.succeeded(2 * 2);
        assertThat(run.started())
                .containsSubsequence("in memory", "test(Kickserv)", "Inside", "inside(Kickserv)")
                .containsSubsequence("HTTP", "test(Kickserv)", "Inside", "inside(Kickserv)");
    }

    @Test
    void testsShouldRunOnTheAdaptersOfOthersWhenTheyAreNamed() {
        SampleRun run = SampleRun.of(OnOthers.class);

        run.succeeded(2);
        assertThat(run.started()).containsSubsequence("recording", "HTTP");
    }

    @OnEachAdapter
    static class Both {
        @Test
        void test(Kickserv kickserv) {
            assertThat(kickserv).isNotNull();
        }

        @Nested
        class Inside {
            @Test
            void inside(Kickserv kickserv) {
                assertThat(kickserv).isNotNull();
            }
        }
    }

    @OnEachAdapter({RecordingTestAdapter.NAME, KickservTest.HTTP})
    static class OnOthers {
        @Test
        void test(Kickserv kickserv) {
            assertThat(kickserv).isNotNull();
        }
    }
}
