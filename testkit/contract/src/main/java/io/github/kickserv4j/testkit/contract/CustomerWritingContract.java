package io.github.kickserv4j.testkit.contract;

import static io.github.kickserv4j.testkit.contract.ResultAssertions.assertNotFound;
import static io.github.kickserv4j.testkit.contract.ResultAssertions.resultOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.CustomerChange;
import io.github.kickserv4j.domain.customer.CustomerFields;
import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.ports.customer.CustomerFilter;
import io.github.kickserv4j.ports.customer.CustomerOperations;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.ports.customer.FullName;
import io.github.kickserv4j.ports.customer.NameOrAddressFragment;
import io.github.kickserv4j.testkit.fixture.CustomerFixtures;
import io.github.kickserv4j.testkit.fixture.UniqueValues;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Contract of creating, updating and deleting customers. */
public interface CustomerWritingContract {

    CustomerRepository customers();

    private CustomerTestDriver driver() {
        return new CustomerTestDriver(customers());
    }

    @Test
    default void createShouldLeaveTextAbsentWhenItIsNotGiven() {
        Customer created = driver().create(CustomerFixtures.minimal());

        textFields().remove(CustomerFields.NAME).forEach(field -> assertThat(field.valueIn(created))
                .as(field.name())
                .isEmpty());
    }

    @Test
    default void createShouldKeepAwkwardNamesUnchanged() {
        CustomerFixtures.AWKWARD_NAMES.map(UniqueValues::withUniqueSuffix).forEach(name -> {
            Customer created = driver().create(CustomerFixtures.named(name));
            assertThat(created.name().display()).isEqualTo(name);
            assertThat(driver().list(CustomerFilter.builder().name(name).build()))
                    .containsExactly(created);
            assertThat(resultOf(customers().withName(new FullName(name)))).containsExactly(created);
        });
    }

    @Test
    @Tag("rule:change-keeps-sets-or-clears")
    default void updateShouldClearWhatIsNamedAndKeepTheRest() {
        Customer before = driver().create(CustomerFixtures.complete());

        new FieldUpdateVerifier<>(CustomerFields.ALL, patch -> driver().update(before, new CustomerChange(patch)))
                .assertClearsEach(before);
    }

    @Test
    default void updateShouldMoveTheCustomerToWhereItsNewValuesAreSearched() {
        Customer before = driver().create(CustomerFixtures.minimal());
        String name = UniqueValues.withUniqueSuffix("Renamed");

        Customer after =
                driver().update(before, CustomerChange.builder().name(name).build());
        assertThat(driver().list(CustomerFilter.builder().name(name).build())).containsExactly(after);
        assertThat(driver().search(name)).containsExactly(after);
        assertThat(driver().list(CustomerFilter.builder()
                        .name(before.name().display())
                        .build()))
                .isEmpty();
        assertThat(driver().search(before.name().display())).isEmpty();
    }

    @Test
    @Tag("rule:deletion-is-final")
    default void deleteShouldRemoveTheCustomerFromEverySearch() {
        Customer created = driver().create(CustomerFixtures.minimal());
        String name = created.name().display();

        assertThat(resultOf(customers().delete(created.number()))).isEqualTo(created);

        assertNotFound(customers().get(created.number()), CustomerOperations.get(created.number()));
        assertThat(driver().list(CustomerFilter.builder().name(name).build())).isEmpty();
        assertThat(driver().search(name)).isEmpty();
        assertThat(resultOf(customers().searchNamesAndAddresses(new NameOrAddressFragment(name)))
                        .items())
                .isEmpty();
        assertThat(resultOf(customers().withName(new FullName(name)))).isEmpty();
    }

    private static Seq<Field<Customer, ?>> textFields() {
        return CustomerFields.ALL.filter(field -> field.type() == String.class);
    }
}
