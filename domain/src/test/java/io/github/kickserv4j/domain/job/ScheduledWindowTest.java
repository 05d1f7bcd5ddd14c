package io.github.kickserv4j.domain.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The windows at the edges of days, weeks, months and years, and on the days on which clocks change. */
class ScheduledWindowTest {
    private static final ZoneId DETROIT = ZoneId.of("America/Detroit");

    @ParameterizedTest(name = "at {1}, {0} is from {2} to before {3}")
    @Tag("rule:time-windows-are-days-of-the-zone")
    @CsvSource({
        // a Wednesday
        "TODAY,      2024-05-08T12:00:00-04:00, 2024-05-08T00:00:00-04:00, 2024-05-09T00:00:00-04:00",
        "TOMORROW,   2024-05-08T12:00:00-04:00, 2024-05-09T00:00:00-04:00, 2024-05-10T00:00:00-04:00",
        "THIS_WEEK,  2024-05-08T12:00:00-04:00, 2024-05-06T00:00:00-04:00, 2024-05-13T00:00:00-04:00",
        "NEXT_WEEK,  2024-05-08T12:00:00-04:00, 2024-05-13T00:00:00-04:00, 2024-05-20T00:00:00-04:00",
        "LAST_WEEK,  2024-05-08T12:00:00-04:00, 2024-04-29T00:00:00-04:00, 2024-05-06T00:00:00-04:00",
        "THIS_MONTH, 2024-05-08T12:00:00-04:00, 2024-05-01T00:00:00-04:00, 2024-06-01T00:00:00-04:00",
        "NEXT_MONTH, 2024-05-08T12:00:00-04:00, 2024-06-01T00:00:00-04:00, 2024-07-01T00:00:00-04:00",
        "LAST_MONTH, 2024-05-08T12:00:00-04:00, 2024-04-01T00:00:00-04:00, 2024-05-01T00:00:00-04:00",
        // the first and the last moment of a day, a week, a month, a year
        "TODAY,      2024-05-08T00:00:00-04:00, 2024-05-08T00:00:00-04:00, 2024-05-09T00:00:00-04:00",
        "TODAY,      2024-05-08T23:59:59-04:00, 2024-05-08T00:00:00-04:00, 2024-05-09T00:00:00-04:00",
        "THIS_WEEK,  2024-05-06T00:00:00-04:00, 2024-05-06T00:00:00-04:00, 2024-05-13T00:00:00-04:00",
        "THIS_WEEK,  2024-05-12T23:59:59-04:00, 2024-05-06T00:00:00-04:00, 2024-05-13T00:00:00-04:00",
        "NEXT_MONTH, 2024-01-31T12:00:00-05:00, 2024-02-01T00:00:00-05:00, 2024-03-01T00:00:00-05:00",
        "TOMORROW,   2024-12-31T12:00:00-05:00, 2025-01-01T00:00:00-05:00, 2025-01-02T00:00:00-05:00",
        "NEXT_WEEK,  2024-12-27T12:00:00-05:00, 2024-12-30T00:00:00-05:00, 2025-01-06T00:00:00-05:00",
        "NEXT_MONTH, 2024-12-31T12:00:00-05:00, 2025-01-01T00:00:00-05:00, 2025-02-01T00:00:00-05:00",
        "LAST_MONTH, 2025-01-01T00:00:00-05:00, 2024-12-01T00:00:00-05:00, 2025-01-01T00:00:00-05:00",
        // the days of 23 and of 25 hours
        "TODAY,      2024-03-10T12:00:00-04:00, 2024-03-10T00:00:00-05:00, 2024-03-11T00:00:00-04:00",
        "TODAY,      2024-11-03T12:00:00-05:00, 2024-11-03T00:00:00-04:00, 2024-11-04T00:00:00-05:00",
        "THIS_WEEK,  2024-03-10T12:00:00-04:00, 2024-03-04T00:00:00-05:00, 2024-03-11T00:00:00-04:00"
    })
    void containsShouldBeTrueFromTheFirstMomentToBeforeTheLast(
            ScheduledWindow window, OffsetDateTime now, OffsetDateTime first, OffsetDateTime after) {
        Clock clock = Clock.fixed(now.toInstant(), DETROIT);

        assertThat(window.contains(first, clock)).as("first moment").isTrue();
        assertThat(window.contains(first.minusSeconds(1), clock)).as("before").isFalse();
        assertThat(window.contains(after.minusSeconds(1), clock))
                .as("last moment")
                .isTrue();
        assertThat(window.contains(after, clock)).as("after").isFalse();
    }

    @Test
    @Tag("rule:time-windows-are-days-of-the-zone")
    void containsShouldGoByTheZoneOfTheClockAndNotByTheOffsetOfTheTime() {
        Clock clock =
                Clock.fixed(OffsetDateTime.parse("2024-05-08T12:00:00-04:00").toInstant(), DETROIT);

        assertThat(ScheduledWindow.TODAY.contains(OffsetDateTime.parse("2024-05-09T03:59:59Z"), clock))
                .isTrue();
        assertThat(ScheduledWindow.TODAY.contains(OffsetDateTime.parse("2024-05-09T04:00:00Z"), clock))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "TODAY, 2024-05-08, 2024-05-09",
        "LAST_WEEK, 2024-04-29, 2024-05-06",
        "NEXT_MONTH, 2024-06-01, 2024-07-01"
    })
    void firstDayAndEndDayShouldBeTheEdges(ScheduledWindow window, LocalDate first, LocalDate end) {
        LocalDate today = LocalDate.of(2024, 5, 8);

        assertThat(window.firstDay(today)).isEqualTo(first);
        assertThat(window.endDay(today)).isEqualTo(end);
    }
}
