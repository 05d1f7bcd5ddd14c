package io.github.kickserv4j.testkit.contract;

import static io.github.kickserv4j.testkit.contract.ResultAssertions.resultOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.job.Amounts;
import io.github.kickserv4j.domain.job.Charge;
import io.github.kickserv4j.domain.job.ChargeChange;
import io.github.kickserv4j.domain.job.NewCharge;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.testkit.fixture.ChargeFixtures;
import io.github.kickserv4j.testkit.fixture.PaymentFixtures;
import java.math.BigDecimal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Contract of the amounts and balances of jobs and customers while charges are added, updated and deleted. */
public interface ChargeAmountContract {

    Kickserv kickserv();

    @Test
    @Tag("rule:charge-is-quantity-times-price")
    default void chargeShouldComeToQuantityTimesPrice() {
        CustomerWithJob customerWithJob = CustomerWithJob.create(kickserv());
        NewCharge asked = NewCharge.builder("Labor", Money.of("19.99"))
                .quantity(new BigDecimal("2.5"))
                .build();

        assertThat(add(customerWithJob, asked).total()).containsExactly(Money.of("49.98"));
        assertTotal(customerWithJob, "49.98");
    }

    @Test
    @Tag("rule:charge-is-quantity-times-price")
    default void chargeShouldComeToThePriceOfOneWhenNoQuantityIsGiven() {
        assertThat(add(CustomerWithJob.create(kickserv()), ChargeFixtures.ofPrice("0.1"))
                        .total())
                .containsExactly(Money.of("0.10"));
    }

    @Test
    @Tag("rule:balances-add-up")
    default void createChargeShouldRaiseWhatJobAndCustomerOwe() {
        CustomerWithJob customerWithJob = CustomerWithJob.create(kickserv());
        customerWithJob.createCharge("0.10");
        assertTotal(customerWithJob, "0.10");
        customerWithJob.createCharge("0.20");
        assertTotal(customerWithJob, "0.30");
    }

    @Test
    @Tag("rule:balances-add-up")
    default void updateChargeShouldCorrectWhatJobAndCustomerOwe() {
        CustomerWithJob customerWithJob = CustomerWithJob.create(kickserv());
        Charge charge = customerWithJob.createCharge("10");
        customerWithJob.createCharge("20");
        Charge changed = resultOf(kickserv()
                .charges()
                .update(
                        customerWithJob.job().number(),
                        charge.id(),
                        ChargeChange.builder().pricePerUnit(Money.of("12.34")).build()));

        assertThat(changed.total()).containsExactly(Money.of("12.34"));
        assertTotal(customerWithJob, "32.34");
    }

    @Test
    @Tag("rule:balances-add-up")
    default void deleteChargeShouldLowerWhatJobAndCustomerOwe() {
        CustomerWithJob customerWithJob = CustomerWithJob.create(kickserv());
        Charge charge = customerWithJob.createCharge("10");
        customerWithJob.createCharge("20");
        resultOf(kickserv().charges().delete(customerWithJob.job().number(), charge.id()));

        assertTotal(customerWithJob, "20");
    }

    @Test
    @Tag("rule:balances-add-up")
    default void chargesShouldCountBesidePaymentsThatWereMadeBefore() {
        CustomerWithJob customerWithJob = CustomerWithJob.create(kickserv());
        customerWithJob.createCharge("100");
        resultOf(kickserv().payments().create(customerWithJob.job().number(), PaymentFixtures.ofAmount("62.01")));
        customerWithJob.createCharge("10");

        Amounts amounts = customerWithJob.reloadJob().amounts();
        assertThat(amounts.total()).containsExactly(Money.of("110"));
        assertThat(amounts.balanceRemaining()).containsExactly(Money.of("47.99"));
        assertThat(customerWithJob.reloadCustomer().balance().own()).containsExactly(Money.of("47.99"));
    }

    private Charge add(CustomerWithJob customerWithJob, NewCharge charge) {
        return resultOf(kickserv().charges().create(customerWithJob.job().number(), charge));
    }

    private static void assertTotal(CustomerWithJob customerWithJob, String amount) {
        Amounts amounts = customerWithJob.reloadJob().amounts();
        assertThat(amounts.subtotal()).containsExactly(Money.of(amount));
        assertThat(amounts.total()).containsExactly(Money.of(amount));
        assertThat(amounts.balanceRemaining()).containsExactly(Money.of(amount));
        assertThat(customerWithJob.reloadCustomer().balance().own())
                .as("customer")
                .containsExactly(Money.of(amount));
    }
}
