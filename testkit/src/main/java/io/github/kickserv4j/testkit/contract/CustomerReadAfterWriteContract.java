package io.github.kickserv4j.testkit.contract;

import static io.github.kickserv4j.testkit.contract.Outcomes.resultOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.CustomerChange;
import io.github.kickserv4j.domain.customer.CustomerFields;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.shared.Audit;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.testkit.fixture.Absent;
import io.github.kickserv4j.testkit.fixture.CustomerFixtures;
import io.github.kickserv4j.testkit.fixture.Unique;
import io.vavr.collection.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever was read before a write, and in whatever way, is read anew after it. */
public interface CustomerReadAfterWriteContract {

    CustomerRepository customers();

    private CustomerReadings readings() {
        return new CustomerReadings(customers());
    }

    @Test
    @Tag("rule:reads-follow-writes")
    default void everyReadShouldTellWhoWasCreatedAndRenamedAndDeletedSince() {
        NewCustomer asked = CustomerFixtures.complete();
        Customer expected = asked.created(Absent.CUSTOMER_ID, Absent.CUSTOMER, Audit.NONE);
        Readings<String> here = readings().byAddress(expected).of(CustomerReadAfterWriteContract::told);
        Readings<String> named = readings().byName(expected).of(CustomerReadAfterWriteContract::told);
        here.assertTellNothing();
        named.assertTellNothing();

        Customer created = resultOf(customers().create(asked));
        Readings<String> itself = readings().byNumber(created).of(CustomerReadAfterWriteContract::told);
        itself.and(here).and(named).assertTell(told(created));

        Customer renamed = renamed(created);
        Readings<String> newlyNamed = readings().byName(renamed).of(CustomerReadAfterWriteContract::told);
        itself.and(here).and(newlyNamed).assertTell(told(renamed));
        named.assertTellNothing();

        resultOf(customers().delete(created.number()));
        itself.and(here).and(newlyNamed).assertTellNothing();
    }

    @Test
    @Tag("rule:reads-follow-writes")
    default void everyReadShouldFollowANameThatIsGivenAwayAndBack() {
        Customer created = resultOf(customers().create(CustomerFixtures.plain()));
        Readings<Customer> named = readings().byName(created);
        named.assertTell(created);

        resultOf(customers().update(created.number(), naming(Unique.text("Rosalind Vane"))));
        named.assertTellNothing();
        Customer again = resultOf(
                customers().update(created.number(), naming(created.name().display())));
        named.assertTell(again);
    }

    @Test
    @Tag("rule:reads-follow-writes")
    default void getAndWithIdShouldFindWhoIsCreatedAfterNobodyWasThere() {
        Customer before = resultOf(customers().create(CustomerFixtures.plain()));
        List.range(1, 4).forEach(step -> {
            assertThat(customers().get(new CustomerNumber(before.number().value() + step)))
                    .isNotNull();
            assertThat(customers().withId(new CustomerId(before.id().value() + step)))
                    .isNotNull();
        });

        Customer created = resultOf(customers().create(CustomerFixtures.plain()));
        readings().byNumber(created).assertTell(created);
    }

    private Customer renamed(Customer customer) {
        return resultOf(customers().update(customer.number(), naming(Unique.text("Rosalind Vane"))));
    }

    private static CustomerChange naming(String name) {
        return CustomerChange.set(CustomerFields.NAME, name).build();
    }

    private static String told(Customer customer) {
        return customer.number() + " " + customer.name().display();
    }
}
