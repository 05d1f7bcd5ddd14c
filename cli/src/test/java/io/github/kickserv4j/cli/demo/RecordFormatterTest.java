package io.github.kickserv4j.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.job.Charge;
import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.shared.ChargeId;
import io.github.kickserv4j.domain.shared.PaymentApplicationId;
import io.github.kickserv4j.domain.shared.PaymentId;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordFormatterTest {
    @ParameterizedTest
    @CsvSource({"0, 0 jobs", "1, 1 job", "2, 2 jobs"})
    void jobsOfAPaymentShouldBeCounted(int jobs, String counted) {
        Payment payment = Payment.builder(new PaymentId(1))
                .applications(List.rangeClosed(1, jobs).map(PaymentApplicationId::new))
                .build();

        assertThat(RecordFormatter.of(payment)).isEqualTo("applied to " + counted);
    }

    @ParameterizedTest
    @CsvSource({"1, 1 time", "1.0, 1 time", "2, 2 times", "1.5, 1.5 times"})
    void quantityOfAChargeShouldBeCounted(BigDecimal quantity, String counted) {
        Charge charge =
                Charge.builder(new ChargeId(1)).quantity(Option.some(quantity)).build();

        assertThat(RecordFormatter.of(charge)).isEqualTo(counted);
    }
}
