package io.github.kickserv4j.cli.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeParserTest {
    /** The last hour of the month in Detroit, and the next month already in Greenwich. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-02-01T04:30:00Z"), ZoneId.of("America/Detroit"));

    private final TimeParser timeParser = new TimeParser(CLOCK);

    @ParameterizedTest
    @CsvSource({
        "today,2026-01-31",
        "Today,2026-01-31",
        "TOMORROW,2026-02-01",
        " yesterday ,2026-01-30",
        "2026-03-08,2026-03-08"
    })
    void dayShouldBeOfTheZoneWhenItIsAWord(String typed, LocalDate day) {
        assertThat(timeParser.day("date", typed).get()).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "now", "2026-02-30", "1/31/2026", "today+1", "٢٠٢٦-٠١-٣١"})
    void dayShouldBeRefusedWhenItIsNone(String typed) {
        assertThat(timeParser.day("date", typed).getError())
                .extracting(Object::toString)
                .first()
                .asString()
                .startsWith("date must be a date such as 2026-01-31, or today, yesterday or tomorrow");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-31T09:30,2026-01-31T09:30-05:00",
        "2026-07-31t09:30:15,2026-07-31T09:30:15-04:00",
        "2026-01-31T09:30Z,2026-01-31T09:30Z",
        "2026-01-31T09:30+01:00,2026-01-31T09:30+01:00"
    })
    void timeShouldBeOfTheZoneUnlessItHasItsOffset(String typed, OffsetDateTime time) {
        assertThat(timeParser.time("ends_at", typed).get()).isEqualTo(time);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-08T02:30,never", "2026-11-01T01:30,twice"})
    void timeShouldBeRefusedWhenTheClocksAreChangedThen(String typed, String shown) {
        assertThat(timeParser.time("ends_at", typed).getError().mkString())
                .isEqualTo("ends_at must have its offset, for clocks in America/Detroit show it " + shown + " (was \""
                        + typed + "\")");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-01-31", "2026-02-30T10:00", "2026-01-31T09:30-05:00[America/Detroit]", "noon"})
    void timeShouldBeRefusedWhenItIsNone(String typed) {
        assertThat(timeParser.time("ends_at", typed).getError().mkString())
                .startsWith("ends_at must be a time such as");
    }

    @Test
    void timeShouldBeOfTheFirstMinuteOfTheDayWhenClocksChangeLater() {
        assertThat(timeParser.time("ends_at", "2026-03-08T00:00").get())
                .isEqualTo(OffsetDateTime.parse("2026-03-08T00:00-05:00"));
    }
}
