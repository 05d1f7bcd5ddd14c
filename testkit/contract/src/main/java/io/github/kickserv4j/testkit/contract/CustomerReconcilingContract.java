package io.github.kickserv4j.testkit.contract;

import static io.github.kickserv4j.testkit.contract.ReconciliationAssertions.assertDone;
import static io.github.kickserv4j.testkit.contract.ReconciliationAssertions.assertNotDone;
import static io.github.kickserv4j.testkit.contract.ReconciliationAssertions.createdAt;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.CustomerChange;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.ports.customer.CustomerWrite;
import io.github.kickserv4j.ports.shared.UncertainWrite;
import io.github.kickserv4j.ports.shared.WriteHistory;
import io.github.kickserv4j.testkit.fixture.CustomerFixtures;
import io.github.kickserv4j.testkit.fixture.UniqueValues;
import io.vavr.collection.List;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Contract of reconciling uncertain writes of customers, beyond that of all records. */
public interface CustomerReconcilingContract {

    CustomerRepository customers();

    private CustomerTestDriver driver() {
        return new CustomerTestDriver(customers());
    }

    @Test
    @Tag("rule:done-is-certain")
    default void reconcileShouldFindTheCreatedCustomerWhenTheServerNormalizedTheName() {
        String name = UniqueValues.withUniqueSuffix("Rosalind Quist");
        Customer created = driver().create(CustomerFixtures.named(name));
        NewCustomer asked = CustomerFixtures.named(" " + name.replace(" ", "  "));
        var write = new UncertainWrite<>(
                new CustomerWrite.Create(asked),
                createdAt(created.audit()),
                WriteHistory.ofAllPriorRecords(List.empty()));

        assertThat(assertDone(customers().reconcile(write)).number()).isEqualTo(created.number());
    }

    @Test
    @Tag("rule:not-done-is-certain")
    default void reconcileShouldReturnNotDoneWhenOnlyAPartOfTheChangeHolds() {
        Customer before = driver().create(CustomerFixtures.complete());
        CustomerChange change = CustomerChange.builder()
                .clearFax()
                .serviceCity(before.serviceAddress().city().getOrElse("?"))
                .build();
        var write = new CustomerWrite.Update(before.number(), change);

        assertNotDone(customers()
                .reconcile(new UncertainWrite<>(write, createdAt(before.audit()).plus(Duration.ofHours(1)))));
    }
}
