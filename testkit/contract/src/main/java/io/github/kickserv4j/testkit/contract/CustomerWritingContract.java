package io.github.kickserv4j.testkit.contract;

import static io.github.kickserv4j.testkit.contract.ResultAssertions.assertNotFound;
import static io.github.kickserv4j.testkit.contract.ResultAssertions.resultOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.CustomerChange;
import io.github.kickserv4j.domain.customer.CustomerFields;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.ports.customer.CustomerFilter;
import io.github.kickserv4j.ports.customer.CustomerOperations;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.ports.customer.FullName;
import io.github.kickserv4j.ports.customer.NameOrAddressFragment;
import io.github.kickserv4j.testkit.fixture.CustomerFixtures;
import io.github.kickserv4j.testkit.fixture.UniqueValues;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Contract of creating, updating and deleting customers. */
public interface CustomerWritingContract {

    CustomerRepository customers();

    /** Returns the number of a customer who does not exist. */
    default CustomerNumber absentNumber() {
        return new CustomerNumber(2_000_000_000);
    }

    private CustomerTestDriver driver() {
        return new CustomerTestDriver(customers());
    }

    @Test
    default void getShouldReturnWhatCreateReturned() {
        Customer created = driver().create(CustomerFixtures.complete());

        assertThat(resultOf(customers().get(created.number()))).isEqualTo(created);
    }

    @Test
    @Tag("rule:absence-is-a-failure")
    default void getShouldFailWithNotFoundWhenNobodyHasTheNumber() {
        assertNotFound(customers().get(absentNumber()), CustomerOperations.get(absentNumber()));
    }

    @Test
    @Tag("rule:identities-are-assigned-by-kickserv")
    default void createShouldGiveEachCustomerAnIdAndANumberOfItsOwn() {
        String name = UniqueValues.withUniqueSuffix("Twice");
        Customer one = driver().create(CustomerFixtures.named(name));
        Customer other = driver().create(CustomerFixtures.named(name));

        assertThat(other.id()).isNotEqualTo(one.id());
        assertThat(other.number()).isNotEqualTo(one.number());
        assertThat(driver().list(CustomerFilter.builder().name(name).build())).containsExactlyInAnyOrder(one, other);
    }

    @Test
    default void createShouldStoreEveryFieldThatCanBeWritten() {
        NewCustomer asked = CustomerFixtures.complete();
        Customer created = driver().create(asked);

        CustomerFields.ALL.forEach(field -> assertThat(field.valueIn(created))
                .as(field.name())
                .isEqualTo(asked.fields().updateOf(field).applyTo(Option.none())));
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
    default void createShouldReturnTheCreationTime() {
        assertThat(driver().create(CustomerFixtures.minimal()).audit().createdAt())
                .isNotEmpty();
    }

    @Test
    @Tag("rule:change-keeps-sets-or-clears")
    default void updateShouldSetWhatIsNamedAndKeepTheRest() {
        Customer before = driver().create(CustomerFixtures.complete());

        fieldVerifier(before).assertSetsEach(before, CustomerFixtures::sampleOf);
    }

    @Test
    @Tag("rule:change-keeps-sets-or-clears")
    default void updateShouldClearWhatIsNamedAndKeepTheRest() {
        Customer before = driver().create(CustomerFixtures.complete());

        fieldVerifier(before).assertClearsEach(before);
    }

    @Test
    default void updateShouldReturnTheCustomerAsItIsThen() {
        Customer before = driver().create(CustomerFixtures.complete());

        Customer after = driver().update(
                        before, CustomerChange.builder().fax("312-555-0199").build());
        assertThat(after).isEqualTo(resultOf(customers().get(before.number())));
        assertThat(after.number()).isEqualTo(before.number());
        assertThat(after.id()).isEqualTo(before.id());
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
    @Tag("rule:absence-is-a-failure")
    default void updateShouldFailWithNotFoundAndCreateNobodyWhenNobodyHasTheNumber() {
        String name = UniqueValues.withUniqueSuffix("Nobody");
        CustomerChange change = CustomerChange.builder().name(name).build();

        assertNotFound(customers().update(absentNumber(), change), CustomerOperations.update(absentNumber()));
        assertThat(driver().list(CustomerFilter.builder().name(name).build())).isEmpty();
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

    @Test
    @Tag("rule:deletion-is-final")
    default void deleteShouldLeaveEverybodyElse() {
        Customer other = driver().create(CustomerFixtures.minimal());
        Customer created = driver().create(CustomerFixtures.minimal());
        resultOf(customers().delete(created.number()));

        assertThat(resultOf(customers().get(other.number()))).isEqualTo(other);
    }

    @Test
    @Tag("rule:absence-is-a-failure")
    default void deleteShouldFailWithNotFoundTheSecondTime() {
        Customer created = driver().create(CustomerFixtures.minimal());
        resultOf(customers().delete(created.number()));

        assertNotFound(customers().delete(created.number()), CustomerOperations.delete(created.number()));
    }

    private FieldUpdateVerifier<Customer> fieldVerifier(Customer customer) {
        return new FieldUpdateVerifier<>(
                CustomerFields.ALL, patch -> driver().update(customer, new CustomerChange(patch)));
    }

    private static Seq<Field<Customer, ?>> textFields() {
        return CustomerFields.ALL.filter(field -> field.type() == String.class);
    }
}
