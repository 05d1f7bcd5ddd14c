package io.github.kickserv4j.docs.guide.example;

import io.github.bucket4j.Bucket;
import io.github.kickserv4j.adapter.http.config.RateLimiter;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** Takes turns out of a bucket of Bucket4j, wherever that is kept. */
record BucketLimiter(Bucket bucket) implements RateLimiter {
    @Override
    public Option<Duration> reserve(Duration longest) {
        var wait = new AtomicLong();
        boolean isTaken = longest.isZero()
                ? bucket.tryConsume(1)
                : bucket.asBlocking().tryConsumeUninterruptibly(1, longest, wait::set);
        return Option.when(isTaken, () -> Duration.ofNanos(wait.get()));
    }
}
