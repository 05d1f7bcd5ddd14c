package io.github.kickserv4j.testkit.contract;

import static io.github.kickserv4j.testkit.contract.Outcomes.assertNotFound;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.payment.NewPayment;
import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.payment.PaymentFields;
import io.github.kickserv4j.domain.payment.PaymentType;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.payment.PaymentOperations;
import io.github.kickserv4j.testkit.fixture.Absent;
import io.github.kickserv4j.testkit.fixture.PaymentFixtures;
import io.github.kickserv4j.testkit.fixture.Unique;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What becomes of payments that are recorded. */
public interface PaymentRecordingContract {

    Kickserv kickserv();

    private PaymentSteps steps() {
        return new PaymentSteps(kickserv());
    }

    @Test
    default void recordShouldStoreEveryFieldThatCanBeWritten() {
        NewPayment asked = PaymentFixtures.complete();

        FieldByField.assertStored(PaymentFields.ALL, asked.fields(), steps().record(steps().site(), asked));
    }

    @Test
    default void recordShouldLeaveAbsentWhatIsNotGiven() {
        NewPayment asked = PaymentFixtures.of("62.01");

        FieldByField.assertStored(PaymentFields.ALL, asked.fields(), steps().record(steps().site(), asked));
    }

    @Test
    default void getShouldReturnWhatRecordReturned() {
        Site site = steps().site();
        Payment recorded = steps().record(site, PaymentFixtures.complete());

        site.paymentOwners()
                .forEach(owner -> assertThat(steps().get(owner, recorded)).isEqualTo(recorded));
    }

    @Test
    @Tag("rule:payment-is-recorded-against-a-job")
    default void recordShouldPutThePaymentToItsJobAndToTheCustomer() {
        Site site = steps().site();
        Payment recorded = steps().record(site, "62.01");

        assertThat(recorded.applications()).hasSize(1);
        assertThat(recorded.customer()).containsExactly(site.customer().id());
        site.paymentOwners()
                .forEach(owner -> assertThat(steps().listing(owner).rows()).containsExactly(recorded));
        assertThat(site.jobNow().payments()).containsExactly(recorded);
    }

    @Test
    @Tag("rule:numbers-are-given-by-kickserv")
    default void recordShouldMakeTwoPaymentsWhenTheSameIsRecordedTwice() {
        Site site = steps().site();
        NewPayment same = PaymentFixtures.complete();
        Payment one = steps().record(site, same);
        Payment other = steps().record(site, same);

        assertThat(other.id()).isNotEqualTo(one.id());
        assertThat(other.applications()).hasSize(1).isNotEqualTo(one.applications());
        site.paymentOwners()
                .forEach(owner -> assertThat(steps().listing(owner).rows()).containsExactlyInAnyOrder(one, other));
    }

    @Test
    @Tag("rule:money-is-exact")
    default void recordShouldKeepAmountsToTheCent() {
        Site site = steps().site();
        PaymentFixtures.AWKWARD_AMOUNTS.forEach(amount -> {
            NewPayment asked = NewPayment.of(amount, LocalDate.of(2024, 12, 31)).build();
            Payment recorded = steps().record(site, asked);
            assertThat(recorded.amount()).containsExactly(amount);
            site.paymentOwners()
                    .forEach(owner ->
                            assertThat(steps().get(owner, recorded).amount()).containsExactly(amount));
        });
    }

    @Test
    @Tag("rule:unknown-words-are-carried")
    default void recordShouldCarryEveryTypeOfPayment() {
        Site site = steps().site();
        types().forEach(type -> {
            NewPayment asked = NewPayment.of(Money.of("1.00"), LocalDate.of(2024, 1, 1))
                    .set(PaymentFields.TYPE, type)
                    .build();
            assertThat(steps().record(site, asked).type()).containsExactly(type);
        });
    }

    @Test
    default void recordShouldSayWhenItWas() {
        assertThat(steps().record(steps().site(), "62.01").audit().createdAt()).isNotEmpty();
    }

    @Test
    @Tag("rule:absence-is-a-failure")
    default void recordShouldFailWithNotFoundWhenTheJobDoesNotExist() {
        assertNotFound(
                steps().payments().record(Absent.JOB, PaymentFixtures.complete()),
                PaymentOperations.record(Absent.JOB));
    }

    private static Seq<PaymentType> types() {
        return PaymentType.KNOWN.append(new PaymentType(Unique.text("Barter")));
    }
}
