package io.github.kickserv4j.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.customer.WhichBillingAddress;
import io.github.kickserv4j.domain.job.InvoiceStatus;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.payment.PaymentStatus;
import io.github.kickserv4j.domain.payment.PaymentType;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The words of Kickserv are equal by their type and their text. */
class WordEqualityTest {
    static Stream<Function<String, Object>> words() {
        return Stream.of(
                WhichBillingAddress::new, InvoiceStatus::new, JobStatus::new, PaymentStatus::new, PaymentType::new);
    }

    @ParameterizedTest
    @MethodSource("words")
    void equalsShouldCompareTypeAndText(Function<String, Object> word) {
        Object one = word.apply("paid");

        assertThat(one).isEqualTo(word.apply("paid")).hasSameHashCodeAs(word.apply("paid"));
        assertThat(one).isNotEqualTo(word.apply("lost")).isNotEqualTo(null);
        assertThat(words().filter(other -> one.equals(other.apply("paid")))).hasSize(1);
    }
}
