package io.github.kickserv4j.testkit.contract;

import static io.github.kickserv4j.testkit.contract.Outcomes.resultOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.job.Amounts;
import io.github.kickserv4j.domain.job.Charge;
import io.github.kickserv4j.domain.job.ChargeChange;
import io.github.kickserv4j.domain.job.ChargeFields;
import io.github.kickserv4j.domain.job.NewCharge;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.testkit.fixture.ChargeFixtures;
import io.github.kickserv4j.testkit.fixture.PaymentFixtures;
import java.math.BigDecimal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What jobs and customers owe while charges come, change and go. */
public interface CostContract {

    Kickserv kickserv();

    @Test
    @Tag("rule:charge-is-quantity-times-price")
    default void chargeShouldComeToQuantityTimesPrice() {
        Site site = Site.in(kickserv());
        NewCharge asked = NewCharge.of("Labor", Money.of("19.99"))
                .set(ChargeFields.QUANTITY, new BigDecimal("2.5"))
                .build();

        assertThat(add(site, asked).total()).containsExactly(Money.of("49.98"));
        assertCosts(site, "49.98");
    }

    @Test
    @Tag("rule:charge-is-quantity-times-price")
    default void chargeShouldComeToThePriceOfOneWhenNoQuantityIsGiven() {
        assertThat(add(Site.in(kickserv()), ChargeFixtures.of("0.1")).total()).containsExactly(Money.of("0.10"));
    }

    @Test
    @Tag("rule:balances-add-up")
    default void addChargeShouldRaiseWhatJobAndCustomerOwe() {
        Site site = Site.in(kickserv());
        site.charge("0.10");
        assertCosts(site, "0.10");
        site.charge("0.20");
        assertCosts(site, "0.30");
    }

    @Test
    @Tag("rule:balances-add-up")
    default void changeChargeShouldCorrectWhatJobAndCustomerOwe() {
        Site site = Site.in(kickserv());
        Charge charge = site.charge("10");
        site.charge("20");
        Charge changed = resultOf(kickserv()
                .jobs()
                .changeCharge(
                        site.job().number(),
                        charge.id(),
                        ChargeChange.set(ChargeFields.PRICE_PER_UNIT, Money.of("12.34"))
                                .build()));

        assertThat(changed.total()).containsExactly(Money.of("12.34"));
        assertCosts(site, "32.34");
    }

    @Test
    @Tag("rule:balances-add-up")
    default void removeChargeShouldLowerWhatJobAndCustomerOwe() {
        Site site = Site.in(kickserv());
        Charge charge = site.charge("10");
        site.charge("20");
        resultOf(kickserv().jobs().removeCharge(site.job().number(), charge.id()));

        assertCosts(site, "20");
    }

    @Test
    @Tag("rule:balances-add-up")
    default void chargesShouldCountBesidePaymentsThatWereMadeBefore() {
        Site site = Site.in(kickserv());
        site.charge("100");
        resultOf(kickserv().payments().record(site.job().number(), PaymentFixtures.of("62.01")));
        site.charge("10");

        Amounts amounts = site.jobNow().amounts();
        assertThat(amounts.total()).containsExactly(Money.of("110"));
        assertThat(amounts.balanceRemaining()).containsExactly(Money.of("47.99"));
        assertThat(site.customerNow().balance().own()).containsExactly(Money.of("47.99"));
    }

    private Charge add(Site site, NewCharge charge) {
        return resultOf(kickserv().jobs().addCharge(site.job().number(), charge));
    }

    private static void assertCosts(Site site, String amount) {
        Amounts amounts = site.jobNow().amounts();
        assertThat(amounts.subtotal()).containsExactly(Money.of(amount));
        assertThat(amounts.total()).containsExactly(Money.of(amount));
        assertThat(amounts.balanceRemaining()).containsExactly(Money.of(amount));
        assertThat(site.customerNow().balance().own()).as("customer").containsExactly(Money.of(amount));
    }
}
