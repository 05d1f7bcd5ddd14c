package com.example.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.customer.CustomerFilter;
import io.github.kickserv4j.testkit.fixtures.CreatedCustomer;
import io.github.kickserv4j.testkit.junit.KickservTest;
import org.junit.jupiter.api.Test;

/** Five customers of the guide to testing. */
class FixturesTest {
    @Test
    @KickservTest(data = FiveCustomers.class)
    void customerShouldOweWhatIsNotPaid(Kickserv kickserv, FiveCustomers data) {
        CreatedCustomer dora = data.created().customer("Dora Lind");

        assertThat(dora.customer().balance().own()).containsExactly(Money.of("19.50"));
        assertThat(kickserv.jobs()
                        .get(dora.job("Pump").number())
                        .get()
                        .amounts()
                        .balanceRemaining())
                .containsExactly(Money.ZERO);
        assertThat(kickserv.customers().all(CustomerFilter.ALL)).hasSize(5);
    }
}
