package io.github.kickserv4j.ports.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kickserv4j.domain.shared.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageRequestTest {

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void constructorShouldRefuseWhatIsNotAboveZero(int number) {
        assertThatThrownBy(() -> new PageRequest(number))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("page must be a whole number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "", "one", "2147483648", "\u0662"})
    void parseShouldRefuseWhatIsNoPage(String text) {
        assertThat(PageRequest.parse(text).getError()).hasSize(1);
    }

    @Test
    void nextShouldBeThePageAfter() {
        assertThat(PageRequest.FIRST.next()).isEqualTo(new PageRequest(2));
        assertThat(PageRequest.parse("7").get()).isEqualTo(new PageRequest(7));
    }
}
