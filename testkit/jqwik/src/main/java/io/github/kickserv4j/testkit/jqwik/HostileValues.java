package io.github.kickserv4j.testkit.jqwik;

import io.github.kickserv4j.domain.job.Assignees;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.payment.PaymentType;
import io.github.kickserv4j.domain.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Values that careless code handles wrongly, some of which break rules of fields. */
final class HostileValues {
    private HostileValues() {}

    static ValueArbitraries all() {
        Arbitrary<String> texts = HostileTexts.all();
        return IdValues.upTo(Long.MAX_VALUE)
                .with(String.class, texts)
                .with(Boolean.class, Arbitraries.of(true, false))
                .with(BigDecimal.class, decimals())
                .with(Money.class, decimals().map(Money::new))
                .with(LocalDate.class, days())
                .with(OffsetDateTime.class, times())
                .with(PaymentType.class, texts.map(PaymentType::new))
                .with(JobStatus.class, texts.map(JobStatus::new))
                .with(Assignees.class, UsualValues.assignees(IdValues.employees(Long.MAX_VALUE)));
    }

    /** Returns decimals at the limits of what is sent, and beyond. */
    private static Arbitrary<BigDecimal> decimals() {
        return Arbitraries.of(
                        "0",
                        "1",
                        "0.01",
                        "-0.01",
                        "0.001",
                        "0.1",
                        "0.005",
                        "1e3",
                        "100.10",
                        "0.30000000000000004",
                        "9007199254740993",
                        "2147483648",
                        "9223372036854775808",
                        "-1",
                        "9".repeat(30),
                        "9".repeat(31),
                        "0." + "0".repeat(29) + "1",
                        "0." + "0".repeat(30) + "1",
                        "1e29",
                        "1e30",
                        "-" + "9".repeat(30) + "." + "9".repeat(30))
                .map(BigDecimal::new);
    }

    /** Returns days at the limits of what is sent, and beyond, and days that are skipped or repeated in calendars. */
    private static Arbitrary<LocalDate> days() {
        return Arbitraries.of(
                LocalDate.of(2024, 6, 5),
                LocalDate.of(2024, 2, 29),
                LocalDate.of(2000, 2, 29),
                LocalDate.of(1970, 1, 1),
                LocalDate.of(1969, 12, 31),
                LocalDate.of(2038, 1, 20),
                LocalDate.of(2024, 12, 30),
                LocalDate.of(2024, 3, 10),
                LocalDate.of(1900, 1, 1),
                LocalDate.of(1899, 12, 31),
                LocalDate.of(2999, 12, 31),
                LocalDate.of(3000, 1, 1),
                LocalDate.of(20_226, 6, 5),
                LocalDate.of(-1, 1, 1),
                LocalDate.MIN,
                LocalDate.MAX);
    }

    /** Returns times at the limits of what is sent, and beyond, in changes of the clock, and with the greatest offsets. */
    private static Arbitrary<OffsetDateTime> times() {
        return Arbitraries.of(
                        "2024-06-05T09:00-04:00",
                        "1970-01-01T00:00Z",
                        "1969-12-31T23:59:59Z",
                        "2038-01-19T03:14:08Z",
                        "2024-03-10T02:30-05:00",
                        "2024-11-03T01:30-04:00",
                        "2024-11-03T01:30-05:00",
                        "2024-12-31T23:59:59-12:00",
                        "2024-06-05T00:00+18:00",
                        "2024-06-05T23:59:59-18:00",
                        "2024-06-05T09:00+05:45",
                        "1900-01-01T00:00Z",
                        "1899-12-31T23:59:59Z",
                        "2999-12-31T23:59:59Z",
                        "3000-01-01T00:00Z",
                        "+20226-06-05T00:00Z")
                .map(OffsetDateTime::parse);
    }
}
