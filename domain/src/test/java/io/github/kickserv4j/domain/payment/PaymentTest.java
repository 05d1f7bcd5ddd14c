package io.github.kickserv4j.domain.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.domain.shared.Violation;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaymentTest {
    private static final LocalDate DAY = LocalDate.of(2024, 6, 5);

    @ParameterizedTest
    @Tag("rule:payment-is-positive")
    @CsvSource({"0, must be above zero", "-0.01, must be above zero", "1.005, must have at most two decimals"})
    void validateShouldRefuseAnAmountOutsideTheRange(String amount, String rule) {
        assertThat(NewPayment.builder(Money.of(amount), DAY).validate().getError())
                .extracting(Violation::toString)
                .containsExactly("amount " + rule + " (was \"" + amount + "\")");
        assertThat(PaymentChange.builder().amount(Money.of(amount)).validate().isInvalid())
                .isTrue();
    }

    @ParameterizedTest
    @Tag("rule:payment-day-is-in-range")
    @ValueSource(strings = {"+20226-01-01", "1899-12-31", "3000-01-01"})
    void validateShouldRefuseADayOutsideTheRange(String day) {
        assertThat(NewPayment.builder(Money.of("1"), LocalDate.parse(day))
                        .validate()
                        .getError())
                .extracting(Violation::field)
                .containsExactly("date");
    }

    @Test
    @Tag("rule:all-violations-at-once")
    void validateShouldReportEveryViolationAtOnce() {
        var broken = NewPayment.builder(Money.of("-1.005"), LocalDate.of(20226, 1, 1))
                .refNumber(" ")
                .notes("\u0000")
                .type(new PaymentType(""))
                .validate()
                .getError();

        assertThat(broken)
                .extracting(Violation::field)
                .containsExactly("amount", "amount", "date", "ref_number", "notes", "payment_type");
        assertThat(NewPayment.builder().validate().getError())
                .extracting(Violation::field)
                .containsExactly("date", "amount");
    }

    @Test
    void validateShouldRefuseToClearWhatAPaymentMustHave() {
        assertThat(PaymentChange.builder()
                        .clear(PaymentFields.AMOUNT)
                        .clear(PaymentFields.DATE)
                        .clearNotes()
                        .validate()
                        .getError())
                .extracting(Violation::field)
                .containsExactly("amount", "date");
    }

    @Test
    @Tag("rule:unknown-words-are-kept")
    void wordsShouldBeKeptWhenTheyAreNotKnown() {
        assertThat(new PaymentType("Barter").text()).isEqualTo("Barter");
        assertThat(new PaymentType("Credit Card (Online)")).isEqualTo(PaymentType.CREDIT_CARD_ONLINE);
        assertThat(new PaymentStatus("on_its_way")).isEqualTo(new PaymentStatus("on_its_way"));
        assertThat(new PaymentStatus("credit_card_transaction_complete"))
                .isEqualTo(PaymentStatus.CREDIT_CARD_TRANSACTION_COMPLETE);
    }
}
