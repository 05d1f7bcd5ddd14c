package io.github.kickserv4j.testkit.contract;

import static io.github.kickserv4j.testkit.contract.ResultAssertions.assertNotFound;
import static io.github.kickserv4j.testkit.contract.ResultAssertions.resultOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.CustomerChange;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.ports.customer.CustomerOperations;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.testkit.fixture.AbsentIds;
import io.github.kickserv4j.testkit.fixture.CustomerFixtures;
import io.github.kickserv4j.testkit.fixture.UniqueValues;
import io.vavr.control.Either;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Contract of finding a customer by the id with which other records refer to it. */
public interface CustomerIdSearchContract {

    CustomerRepository customers();

    private CustomerTestDriver driver() {
        return new CustomerTestDriver(customers());
    }

    @Test
    @Tag("rule:customer-is-found-by-id")
    default void withIdShouldFindTheCustomerOfThisIdAndNoOther() {
        Customer first = driver().create(CustomerFixtures.complete());
        Customer second = driver().create(CustomerFixtures.minimal());

        assertThat(resultOf(customers().withId(first.id()))).isEqualTo(first);
        assertThat(resultOf(customers().withId(second.id()))).isEqualTo(second);
    }

    @Test
    @Tag("rule:customer-is-found-by-id")
    default void withIdShouldReturnTheCustomerAsItIsNow() {
        Customer created = driver().create(CustomerFixtures.minimal());
        CustomerChange renaming = CustomerChange.builder()
                .name(UniqueValues.withUniqueSuffix("Rosalind Vane"))
                .build();
        Customer renamed = driver().update(created, renaming);

        assertThat(resultOf(customers().withId(created.id()))).isEqualTo(renamed);
    }

    @Test
    @Tag("rule:customer-is-found-by-id")
    default void withIdShouldNotTakeANumberForAnId() {
        Customer created = driver().create(CustomerFixtures.minimal());
        var misread = new CustomerId(created.number().value());

        Either<Failure, Customer> found = customers().withId(misread);
        assertThat(found).doesNotContain(created);
        assertThat(found.swap()).allSatisfy(failure -> assertThat(failure).isInstanceOf(Failure.NotFound.class));
    }

    @Test
    @Tag("rule:absence-is-a-failure")
    default void withIdShouldFailWithNotFoundWhenNoCustomerHasTheIdOrHasItNoLonger() {
        Customer gone = driver().create(CustomerFixtures.minimal());
        resultOf(customers().delete(gone.number()));

        assertNotFound(customers().withId(gone.id()), CustomerOperations.withId(gone.id()));
        assertNotFound(customers().withId(AbsentIds.CUSTOMER_ID), CustomerOperations.withId(AbsentIds.CUSTOMER_ID));
    }
}
