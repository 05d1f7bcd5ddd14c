package io.github.kickserv4j.adapter.http.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.adapter.http.time.Deadline;
import io.github.kickserv4j.adapter.http.time.FakeTimeSource;
import io.vavr.collection.List;
import io.vavr.control.Try;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys are kept to recognize them in the next text, but not all that a server may send. */
@Tag("rule:responses-are-bounded")
@Isolated("measures memory, which is that of all tests")
class KeptKeysTest {
    private static final int READS = 400;
    private static final int LENGTH = 45_000;

    private final Deadline deadline =
            Deadline.after(Duration.ofSeconds(1), new FakeTimeSource().time().nanos());
    private final RowKeys keys = new RowKeys(List.empty());

    /** Jackson keeps the keys of each parser that is closed. */
    @Test
    void parseShouldNotKeepKeysThatAreTooLong() {
        long before = usedMemory();
        for (int count = 0; count < READS; count++) {
            assertThat(JsonReader.parse(objectWith(count + "a".repeat(LENGTH)), deadline)
                            .isFailure())
                    .isTrue();
        }

        assertThat(usedMemory() - before).isLessThan(READS * LENGTH / 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"%s\":1}", "{\"skipped\":{\"%s\":1}}"})
    void nextShouldNotKeepKeysThatAreTooLong(String row) {
        long before = usedMemory();
        for (int count = 0; count < READS; count++) {
            ResponseBody body = body(row.formatted(count + "b".repeat(LENGTH)));
            assertThat(Try.run(() -> readRow(body)).isFailure()).isTrue();
        }

        assertThat(usedMemory() - before).isLessThan(READS * LENGTH / 2);
    }

    @Test
    void nextShouldKeepFewOfManyKeys() throws IOException {
        String many = IntStream.range(0, 10_000)
                .mapToObj(index -> "\"key_" + index + "\":0")
                .collect(Collectors.joining(",", "{", "}"));

        readRow(body(many));

        int kept = 0;
        for (RowKey key = keys.beginning(); key != null; key = key.next()) {
            kept++;
        }
        assertThat(kept).isEqualTo(501);
    }

    private void readRow(ResponseBody body) throws IOException {
        try (ValueTokens row = ValueTokens.of(body, deadline)) {
            for (RowKey key = keys.next(row, keys.beginning()); key != null; key = keys.next(row, key)) {
                row.skip();
            }
        }
    }

    private static ResponseBody objectWith(String key) {
        return body("{\"" + key + "\":1}");
    }

    private static ResponseBody body(String text) {
        return ResponseBody.of(text.getBytes(StandardCharsets.UTF_8));
    }

    private static long usedMemory() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
