package io.github.kickserv4j.ports.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.shared.Audit;
import io.github.kickserv4j.domain.shared.PaymentId;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreationLogTest {
    private static final Instant SERVER_START = Instant.parse("2024-06-05T10:00:00.400Z");

    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5_000); // a steady clock may wrap around
    private final long start = nanos.get();
    private final CreationLog log = new CreationLog(nanos::get);

    private record LoggedWrite(int what) implements Write<String> {
        @Override
        public Operation operation() {
            return Operation.write("things.create", "thing " + what);
        }
    }

    @Test
    @Tag("rule:not-done-is-certain")
    void entryShouldKnowTheRecordsOfOtherCreationsAndNotItsOwn() {
        CreationLog.TrackedCreation one = answered(1);
        CreationLog.TrackedCreation other = answered(2);

        assertThat(one.isKnownAsOther(new PaymentId(2))).isTrue();
        assertThat(one.isKnownAsOther(new PaymentId(1))).isFalse();
        assertThat(one.isKnownAsOther(new PaymentId(3))).isFalse();
        assertThat(other.isKnownAsOther(new PaymentId(1))).isTrue();
        assertThat(one.ownId()).contains(new PaymentId(1));
    }

    @Test
    @Tag("rule:uncertain-is-inconclusive")
    void entryShouldHoldTheOthersThatArePendingOrUncertain() {
        CreationLog.TrackedCreation one = log.begin(new LoggedWrite(1));
        CreationLog.TrackedCreation underWay = log.begin(new LoggedWrite(2));
        log.begin(new LoggedWrite(3)).failed(true);
        log.begin(new LoggedWrite(4)).failed(false);
        answered(5);

        assertThat(one.uncertainCreations()).containsExactly(new LoggedWrite(2), new LoggedWrite(3));
        underWay.markAsOwn(new PaymentId(2));
        assertThat(one.uncertainCreations()).containsExactly(new LoggedWrite(3));
        assertThat(one.isKnownAsOther(new PaymentId(2))).isTrue();
    }

    @Test
    @Tag("rule:uncertain-is-inconclusive")
    void recordShouldNotBeNewWhenTheServersClockIsUnknown() {
        assertThat(log.begin(new LoggedWrite(1)).isSurelyNew(Option.some(serverTime())))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(longs = {-300, -60, 0, 60, 300})
    @Tag("rule:done-is-certain")
    void recordShouldBeNewWhenItWasCreatedDuringTheRequestWithAnyClockOffset(long wrong) {
        passed(Duration.ofSeconds(wrong + 300));
        answered(1);
        passed(Duration.ofMinutes(7));
        OffsetDateTime before = serverTime();
        passed(Duration.ofSeconds(5));
        CreationLog.TrackedCreation lost = log.begin(new LoggedWrite(2));
        passed(Duration.ofMillis(900));
        OffsetDateTime during = serverTime();
        passed(Duration.ofMillis(900));
        lost.failed(true);
        passed(Duration.ofSeconds(5));

        assertThat(lost.isSurelyNew(Option.some(during))).isTrue();
        assertThat(lost.isSurelyNew(Option.some(before))).isFalse();
        assertThat(lost.isSurelyNew(Option.some(serverTime()))).isFalse();
        assertThat(lost.isSurelyNew(Option.none())).isFalse();
    }

    @Test
    @Tag("rule:not-done-is-certain")
    void recordMayBeTheOneHoweverWrongTheServersClockIsOnceItIsKnown() {
        CreationLog.TrackedCreation first = log.begin(new LoggedWrite(1));
        assertThat(first.isPossibleCreationTime(serverTime())).isEmpty();
        first.succeeded(new PaymentId(1), createdAt(serverTime()));
        passed(Duration.ofHours(1));
        CreationLog.TrackedCreation lost = log.begin(new LoggedWrite(2));

        assertThat(lost.isPossibleCreationTime(serverTime().minusMinutes(5))).contains(true);
        assertThat(lost.isPossibleCreationTime(serverTime().minusMinutes(6))).contains(false);
        assertThat(lost.isPossibleCreationTime(OffsetDateTime.MIN)).contains(false);
        assertThat(lost.isPossibleCreationTime(OffsetDateTime.MAX)).contains(true);
    }

    @Test
    @Tag("rule:done-is-certain")
    void recordShouldNotBeNewWhenItIsOlderAndTheClockWasLearntFromTheSlowestCreation() {
        CreationLog.TrackedCreation slow = log.begin(new LoggedWrite(1));
        OffsetDateTime done = serverTime();
        passed(Duration.ofSeconds(1));
        slow.succeeded(new PaymentId(1), createdAt(done));
        OffsetDateTime anothers = serverTime();
        passed(Duration.ofMillis(3_500));

        assertThat(log.begin(new LoggedWrite(2)).isSurelyNew(Option.some(anothers)))
                .isFalse();
    }

    @Test
    void serversClockShouldNotBeLearntFromASlowCreationOrASenselessTime() {
        CreationLog.TrackedCreation slow = log.begin(new LoggedWrite(1));
        passed(Duration.ofMillis(1_001));
        slow.succeeded(new PaymentId(1), createdAt(serverTime()));
        log.begin(new LoggedWrite(2)).succeeded(new PaymentId(2), createdAt(OffsetDateTime.MIN));
        log.begin(new LoggedWrite(3)).succeeded(new PaymentId(3), Audit.NONE);

        assertThat(log.begin(new LoggedWrite(4)).isSurelyNew(Option.some(serverTime())))
                .isFalse();
    }

    @Test
    @Tag("rule:uncertain-is-inconclusive")
    void recordShouldNotBeNewWhenSomethingThatMayHaveMadeItIsForgotten() {
        answered(0);
        CreationLog.TrackedCreation lost = log.begin(new LoggedWrite(1));
        assertThat(lost.isSurelyNew(Option.some(serverTime()))).isTrue();

        List.rangeClosed(1, 10_000).forEach(this::answered);

        assertThat(lost.isSurelyNew(Option.some(serverTime()))).isFalse();
    }

    @Test
    void recordShouldBeNewWhenWhatIsForgottenIsLongPast() {
        answered(1);
        passed(Duration.ofHours(2));
        answered(2);
        passed(Duration.ofMinutes(11));
        CreationLog.TrackedCreation lost = log.begin(new LoggedWrite(3));

        assertThat(lost.isKnownAsOther(new PaymentId(1))).isFalse();
        assertThat(lost.isSurelyNew(Option.some(serverTime()))).isTrue();
    }

    @Test
    @Tag("rule:stored-writes-are-reconciled")
    void historyShouldHoldTheSameWhenItWasSerialised() throws IOException, ClassNotFoundException {
        answered(1);
        passed(Duration.ofMinutes(7));
        OffsetDateTime before = serverTime();
        passed(Duration.ofSeconds(5));
        CreationLog.TrackedCreation lost = log.begin(new LoggedWrite(2));
        OffsetDateTime during = serverTime();
        log.begin(new LoggedWrite(3));
        lost.failed(true);
        WriteHistory stored = serialised(lost);

        assertThat(stored.isSurelyNew(Option.some(during))).isTrue();
        assertThat(stored.isSurelyNew(Option.some(before))).isFalse();
        assertThat(stored.isSurelyNew(Option.none())).isFalse();
        assertThat(stored.isKnownAsOther(new PaymentId(1))).isTrue();
        assertThat(stored.isKnownAsOther(new PaymentId(2))).isFalse();
        assertThat(stored.ownId()).isEmpty();
        assertThat(stored.uncertainCreations()).containsExactly(new LoggedWrite(3));
        assertThat(stored.isPossibleCreationTime(during.minusMinutes(5))).contains(true);
        assertThat(stored.isPossibleCreationTime(during.minusMinutes(6))).contains(false);
    }

    @Test
    @Tag("rule:stored-writes-are-reconciled")
    void historyShouldNotHoldMoreWhenItWasSerialisedWithoutTheServersClock()
            throws IOException, ClassNotFoundException {
        CreationLog.TrackedCreation lost = log.begin(new LoggedWrite(1));
        lost.succeeded(new PaymentId(1), Audit.NONE);
        WriteHistory stored = serialised(lost);

        assertThat(stored.isSurelyNew(Option.some(serverTime()))).isFalse();
        assertThat(stored.isPossibleCreationTime(serverTime())).isEmpty();
        assertThat(stored.ownId()).contains(new PaymentId(1));
    }

    private static WriteHistory serialised(WriteHistory history) throws IOException, ClassNotFoundException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(history);
        }
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (WriteHistory) in.readObject();
        }
    }

    private CreationLog.TrackedCreation answered(int id) {
        CreationLog.TrackedCreation trackedCreation = log.begin(new LoggedWrite(id));
        trackedCreation.succeeded(new PaymentId(Math.max(1, id)), createdAt(serverTime()));
        return trackedCreation;
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

    private static Audit createdAt(OffsetDateTime time) {
        return new Audit(Option.some(time), Option.none(), Option.some(time), Option.none(), Option.none());
    }
}
