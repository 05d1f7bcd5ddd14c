package com.example.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.kickserv4j.domain.payment.NewPayment;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.testkit.junit.KickservTest;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Twenty tests, each with five customers of its own. */
@KickservTest(data = FiveCustomers.class)
class TwentyTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void jobShouldOweLessWhenAPaymentIsTaken(int dollars, Kickserv kickserv, FiveCustomers data) {
        JobNumber furnace = data.created().customer("Ann Quist").job("Furnace").number();

        String receipt = new PaymentDesk(kickserv.payments())
                .take(furnace, NewPayment.builder(Money.of(dollars + ".00"), LocalDate.of(2024, 6, 5)).build());

        assertEquals("paid " + Money.of(dollars + ".00"), receipt);
        assertEquals(
                Money.of(80 - dollars + ".00"),
                kickserv.jobs().get(furnace).get().amounts().balanceRemaining().get());
    }
}
