package io.github.kickserv4j.domain.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.domain.shared.Patch;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.List;
import java.math.BigDecimal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ChargeChangeTest {
    @Test
    @Tag("rule:charge-keeps-quantity-and-discount")
    void quantityAndDiscountShouldNotBeCleared() {
        assertThat(ChargeChange.builder()
                        .clear(ChargeFields.QUANTITY)
                        .clear(ChargeFields.DISCOUNT)
                        .validate()
                        .getError())
                .containsExactly(
                        Violation.of("quantity", Patch.NOT_CLEARED, ""),
                        Violation.of("discount", Patch.NOT_CLEARED, ""));
    }

    @Test
    @Tag("rule:charge-keeps-quantity-and-discount")
    void quantityAndDiscountShouldBeSet() {
        Patch<Charge> patch = ChargeChange.builder()
                .quantity(BigDecimal.ONE)
                .discount(BigDecimal.ZERO)
                .build()
                .patch();

        assertThat(patch.fields()).isEqualTo(List.<Field<Charge, ?>>of(ChargeFields.QUANTITY, ChargeFields.DISCOUNT));
    }
}
