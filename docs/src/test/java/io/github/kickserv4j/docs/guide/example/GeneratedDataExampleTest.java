package io.github.kickserv4j.docs.guide.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.adapter.inmemory.InMemoryKickserv;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.job.Charge;
import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.testkit.fixtures.CreatedAccount;
import io.github.kickserv4j.testkit.fixtures.CreatedJob;
import io.github.kickserv4j.testkit.fixtures.Fixture;
import io.github.kickserv4j.testkit.jqwik.Hostile;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The examples of the guide to testing, of generated data. */
class GeneratedDataExampleTest {
    @Property
    void balanceShouldBeWhatIsNotPaid(@ForAll Fixture account) {
        CreatedAccount created = account.createIn(InMemoryKickserv.create());

        for (CreatedJob job : created.jobs()) {
            Money total = Money.sum(job.charges().flatMap(Charge::total));
            Money paid = Money.sum(job.payments().flatMap(Payment::amount));
            assertThat(job.job().amounts().balanceRemaining()).containsExactly(total.minus(paid));
        }
    }

    @Property
    void formShouldRefuseOrStoreTheName(@ForAll @Hostile String typed) {
        InMemoryKickserv twin = InMemoryKickserv.create();

        NewCustomer.builder(typed)
                .validate()
                .toEither()
                .peek(valid -> assertThat(
                                twin.customers().create(valid).get().name().display())
                        .isEqualTo(typed))
                .peekLeft(violations -> assertThat(violations).isNotEmpty());
    }
}
