package io.github.kickserv4j.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsoTimeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-05-01T12:30:15-04:00",
                "2024-05-01T12:30:00-04:00",
                "2024-05-01T00:00:00Z",
                "2024-05-01T12:30:00.5+01:30:10",
                "2024-05-01T12:30:15.000001Z",
                "0000-01-01T12:30:00Z",
                "-0001-01-01T12:30:00Z",
                "9999-12-31T23:59:00Z",
                "+10000-01-01T12:30:00Z"
            })
    void formatShouldReturnWhatTheFormatterOfTheJdkReturns(String text) {
        OffsetDateTime time = OffsetDateTime.parse(text);

        assertThat(IsoTime.format(time)).isEqualTo(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time));
    }
}
