package io.github.kickserv4j.testkit.comparison;

import io.github.kickserv4j.domain.job.Assignees;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.payment.PaymentType;
import io.github.kickserv4j.domain.shared.ChargeTypeId;
import io.github.kickserv4j.domain.shared.CustomerSourceId;
import io.github.kickserv4j.domain.shared.CustomerTypeId;
import io.github.kickserv4j.domain.shared.EmployeeId;
import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.domain.shared.ItemId;
import io.github.kickserv4j.domain.shared.JobStatusId;
import io.github.kickserv4j.domain.shared.JobTypeId;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.domain.shared.Patch;
import io.github.kickserv4j.testkit.fixture.NoteFixtures;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Random values that satisfy the rules of their fields. */
final class RandomValues {
    private static final Seq<String> TEXTS = NoteFixtures.AWKWARD_TEXTS.filter(text -> text.length() < 200);

    private final Random random;
    private final Map<Class<?>, Supplier<Object>> byType;

    RandomValues(Random random) {
        this.random = random;
        this.byType = HashMap.<Class<?>, Supplier<Object>>of(Boolean.class, random::nextBoolean)
                .put(String.class, this::text)
                .put(Money.class, () -> new Money(decimal()))
                .put(BigDecimal.class, this::decimal)
                .put(LocalDate.class, () -> time().toLocalDate())
                .put(OffsetDateTime.class, this::time)
                .put(PaymentType.class, () -> new PaymentType(oneOf(List.of("Check", "Cash", "Credit Card", "Barter"))))
                .put(JobStatus.class, this::jobStatus)
                .put(Assignees.class, () -> Assignees.of(new EmployeeId(recurringNumber()), new EmployeeId(31_001)))
                .put(JobTypeId.class, () -> new JobTypeId(recurringNumber()))
                .put(JobStatusId.class, () -> new JobStatusId(recurringNumber()))
                .put(ItemId.class, () -> new ItemId(recurringNumber()))
                .put(ChargeTypeId.class, () -> new ChargeTypeId(recurringNumber()))
                .put(CustomerTypeId.class, () -> new CustomerTypeId(recurringNumber()))
                .put(CustomerSourceId.class, () -> new CustomerSourceId(recurringNumber()));
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T oneOf(Seq<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    JobStatus jobStatus() {
        return chance(10) ? new JobStatus("waiting for parts") : oneOf(JobStatus.KNOWN);
    }

    /** Returns one of a few numbers, so that filters find records. */
    long recurringNumber() {
        return 501L + random.nextInt(3);
    }

    int oneTo(int most) {
        return 1 + random.nextInt(most);
    }

    /** Returns a patch with all fields in {@code must}, and any of {@code may}. */
    <E> Patch<E> patchWithRequired(Seq<Field<E, ?>> must, Seq<Field<E, ?>> may) {
        return must.appendAll(may.removeAll(must).filter(field -> chance(40)))
                .foldLeft(Patch.empty(), (so, field) -> with(so, field));
    }

    /** Returns a patch of one to three of the fields, set or, where that is allowed, cleared. */
    <E> Patch<E> randomPatch(Seq<Field<E, ?>> fields) {
        return List.fill(oneTo(3), () -> oneOf(fields))
                .foldLeft(
                        Patch.empty(),
                        (so, field) -> !field.isRequired() && chance(30) ? so.clear(field) : with(so, field));
    }

    private <E, T> Patch<E> with(Patch<E> so, Field<E, T> field) {
        return so.set(field, valueOf(field));
    }

    private <T> T valueOf(Field<?, T> field) {
        Supplier<Object> values = byType.get(field.type())
                .getOrElseThrow(() -> new AssertionError("no " + field.type() + " for " + field));
        return Stream.generate(values)
                .map(field.type()::cast)
                .filter(value -> field.check(value).isValid())
                .findFirst()
                .orElseThrow();
    }

    String text() {
        return chance(10)
                ? "q" + recurringNumber() + "@example.com"
                : (chance(50) ? "Rosalind Quist" : oneOf(TEXTS)) + (chance(50) ? " " + recurringNumber() : "");
    }

    /** Returns a number from -10 to 90, with up to three decimals, some of which may be zeros; sometimes many times that. */
    private BigDecimal decimal() {
        int scale = random.nextInt(4);
        long most = chance(10) ? 100_000_000_000L : 100_000L;
        return BigDecimal.valueOf(Math.floorMod(random.nextLong(), most) - 10_000, 3)
                .setScale(scale, RoundingMode.DOWN);
    }

    /** Returns a time within six weeks of the sequence's clock. */
    private OffsetDateTime time() {
        ZoneOffset offset = oneOf(List.of(ZoneOffset.UTC, ZoneOffset.ofHours(-5), ZoneOffset.ofHours(2)));
        return OffsetDateTime.now(RandomOperationSequence.CLOCK)
                .plusHours(random.nextInt(2_000) - 1_000L)
                .withOffsetSameInstant(offset);
    }
}
