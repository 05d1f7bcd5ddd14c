package io.github.kickserv4j.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpreadTest {
    @Test
    void ofShouldSortTheValues() {
        assertThat(Spread.of(List.of(3.0, 1.0, 2.0)))
                .isEqualTo(new Spread(2, 1, 3))
                .hasToString("2.00 (1.00..3.00)");
    }

    @Test
    void medianOfAnEvenNumberShouldBeTheMeanOfTheMiddle() {
        assertThat(Spread.of(List.of(9.0, 1.0, 2.0, 4.0)).median()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"true, 0.5, true", "true, 0.51, false", "false, 0.5, true", "false, 0.49, false"})
    void isReachedByShouldIncludeTheLimit(boolean isUpper, double value, boolean reached) {
        assertThat(new Goal(0.5, isUpper).isReachedBy(value)).isEqualTo(reached);
    }
}
