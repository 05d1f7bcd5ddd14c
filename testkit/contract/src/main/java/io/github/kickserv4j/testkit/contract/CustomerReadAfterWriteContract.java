package io.github.kickserv4j.testkit.contract;

import static io.github.kickserv4j.testkit.contract.ResultAssertions.resultOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.CustomerChange;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.testkit.fixture.CustomerFixtures;
import io.github.kickserv4j.testkit.fixture.UniqueValues;
import io.vavr.collection.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Contract that reads of customers after a write return current data, whatever was read before it. */
public interface CustomerReadAfterWriteContract {

    CustomerRepository customers();

    private CustomerReadPaths readPaths() {
        return new CustomerReadPaths(customers());
    }

    @Test
    @Tag("rule:reads-follow-writes")
    default void everyReadShouldReturnWhoWasCreatedAndRenamedAndDeletedSince() {
        NewCustomer asked = CustomerFixtures.complete();
        Customer expected = resultOf(customers().create(asked));
        assertThat(asked.fields().fields().filter(field -> field.valueIn(expected)
                        .isEmpty()))
                .isEmpty();
        resultOf(customers().delete(expected.number()));
        ReadPaths<String> here = readPaths().byAddress(expected).map(CustomerReadAfterWriteContract::textOf);
        ReadPaths<String> named = readPaths().byName(expected).map(CustomerReadAfterWriteContract::textOf);
        here.assertAllReturnNothing();
        named.assertAllReturnNothing();

        Customer created = resultOf(customers().create(asked));
        ReadPaths<String> itself = readPaths().byNumber(created).map(CustomerReadAfterWriteContract::textOf);
        itself.and(here).and(named).assertAllReturn(textOf(created));

        Customer renamed = rename(created);
        ReadPaths<String> newlyNamed = readPaths().byName(renamed).map(CustomerReadAfterWriteContract::textOf);
        itself.and(here).and(newlyNamed).assertAllReturn(textOf(renamed));
        named.assertAllReturnNothing();

        resultOf(customers().delete(created.number()));
        itself.and(here).and(newlyNamed).assertAllReturnNothing();
    }

    @Test
    @Tag("rule:reads-follow-writes")
    default void everyReadShouldFollowANameThatIsGivenAwayAndBack() {
        Customer created = resultOf(customers().create(CustomerFixtures.minimal()));
        ReadPaths<Customer> named = readPaths().byName(created);
        named.assertAllReturn(created);

        resultOf(customers().update(created.number(), nameChange(UniqueValues.withUniqueSuffix("Rosalind Vane"))));
        named.assertAllReturnNothing();
        Customer again = resultOf(
                customers().update(created.number(), nameChange(created.name().display())));
        named.assertAllReturn(again);
    }

    @Test
    @Tag("rule:reads-follow-writes")
    default void getAndWithIdShouldFindACustomerWhoIsCreatedAfterAMiss() {
        Customer before = resultOf(customers().create(CustomerFixtures.minimal()));
        List.range(1, 4).forEach(step -> {
            assertThat(customers().get(new CustomerNumber(before.number().value() + step)))
                    .isNotNull();
            assertThat(customers().withId(new CustomerId(before.id().value() + step)))
                    .isNotNull();
        });

        Customer created = resultOf(customers().create(CustomerFixtures.minimal()));
        readPaths().byNumber(created).assertAllReturn(created);
    }

    private Customer rename(Customer customer) {
        return resultOf(
                customers().update(customer.number(), nameChange(UniqueValues.withUniqueSuffix("Rosalind Vane"))));
    }

    private static CustomerChange nameChange(String name) {
        return CustomerChange.builder().name(name).build();
    }

    private static String textOf(Customer customer) {
        return customer.number() + " " + customer.name().display();
    }
}
