package io.github.kickserv4j.ports.shared.evidence;

import io.github.kickserv4j.domain.shared.Audit;
import io.github.kickserv4j.domain.shared.Changes;
import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** A record of something, to compare with what was asked. */
record Thing(int id, Option<String> text, Option<BigDecimal> count, Option<OffsetDateTime> day, Audit audit) {
    static final Instant ASKED = Instant.parse("2024-06-05T10:00:00.750Z");

    static final RecordKind<Thing> KIND = RecordKind.of(Thing::id, Thing::audit, thing -> List.empty());
    static final Field<Thing, String> TEXT = Field.of("text", String.class, Thing::text);
    static final Field<Thing, BigDecimal> COUNT = Field.of("count", BigDecimal.class, Thing::count);
    static final Field<Thing, OffsetDateTime> DAY = Field.of("day", OffsetDateTime.class, Thing::day);

    /** The same kind, of which {@code path} could not be read. */
    static RecordKind<Thing> unreadable(String path) {
        return RecordKind.of(Thing::id, Thing::audit, thing -> List.of(new Violation(path, "must be text", "?")));
    }

    /** That text and count were asked for. */
    static Changes<Thing> asked() {
        return Changes.<Thing>none().set(TEXT, "Gate code 4711").set(COUNT, new BigDecimal("2.50"));
    }

    /** What was asked for, made so many seconds after it was asked. */
    static Thing made(long seconds) {
        return new Thing(
                1,
                Option.some("Gate code 4711"),
                Option.some(new BigDecimal("2.5")),
                Option.none(),
                Audit.createdAt(time(seconds)));
    }

    /** So many seconds after it was asked, as a server says it that has no parts of a second. */
    static OffsetDateTime time(long seconds) {
        return ASKED.atOffset(ZoneOffset.ofHours(-4)).withNano(0).plusSeconds(seconds);
    }

    Thing withId(int other) {
        return new Thing(other, text, count, day, audit);
    }

    Thing with(Option<String> other) {
        return new Thing(id, other, count, day, audit);
    }

    Thing counting(String other) {
        return new Thing(id, text, Option.some(new BigDecimal(other)), day, audit);
    }

    Thing on(OffsetDateTime other) {
        return new Thing(id, text, count, Option.some(other), audit);
    }

    Thing with(Audit other) {
        return new Thing(id, text, count, day, other);
    }
}
