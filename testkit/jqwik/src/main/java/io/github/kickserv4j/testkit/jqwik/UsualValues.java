package io.github.kickserv4j.testkit.jqwik;

import io.github.kickserv4j.domain.job.Assignees;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.payment.PaymentType;
import io.github.kickserv4j.domain.shared.EmployeeId;
import io.github.kickserv4j.domain.shared.Identity;
import io.github.kickserv4j.domain.shared.Money;
import io.vavr.collection.Vector;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Values as a business has them. */
final class UsualValues {
    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2035, 12, 31);
    private static final BigDecimal MOST = new BigDecimal("9999.99");
    private static final int CENTS = 2;
    private static final long QUARTER_HOUR = 900;

    private UsualValues() {}

    static ValueArbitraries all() {
        return IdValues.upTo(9_999_999)
                .with(String.class, texts())
                .with(Boolean.class, Arbitraries.of(true, false))
                .with(BigDecimal.class, decimals())
                .with(Money.class, decimals().map(Money::new))
                .with(LocalDate.class, days())
                .with(OffsetDateTime.class, times())
                .with(PaymentType.class, Arbitraries.of(PaymentType.KNOWN.asJava()))
                .with(JobStatus.class, Arbitraries.of(JobStatus.KNOWN.asJava()))
                .with(Assignees.class, assignees(IdValues.employees(99_999)));
    }

    static Arbitrary<Assignees> assignees(Arbitrary<EmployeeId> employees) {
        return employees
                .list()
                .uniqueElements(Identity::value)
                .ofMaxSize(3)
                .map(ids -> new Assignees(Vector.ofAll(ids)));
    }

    private static Arbitrary<String> texts() {
        Arbitrary<String> words = Arbitraries.strings()
                .withChars("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 -.,'éüßÅ名前")
                .ofMinLength(1)
                .ofMaxLength(40);
        Arbitrary<String> emailAddresses = Arbitraries.strings()
                .withCharRange('a', 'z')
                .ofMinLength(1)
                .ofMaxLength(12)
                .map(name -> name + "@example.com");
        return Arbitraries.frequencyOf(Tuple.of(9, words), Tuple.of(1, emailAddresses));
    }

    private static Arbitrary<BigDecimal> decimals() {
        return Arbitraries.bigDecimals().between(BigDecimal.ZERO, MOST).ofScale(CENTS);
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(FIRST_DAY.toEpochDay(), LAST_DAY.toEpochDay())
                .shrinkTowards(FIRST_DAY.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static Arbitrary<OffsetDateTime> times() {
        long first = FIRST_DAY.toEpochDay() * 86_400 / QUARTER_HOUR;
        long last = LAST_DAY.toEpochDay() * 86_400 / QUARTER_HOUR;
        Arbitrary<Instant> quarters = Arbitraries.longs()
                .between(first, last)
                .shrinkTowards(first)
                .map(quarter -> Instant.ofEpochSecond(quarter * QUARTER_HOUR));
        Arbitrary<ZoneOffset> offsets = Arbitraries.of(0, -4, -5, -8, 2).map(ZoneOffset::ofHours);
        return Combinators.combine(quarters, offsets).as(OffsetDateTime::ofInstant);
    }
}
