package io.github.kickserv4j.ports.shared.reconcile;

import io.github.kickserv4j.domain.shared.Audit;
import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.domain.shared.NoteId;
import io.github.kickserv4j.domain.shared.Patch;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.ports.shared.Operation;
import io.github.kickserv4j.ports.shared.Write;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** A record of something, to compare with the requested values. */
record SampleRecord(int id, Option<String> text, Option<BigDecimal> count, Option<OffsetDateTime> day, Audit audit) {
    /** A write of such a record. */
    record SampleWrite(String text) implements Write<SampleRecord> {
        @Override
        public Operation operation() {
            return Operation.write("samples.create", "new sample");
        }
    }

    static final Instant REQUESTED = Instant.parse("2024-06-05T10:00:00.750Z");

    static final RecordDescriptor<SampleRecord> KIND =
            RecordDescriptor.of(SampleRecord::identity, SampleRecord::audit, sampleRecord -> List.empty());
    static final Field<SampleRecord, String> TEXT = Field.of("text", String.class, SampleRecord::text);
    static final Field<SampleRecord, BigDecimal> COUNT = Field.of("count", BigDecimal.class, SampleRecord::count);
    static final Field<SampleRecord, OffsetDateTime> DAY = Field.of("day", OffsetDateTime.class, SampleRecord::day);

    /** The same kind, of which {@code path} could not be read. */
    static RecordDescriptor<SampleRecord> descriptorWithUnreadable(String path) {
        return RecordDescriptor.of(
                SampleRecord::identity,
                SampleRecord::audit,
                sampleRecord -> List.of(new Violation(path, "must be text", "?")));
    }

    /** That text and count were requested. */
    static Patch<SampleRecord> requestedChanges() {
        return Patch.<SampleRecord>empty().set(TEXT, "Gate code 4711").set(COUNT, new BigDecimal("2.50"));
    }

    /** What was requested, made so many seconds after it was asked. */
    static SampleRecord createdAfterSeconds(long seconds) {
        return new SampleRecord(
                1,
                Option.some("Gate code 4711"),
                Option.some(new BigDecimal("2.5")),
                Option.none(),
                createdAt(secondsAfterRequest(seconds)));
    }

    /** So many seconds after it was asked, as a server says it that has no parts of a second. */
    static OffsetDateTime secondsAfterRequest(long seconds) {
        return REQUESTED.atOffset(ZoneOffset.ofHours(-4)).withNano(0).plusSeconds(seconds);
    }

    NoteId identity() {
        return new NoteId(id);
    }

    SampleRecord withId(int other) {
        return new SampleRecord(other, text, count, day, audit);
    }

    SampleRecord with(Option<String> other) {
        return new SampleRecord(id, other, count, day, audit);
    }

    SampleRecord withCount(String other) {
        return new SampleRecord(id, text, Option.some(new BigDecimal(other)), day, audit);
    }

    SampleRecord withDay(OffsetDateTime other) {
        return new SampleRecord(id, text, count, Option.some(other), audit);
    }

    SampleRecord with(Audit other) {
        return new SampleRecord(id, text, count, day, other);
    }

    private static Audit createdAt(OffsetDateTime time) {
        return new Audit(Option.some(time), Option.none(), Option.some(time), Option.none(), Option.none());
    }
}
