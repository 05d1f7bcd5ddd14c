package io.github.kickserv4j.docs.guide.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import io.github.kickserv4j.adapter.http.config.RateLimiter;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What a client asks of a limiter, asked of the guide's, with a bucket in memory at a time that stands still. */
class BucketLimiterTest {
    private final RateLimiter limiter = new BucketLimiter(Bucket.builder()
            .addLimit(limit -> limit.capacity(1).refillGreedy(1, Duration.ofHours(1)))
            .withCustomTimePrecision(new FixedTimeMeter())
            .build());

    @Test
    void reserveShouldGrantATurnAtOnceWhenTheBucketHasOne() {
        assertThat(limiter.reserve(Duration.ofSeconds(2))).containsExactly(Duration.ZERO);
    }

    @Test
    void reserveShouldGrantAPermitAtOnceWhenTheCallerCannotWait() {
        assertThat(limiter.reserve(Duration.ZERO)).containsExactly(Duration.ZERO);
        assertThat(limiter.reserve(Duration.ZERO)).isEmpty();
    }

    @Test
    void reserveShouldReturnTheWaitWithoutWaiting() {
        limiter.reserve(Duration.ofSeconds(2));

        assertThat(limiter.reserve(Duration.ofDays(1))).containsExactly(Duration.ofHours(1));
        assertThat(limiter.reserve(Duration.ofDays(1))).containsExactly(Duration.ofHours(2));
    }

    @Test
    void reserveShouldReserveNothingWhenTheWaitWouldBeTooLong() {
        limiter.reserve(Duration.ofSeconds(2));

        assertThat(limiter.reserve(Duration.ofMinutes(59))).isEmpty();
        assertThat(limiter.reserve(Duration.ofHours(1))).containsExactly(Duration.ofHours(1));
    }

    private static final class FixedTimeMeter implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return 0;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
