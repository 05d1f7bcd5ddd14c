package io.github.kickserv4j.adapter.http.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Try;
import java.time.OffsetDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeParserTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2018-06-05T09:00:00-04:00",
                "2018-06-05T09:00:00+05:30",
                "2018-06-05T23:59:59-00:00",
                "0000-01-01T00:00:00+00:00",
                "9999-12-28T00:00:00+17:59",
                "2018-01-31T09:00:00-04:00",
                "2024-02-29T09:00:00-04:00",
                "2018-06-05T09:00:00Z",
                "2018-06-05T09:00:00.123-04:00",
                "2018-06-05T09:00:00+18:00",
                "2018-06-05t09:00:00-04:00",
                "2018-06-05T09:00-04:00",
                "+12018-06-05T09:00:00-04:00"
            })
    void parseShouldReturnTheTime(String text) {
        assertThat(TimeParser.parse(text)).isEqualTo(OffsetDateTime.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2018-06-05",
                "2018-02-29T09:00:00-04:00",
                "2018-06-31T09:00:00-04:00",
                "2018-13-05T09:00:00-04:00",
                "2018-00-05T09:00:00-04:00",
                "2018-06-00T09:00:00-04:00",
                "2018-06-05T24:00:00-04:00",
                "2018-06-05T09:60:00-04:00",
                "2018-06-05T09:00:60-04:00",
                "2018-06-05T09:00:00-04:60",
                "2018-06-05T09:00:00+18:30",
                "2018-06-05 09:00:00-04:00",
                "2018/06/05T09:00:00-04:00",
                "2018-06-05T09:00:00*04:00",
                "2018-06-05T0a:00:00-04:00",
                "\u0662018-06-05T09:00:00-04:0"
            })
    void parseShouldRefuseATextThatIsNoTimeWithOffset(String text) {
        assertThat(Try.of(() -> TimeParser.parse(text)).isFailure()).isTrue();
        assertThat(Try.of(() -> OffsetDateTime.parse(text)).isFailure()).isTrue();
    }
}
