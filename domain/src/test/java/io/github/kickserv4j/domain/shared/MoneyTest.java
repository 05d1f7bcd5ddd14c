package io.github.kickserv4j.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.math.BigDecimal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class MoneyTest {

    @Test
    @Tag("rule:money-is-exact")
    void equalsShouldNotSeeTrailingZeros() {
        assertThat(Money.of("125.50")).isEqualTo(Money.of("125.5")).hasSameHashCodeAs(Money.of("125.5"));
        assertThat(Money.of("0.0")).isEqualTo(Money.ZERO);
    }

    @Test
    @Tag("rule:money-is-exact")
    void plusAndMinusShouldBeExact() {
        assertThat(Money.of("0.1").plus(Money.of("0.2"))).isEqualTo(Money.of("0.3"));
        assertThat(Money.of("0.3").minus(Money.of("0.1"))).isEqualTo(Money.of("0.2"));
    }

    @Test
    void sumShouldAddUpExactly() {
        assertThat(Money.sum(List.of(Money.of("0.1"), Money.of("0.2"), Money.of("-1"))))
                .isEqualTo(Money.of("-0.7"));
        assertThat(Money.sum(List.of())).isEqualTo(Money.ZERO);
    }

    @Test
    void parseShouldReturnTheAmountOrTheViolationOfTheField() {
        assertThat(Money.parse(" 62.010 ").get()).isEqualTo(Money.of("62.01"));
        assertThat(Money.parse("-3").get()).isEqualTo(Money.of("-3"));
        assertThat(Money.parse("total", "62,01").getError())
                .containsExactly(Violation.of("total", Decimal.BOUNDED_AMOUNT, "62,01"));
        assertThat(Money.parse("1e2000000000").getError())
                .extracting(Violation::field)
                .containsExactly("amount");
        assertThat(Money.parse("").isInvalid()).isTrue();
    }

    @Test
    @Tag("rule:null-is-refused")
    void sumShouldNameANullAmongTheAmounts() {
        assertThatThrownBy(() -> Money.sum(java.util.Arrays.asList(Money.ZERO, null)))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("amount");
    }

    @Test
    void comparisonsShouldGoByAmount() {
        Money two = Money.of("2");

        assertThat(two.isGreaterThan(Money.of("1.99"))).isTrue();
        assertThat(two.isGreaterThan(Money.of("2.00"))).isFalse();
        assertThat(two.isLessThan(Money.of("2.01"))).isTrue();
        assertThat(two.isLessThan(two)).isFalse();
        assertThat(two.isPositive()).isTrue();
        assertThat(Money.ZERO.minus(two).isNegative()).isTrue();
        assertThat(Money.of("0.00").isZero()).isTrue();
        assertThat(Money.ZERO.isPositive() || Money.ZERO.isNegative() || two.isZero())
                .isFalse();
    }

    @Test
    void toStringShouldHaveNoExponent() {
        assertThat(Money.of("1E+3")).hasToString("1000");
        assertThat(Money.of("1464.270")).hasToString("1464.27");
    }

    @Test
    void constructorShouldRefuseADecimalThatIsTooLarge() {
        assertThatThrownBy(() -> Money.of("twelve"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("amount must be a decimal");
        assertThatThrownBy(() -> Money.of("")).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> Money.of("1e1000000000")).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> Money.of("1e-1000000000")).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void compareToShouldOrderByAmount() {
        assertThat(Money.of("2")).isGreaterThan(Money.of("1.99"));
    }

    @Test
    void coordinatesAndCustomNumbersShouldNotSeeTrailingZerosEither() {
        assertThat(new Coordinates(new BigDecimal("3.10"), new BigDecimal("-80.0")))
                .isEqualTo(new Coordinates(new BigDecimal("3.1"), new BigDecimal("-80")));
        assertThat(numbered("7.50")).isEqualTo(numbered("7.5"));
    }

    private static CustomFields numbered(String number) {
        CustomFields none = CustomFields.NONE;
        return new CustomFields(
                none.texts(), none.numbers().update(2, Option.some(new BigDecimal(number))), none.datetimes());
    }
}
