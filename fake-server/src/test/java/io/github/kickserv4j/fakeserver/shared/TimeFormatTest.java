package io.github.kickserv4j.fakeserver.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeFormatTest {
    @ParameterizedTest
    @CsvSource({
        "2024-05-09T13:15:00Z,America/New_York,2024-05-09T09:15:00-04:00",
        "2024-01-01T02:03:04.999Z,America/New_York,2023-12-31T21:03:04-05:00",
        "2024-01-09T13:15:07+02:00,Europe/London,2024-01-09T11:15:07+00:00",
        "2024-01-09T13:15:07Z,Asia/Kathmandu,2024-01-09T19:00:07+05:45",
        "2024-01-09T13:15:07Z,America/St_Johns,2024-01-09T09:45:07-03:30",
        "0987-01-09T13:15:07Z,UTC,0987-01-09T13:15:07+00:00"
    })
    void timeShouldBeThatOfTheZone(OffsetDateTime time, ZoneId zone, String text) {
        assertThat(TimeFormat.inZone(time, zone)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "1900-01-01T00:00:00Z,America/Detroit",
        "1900-01-01T00:00:00Z,Asia/Kolkata",
        "1900-01-01T00:00:00Z,Asia/Kathmandu",
        "1930-06-01T12:00:00Z,Europe/Amsterdam",
        "1971-06-01T12:00:00Z,Africa/Monrovia",
        "1900-01-01T00:00:00Z,-00:00:59",
        "1900-01-01T00:00:00Z,+17:59:59"
    })
    void timeShouldBeTheSameInstantWhereTheOffsetHasSeconds(OffsetDateTime time, ZoneId zone) {
        String text = TimeFormat.inZone(time, zone);

        assertThat(OffsetDateTime.parse(text).toInstant()).isEqualTo(time.toInstant());
        assertThat(text).matches(".{19}[+-]\\d\\d:\\d\\d");
    }

    @Test
    void timeOfHttpShouldBeTheSameAsThatOfTheJdk() {
        var jdk = DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss 'GMT'", Locale.US)
                .withZone(ZoneOffset.UTC);
        assertThat(IntStream.range(0, 400)
                        .mapToObj(day -> Instant.parse("2024-01-01T00:00:00.5Z").plusSeconds(90_061L * day)))
                .allSatisfy(time -> assertThat(TimeFormat.http(time)).isEqualTo(jdk.format(time)));
    }
}
