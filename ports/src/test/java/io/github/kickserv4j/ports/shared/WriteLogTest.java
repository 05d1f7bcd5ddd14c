package io.github.kickserv4j.ports.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.shared.Audit;
import io.github.kickserv4j.domain.shared.PaymentId;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WriteLogTest {
    private static final Instant SERVER_START = Instant.parse("2024-06-05T10:00:00.400Z");

    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5_000); // a steady clock may wrap around
    private final long start = nanos.get();
    private final WriteLog log = new WriteLog(nanos::get);

    private record Asked(int what) implements Write {}

    @Test
    @Tag("rule:not-done-is-certain")
    void entryShouldKnowTheRecordsOfOtherCreationsAndNotItsOwn() {
        WriteLog.Entry one = answered(1);
        WriteLog.Entry other = answered(2);

        assertThat(one.isOfAnother(new PaymentId(2))).isTrue();
        assertThat(one.isOfAnother(new PaymentId(1))).isFalse();
        assertThat(one.isOfAnother(new PaymentId(3))).isFalse();
        assertThat(other.isOfAnother(new PaymentId(1))).isTrue();
        assertThat(one.ownId()).contains(new PaymentId(1));
    }

    @Test
    @Tag("rule:doubt-stays-doubt")
    void entryShouldKnowTheOthersThatAreUnderWayOrInDoubt() {
        WriteLog.Entry one = log.begin(new Asked(1));
        WriteLog.Entry underWay = log.begin(new Asked(2));
        log.begin(new Asked(3)).failed(true);
        log.begin(new Asked(4)).failed(false);
        answered(5);

        assertThat(one.unsettled()).containsExactly(new Asked(2), new Asked(3));
        underWay.found(new PaymentId(2));
        assertThat(one.unsettled()).containsExactly(new Asked(3));
        assertThat(one.isOfAnother(new PaymentId(2))).isTrue();
    }

    @Test
    @Tag("rule:doubt-stays-doubt")
    void recordShouldNotBeNewWhenNobodyKnowsHowTheServersClockRuns() {
        assertThat(log.begin(new Asked(1)).isNew(Option.some(serverTime()))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(longs = {-300, -60, 0, 60, 300})
    @Tag("rule:done-is-certain")
    void recordShouldBeNewWhenItWasCreatedWhileThisWasAskedHoweverWrongTheServersClockIs(long wrong) {
        passed(Duration.ofSeconds(wrong + 300));
        answered(1);
        passed(Duration.ofMinutes(7));
        OffsetDateTime before = serverTime();
        passed(Duration.ofSeconds(5));
        WriteLog.Entry lost = log.begin(new Asked(2));
        passed(Duration.ofMillis(900));
        OffsetDateTime during = serverTime();
        passed(Duration.ofMillis(900));
        lost.failed(true);
        passed(Duration.ofSeconds(5));

        assertThat(lost.isNew(Option.some(during))).isTrue();
        assertThat(lost.isNew(Option.some(before))).isFalse();
        assertThat(lost.isNew(Option.some(serverTime()))).isFalse();
        assertThat(lost.isNew(Option.none())).isFalse();
    }

    @Test
    @Tag("rule:not-done-is-certain")
    void recordMayBeTheOneHoweverWrongTheServersClockIsOnceItIsKnown() {
        WriteLog.Entry first = log.begin(new Asked(1));
        assertThat(first.mayBeSince(serverTime())).isEmpty();
        first.answered(new PaymentId(1), Audit.createdAt(serverTime()));
        passed(Duration.ofHours(1));
        WriteLog.Entry lost = log.begin(new Asked(2));

        assertThat(lost.mayBeSince(serverTime().minusMinutes(5))).contains(true);
        assertThat(lost.mayBeSince(serverTime().minusMinutes(6))).contains(false);
        assertThat(lost.mayBeSince(OffsetDateTime.MIN)).contains(false);
        assertThat(lost.mayBeSince(OffsetDateTime.MAX)).contains(true);
    }

    @Test
    @Tag("rule:done-is-certain")
    void recordShouldNotBeNewWhenItIsOlderAndTheClockWasLearntFromTheSlowestCreationThatTells() {
        WriteLog.Entry slow = log.begin(new Asked(1));
        OffsetDateTime done = serverTime();
        passed(Duration.ofSeconds(1));
        slow.answered(new PaymentId(1), Audit.createdAt(done));
        OffsetDateTime anothers = serverTime();
        passed(Duration.ofMillis(3_500));

        assertThat(log.begin(new Asked(2)).isNew(Option.some(anothers))).isFalse();
    }

    @Test
    void serversClockShouldNotBeLearntFromASlowCreationOrASenselessTime() {
        WriteLog.Entry slow = log.begin(new Asked(1));
        passed(Duration.ofMillis(1_001));
        slow.answered(new PaymentId(1), Audit.createdAt(serverTime()));
        log.begin(new Asked(2)).answered(new PaymentId(2), Audit.createdAt(OffsetDateTime.MIN));
        log.begin(new Asked(3)).answered(new PaymentId(3), Audit.NONE);

        assertThat(log.begin(new Asked(4)).isNew(Option.some(serverTime()))).isFalse();
    }

    @Test
    @Tag("rule:doubt-stays-doubt")
    void recordShouldNotBeNewWhenSomethingThatMayHaveMadeItIsForgotten() {
        answered(0);
        WriteLog.Entry lost = log.begin(new Asked(1));
        assertThat(lost.isNew(Option.some(serverTime()))).isTrue();

        List.rangeClosed(1, 10_000).forEach(this::answered);

        assertThat(lost.isNew(Option.some(serverTime()))).isFalse();
    }

    @Test
    void recordShouldBeNewWhenWhatIsForgottenIsLongPast() {
        answered(1);
        passed(Duration.ofHours(2));
        answered(2);
        passed(Duration.ofMinutes(11));
        WriteLog.Entry lost = log.begin(new Asked(3));

        assertThat(lost.isOfAnother(new PaymentId(1))).isFalse();
        assertThat(lost.isNew(Option.some(serverTime()))).isTrue();
    }

    private WriteLog.Entry answered(int id) {
        WriteLog.Entry entry = log.begin(new Asked(id));
        entry.answered(new PaymentId(Math.max(1, id)), Audit.createdAt(serverTime()));
        return entry;
    }

    private OffsetDateTime serverTime() {
        return SERVER_START
                .plusNanos(nanos.get() - start)
                .atOffset(ZoneOffset.UTC)
                .withNano(0);
    }

    private void passed(Duration time) {
        nanos.addAndGet(time.toNanos());
    }
}
