package io.github.kickserv4j.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.payment.NewPayment;
import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.payment.PaymentFields;
import io.github.kickserv4j.domain.payment.PaymentType;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.testkit.fixture.PaymentFixtures;
import io.github.kickserv4j.testkit.fixture.UniqueValues;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Contract of recording payments. */
public interface PaymentCreatingContract {

    Kickserv kickserv();

    private PaymentTestDriver driver() {
        return new PaymentTestDriver(kickserv());
    }

    @Test
    default void createShouldLeaveAbsentWhatIsNotGiven() {
        NewPayment asked = PaymentFixtures.ofAmount("62.01");

        FieldUpdateVerifier.assertStored(
                PaymentFields.ALL, asked.fields(), driver().create(driver().createCustomerWithJob(), asked));
    }

    @Test
    @Tag("rule:payment-is-recorded-against-a-job")
    default void createShouldPutThePaymentToItsJobAndToTheCustomer() {
        CustomerWithJob customerWithJob = driver().createCustomerWithJob();
        Payment recorded = driver().create(customerWithJob, "62.01");

        assertThat(recorded.applications()).hasSize(1);
        assertThat(recorded.customer())
                .containsExactly(customerWithJob.customer().id());
        customerWithJob
                .paymentOwners()
                .forEach(owner -> assertThat(driver().listing(owner).allRows()).containsExactly(recorded));
        assertThat(customerWithJob.reloadJob().payments()).containsExactly(recorded);
    }

    @Test
    @Tag("rule:identities-are-assigned-by-kickserv")
    default void createShouldMakeTwoPaymentsWhenTheSameIsCreatedTwice() {
        CustomerWithJob customerWithJob = driver().createCustomerWithJob();
        NewPayment same = PaymentFixtures.complete();
        Payment one = driver().create(customerWithJob, same);
        Payment other = driver().create(customerWithJob, same);

        assertThat(other.id()).isNotEqualTo(one.id());
        assertThat(other.applications()).hasSize(1).isNotEqualTo(one.applications());
        customerWithJob
                .paymentOwners()
                .forEach(owner -> assertThat(driver().listing(owner).allRows()).containsExactlyInAnyOrder(one, other));
    }

    @Test
    @Tag("rule:money-is-exact")
    default void createShouldKeepAmountsToTheCent() {
        CustomerWithJob customerWithJob = driver().createCustomerWithJob();
        PaymentFixtures.AWKWARD_AMOUNTS.forEach(amount -> {
            NewPayment asked =
                    NewPayment.builder(amount, LocalDate.of(2024, 12, 31)).build();
            Payment recorded = driver().create(customerWithJob, asked);
            assertThat(recorded.amount()).containsExactly(amount);
            customerWithJob.paymentOwners().forEach(owner -> assertThat(
                            driver().get(owner, recorded).amount())
                    .containsExactly(amount));
        });
    }

    @Test
    @Tag("rule:unknown-words-are-kept")
    default void createShouldCarryEveryTypeOfPayment() {
        CustomerWithJob customerWithJob = driver().createCustomerWithJob();
        paymentTypes().forEach(type -> {
            NewPayment asked = NewPayment.builder(Money.of("1.00"), LocalDate.of(2024, 1, 1))
                    .type(type)
                    .build();
            assertThat(driver().create(customerWithJob, asked).type()).containsExactly(type);
        });
    }

    private static Seq<PaymentType> paymentTypes() {
        return PaymentType.KNOWN.append(new PaymentType(UniqueValues.withUniqueSuffix("Barter")));
    }
}
