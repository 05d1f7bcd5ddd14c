package io.github.kickserv4j.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kickserv4j.domain.job.NewCharge;
import io.github.kickserv4j.domain.job.NewJob;
import io.github.kickserv4j.domain.payment.NewPayment;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalTest {
    private static final BigDecimal MORE_THAN_MEMORY = new BigDecimal("1e2000000000");

    @ParameterizedTest
    @Tag("rule:decimals-are-bounded")
    @ValueSource(strings = {"1e30", "1e100", "1e2147483647", "-1e2147483647", "1e-31", "1e-100", "-1e-2147483647"})
    void validateShouldRefuseADecimalBeyondTheBounds(String text) {
        BigDecimal value = new BigDecimal(text);

        assertThat(quantity(value)).extracting(Violation::field).containsExactly("quantity");
        assertThat(discount(value)).extracting(Violation::field).containsExactly("discount");
        assertThat(NewJob.builder(new JobTypeId(1))
                        .duration(value.abs())
                        .validate()
                        .getError())
                .extracting(Violation::field)
                .containsExactly("duration");
    }

    @ParameterizedTest
    @Tag("rule:decimals-are-bounded")
    @ValueSource(strings = {"-0", "0E+50", "0E-2147483647", "0E+2147483647", "999999999999999999999999999999", "1e-30"})
    void validateShouldAcceptADecimalWithinTheBoundsInAnyForm(String text) {
        assertThat(quantity(new BigDecimal(text))).isEmpty();
        assertThat(discount(new BigDecimal(text))).isEmpty();
    }

    @Test
    @Tag("rule:decimals-are-bounded")
    void validateShouldRefuseAnAmountBeyondTheBounds() {
        Money amount = Money.of("1e100");

        assertThat(NewCharge.builder("Filter", amount).validate().getError())
                .extracting(Violation::field)
                .containsExactly("price_per_unit");
        assertThat(NewPayment.builder(amount, LocalDate.of(2025, 6, 5))
                        .validate()
                        .getError())
                .extracting(Violation::field)
                .containsExactly("amount");
    }

    @ParameterizedTest
    @Tag("rule:decimals-are-bounded")
    @CsvSource({"1e100, 101", "1.2300, 4", "1e-100, 102", "0E+50, 1", "0E-2147483647, 1", "-0, 1", "1E+3, 4", "-2.50, 4"
    })
    void canonicalShouldBeTheSameWhenItIsTakenAgain(String text, int length) {
        BigDecimal once = Decimal.canonical(new BigDecimal(text));

        assertThat(once).isEqualByComparingTo(new BigDecimal(text));
        assertThat(Decimal.canonical(once)).isEqualTo(once);
        assertThat(once.toPlainString()).hasSize(length);
        assertThat(once.scale()).isNotNegative();
    }

    @Test
    @Tag("rule:decimals-are-bounded")
    void canonicalShouldBeTheSameWhenItIsTakenAgainOfAnyDecimal() {
        long seed = 20_250_605;
        var random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            var value = new BigDecimal(new BigInteger(random.nextInt(400), random), random.nextInt(1_200) - 600);
            BigDecimal once = Decimal.canonical(random.nextBoolean() ? value : value.negate());
            assertThat(Decimal.canonical(once)).as("seed %d, %s", seed, value).isEqualTo(once);
        }
    }

    @Test
    void canonicalShouldRefuseADecimalThatIsTooLarge() {
        assertThatThrownBy(() -> Decimal.canonical(MORE_THAN_MEMORY)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> Decimal.canonical(new BigDecimal(BigInteger.TEN, Integer.MIN_VALUE)))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> Decimal.canonical(new BigDecimal(BigInteger.ONE.shiftLeft(1_000_000))))
                .isInstanceOf(InvalidInputException.class);
    }

    private static Seq<Violation> quantity(BigDecimal value) {
        return broken(NewCharge.builder("Filter", Money.ZERO).quantity(value));
    }

    private static Seq<Violation> discount(BigDecimal value) {
        return broken(NewCharge.builder("Filter", Money.ZERO).discount(value));
    }

    private static Seq<Violation> broken(RecordBuilder<?, ?, ?> recordBuilder) {
        return recordBuilder.validate().fold(violations -> violations, right -> List.empty());
    }

    @ParameterizedTest
    @Tag("rule:decimals-are-bounded")
    @ValueSource(
            strings = {
                "0",
                "-0",
                "0.00",
                "-0.00",
                "7",
                "-7",
                "007",
                "100",
                "1.50",
                "-1.05",
                "0.5",
                "00.50",
                "10.0",
                "42.280826",
                "999999999999999999",
                "-99999999999999999",
                "1234567890.1234567",
                "9999999999999999999",
                "0.1234567890123456789"
            })
    void parseShouldReturnTheCanonicalFormHoweverTheDecimalIsWritten(String text) {
        BigDecimal plain = new BigDecimal(new BigDecimal(text).toPlainString());
        BigDecimal canonical = plain.signum() == 0 ? BigDecimal.ZERO : plain.stripTrailingZeros();

        assertThat(Decimal.parse("quantity", text).get())
                .isEqualTo(canonical.scale() < 0 ? canonical.setScale(0) : canonical)
                .isEqualTo(Decimal.canonical(new BigDecimal(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", ".", "-.", "1.-5", "--1", "1.2.3", "1,5", "\u0661", "1 0", "0x1", "1-", "+-1"})
    void parseShouldRefuseWhatOnlyLooksLikeADecimal(String text) {
        assertThat(Decimal.parse("quantity", text).isInvalid()).isTrue();
    }
}
