package io.github.kickserv4j.testkit.contract;

import static io.github.kickserv4j.testkit.contract.Outcomes.assertNotFound;
import static io.github.kickserv4j.testkit.contract.Outcomes.resultOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.CustomerChange;
import io.github.kickserv4j.domain.customer.CustomerFields;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.ports.customer.CustomerOperations;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.testkit.fixture.Absent;
import io.github.kickserv4j.testkit.fixture.CustomerFixtures;
import io.github.kickserv4j.testkit.fixture.Unique;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** From the id, by which other records name a customer, to the customer. */
public interface CustomerIdContract {

    CustomerRepository customers();

    private CustomerSteps steps() {
        return new CustomerSteps(customers());
    }

    @Test
    @Tag("rule:an-id-leads-to-its-customer")
    default void withIdShouldFindTheCustomerOfThisIdAndNoOther() {
        Customer first = steps().create(CustomerFixtures.complete());
        Customer second = steps().create(CustomerFixtures.plain());

        assertThat(resultOf(customers().withId(first.id()))).isEqualTo(first);
        assertThat(resultOf(customers().withId(second.id()))).isEqualTo(second);
    }

    @Test
    @Tag("rule:an-id-leads-to-its-customer")
    default void withIdShouldTellTheCustomerAsItIsNow() {
        Customer created = steps().create(CustomerFixtures.plain());
        CustomerChange renaming = CustomerChange.set(CustomerFields.NAME, Unique.text("Rosalind Vane"))
                .build();
        Customer renamed = steps().update(created, renaming);

        assertThat(resultOf(customers().withId(created.id()))).isEqualTo(renamed);
    }

    @Test
    @Tag("rule:an-id-leads-to-its-customer")
    default void withIdShouldNotTakeANumberForAnId() {
        Customer created = steps().create(CustomerFixtures.plain());
        var misread = new CustomerId(created.number().value());

        assertThat(customers().withId(misread)).doesNotContain(created);
    }

    @Test
    @Tag("rule:absence-is-a-failure")
    default void withIdShouldFailWithNotFoundWhenNobodyHasTheIdOrHasItAnyMore() {
        Customer gone = steps().create(CustomerFixtures.plain());
        resultOf(customers().delete(gone.number()));

        assertNotFound(customers().withId(gone.id()), CustomerOperations.withId(gone.id()));
        assertNotFound(customers().withId(Absent.CUSTOMER_ID), CustomerOperations.withId(Absent.CUSTOMER_ID));
    }
}
