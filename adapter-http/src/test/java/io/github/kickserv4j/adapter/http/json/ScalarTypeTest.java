package io.github.kickserv4j.adapter.http.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.kickserv4j.adapter.http.time.Deadline;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.control.Option;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScalarTypeTest {
    private final List<Violation> unreadable = new ArrayList<>();

    @ParameterizedTest
    @Tag("rule:decimals-are-bounded")
    @CsvSource({
        "125, 125",
        "125.50, 125.5",
        "\"125.50\", 125.5",
        "-0.0, 0",
        "1e3, 1000",
        "1.5e-7, 0.00000015",
        "\"1e3\", 1000",
        "\" 1.5 \", 1.5",
        "\"+1.50\", 1.5",
        "-83.7430381234567891, -83.7430381234567891",
        "\"12345678901234567890.5\", 12345678901234567890.5",
        "12345678901234567890, 12345678901234567890"
    })
    void readShouldReturnTheSameDecimalWhateverItsForm(String json, BigDecimal decimal) throws IOException {
        assertThat(read(ScalarType.DECIMAL, json)).contains(decimal);
        assertThat(readTree(ScalarType.DECIMAL, json)).contains(decimal);
        assertThat(unreadable).isEmpty();
    }

    @ParameterizedTest
    @Tag("rule:reading-accepts-any-value")
    @ValueSource(strings = {"true", "\"1.5.2\"", "\"-\"", "[1.5]", "{\"a\":1.5}", "1e31", "\"null\""})
    void readShouldNameWhatIsNoDecimal(String json) throws IOException {
        assertThat(read(ScalarType.DECIMAL, json)).isEmpty();
        assertThat(unreadable).extracting(Violation::field).containsExactly("field");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "\"\"", "\" \"", "\"\\u200b\\u00a0\\n\""})
    void readShouldReturnNoneWhenThereIsNothingVisible(String json) throws IOException {
        assertThat(read(ScalarType.TEXT, json)).isEmpty();
        assertThat(read(ScalarType.DECIMAL, json)).isEmpty();
        assertThat(unreadable).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"7, 7", "1.50, 1.5", "true, true", "\" two \", ' two '"})
    void readShouldReturnAnyScalarAsText(String json, String text) throws IOException {
        assertThat(read(ScalarType.TEXT, json)).contains(text);
    }

    static Stream<Arguments> values() {
        return Stream.of(
                Arguments.of(ScalarType.TEXT, "\"a\""),
                Arguments.of(ScalarType.TEXT, "\"\""),
                Arguments.of(ScalarType.TEXT, "null"),
                Arguments.of(ScalarType.DECIMAL, "1.5"),
                Arguments.of(ScalarType.DECIMAL, "\"1.5\""),
                Arguments.of(ScalarType.DECIMAL, "1e3"),
                Arguments.of(ScalarType.WHOLE, "1"),
                Arguments.of(ScalarType.TRUTH, "true"),
                Arguments.of(ScalarType.TIME, "\"2018-06-05T09:00:00-04:00\""));
    }

    @ParameterizedTest
    @MethodSource("values")
    @Tag("rule:responses-are-bounded")
    void readShouldCountEachValueOnce(ScalarType<?> type, String json) throws IOException {
        String most = "[" + (json + ",").repeat(BoundedNodeFactory.MOST_VALUES - 1) + json;

        readAll(type, most + "]");

        assertThatThrownBy(() -> readAll(type, most + "," + json + "]")).isInstanceOf(TooManyNodesException.class);
    }

    private void readAll(ScalarType<?> type, String array) throws IOException {
        try (ValueTokens tokens = tokens(array)) {
            while (tokens.nextElement()) {
                Object unused = type.read(tokens, "field", unreadable::add);
            }
        }
    }

    private Option<Object> read(ScalarType<?> type, String json) throws IOException {
        try (ValueTokens tokens = tokens(json)) {
            return Option.of(type.read(tokens, "field", unreadable::add));
        }
    }

    private static <T> Option<T> readTree(ScalarType<T> type, String json) {
        JsonNode tree = JsonReader.parse(json).get();
        return type.readNode(tree, "field").value();
    }

    private static ValueTokens tokens(String json) throws IOException {
        return ValueTokens.of(
                ResponseBody.of(json.getBytes(StandardCharsets.UTF_8)),
                Deadline.after(Duration.ofDays(1), System::nanoTime));
    }
}
