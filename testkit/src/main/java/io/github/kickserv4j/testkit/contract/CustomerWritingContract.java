package io.github.kickserv4j.testkit.contract;

import static io.github.kickserv4j.testkit.contract.Outcomes.assertNotFound;
import static io.github.kickserv4j.testkit.contract.Outcomes.resultOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.CustomerChange;
import io.github.kickserv4j.domain.customer.CustomerFields;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.ports.customer.CustomerCriterion;
import io.github.kickserv4j.ports.customer.CustomerFilter;
import io.github.kickserv4j.ports.customer.CustomerOperations;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.ports.customer.FullName;
import io.github.kickserv4j.ports.customer.NameOrAddressFragment;
import io.github.kickserv4j.testkit.fixture.CustomerFixtures;
import io.github.kickserv4j.testkit.fixture.Unique;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What becomes of customers that are created, changed and deleted. */
public interface CustomerWritingContract {

    CustomerRepository customers();

    /** The number of a customer who does not exist. */
    default CustomerNumber absent() {
        return new CustomerNumber(2_000_000_000);
    }

    private CustomerSteps steps() {
        return new CustomerSteps(customers());
    }

    @Test
    default void getShouldReturnWhatCreateReturned() {
        Customer created = steps().create(CustomerFixtures.complete());

        assertThat(resultOf(customers().get(created.number()))).isEqualTo(created);
    }

    @Test
    @Tag("rule:absence-is-a-failure")
    default void getShouldFailWithNotFoundWhenNobodyHasTheNumber() {
        assertNotFound(customers().get(absent()), CustomerOperations.get(absent()));
    }

    @Test
    @Tag("rule:numbers-are-given-by-kickserv")
    default void createShouldGiveEachCustomerAnIdAndANumberOfItsOwn() {
        String name = Unique.text("Twice");
        Customer one = steps().create(CustomerFixtures.named(name));
        Customer other = steps().create(CustomerFixtures.named(name));

        assertThat(other.id()).isNotEqualTo(one.id());
        assertThat(other.number()).isNotEqualTo(one.number());
        assertThat(steps().list(CustomerFilter.where(CustomerCriterion.NAME, name)))
                .containsExactlyInAnyOrder(one, other);
    }

    @Test
    default void createShouldStoreEveryFieldThatCanBeWritten() {
        NewCustomer asked = CustomerFixtures.complete();
        Customer created = steps().create(asked);

        CustomerFields.ALL.forEach(field -> assertThat(field.of(created))
                .as(field.name())
                .isEqualTo(asked.fields().of(field).over(Option.none())));
    }

    @Test
    default void createShouldLeaveTextAbsentWhenItIsNotGiven() {
        Customer created = steps().create(CustomerFixtures.plain());

        texts().remove(CustomerFields.NAME)
                .forEach(field -> assertThat(field.of(created)).as(field.name()).isEmpty());
    }

    @Test
    default void createShouldKeepAwkwardNamesLetterByLetter() {
        CustomerFixtures.AWKWARD_NAMES.map(Unique::text).forEach(name -> {
            Customer created = steps().create(CustomerFixtures.named(name));
            assertThat(created.name().display()).isEqualTo(name);
            assertThat(steps().list(CustomerFilter.where(CustomerCriterion.NAME, name)))
                    .containsExactly(created);
            assertThat(resultOf(customers().withName(new FullName(name)))).containsExactly(created);
        });
    }

    @Test
    default void createShouldSayWhenItWas() {
        assertThat(steps().create(CustomerFixtures.plain()).audit().createdAt()).isNotEmpty();
    }

    @Test
    @Tag("rule:a-change-keeps-sets-or-clears")
    default void updateShouldSetWhatIsNamedAndKeepAllElse() {
        Customer before = steps().create(CustomerFixtures.complete());

        checked(before).assertSetsEach(before, CustomerFixtures::sampleOf);
    }

    @Test
    @Tag("rule:a-change-keeps-sets-or-clears")
    default void updateShouldClearWhatIsNamedAndKeepAllElse() {
        Customer before = steps().create(CustomerFixtures.complete());

        checked(before).assertClearsEach(before);
    }

    @Test
    default void updateShouldReturnTheCustomerAsItIsThen() {
        Customer before = steps().create(CustomerFixtures.complete());

        Customer after = steps().update(
                        before,
                        CustomerChange.set(CustomerFields.FAX, "312-555-0199").build());
        assertThat(after).isEqualTo(resultOf(customers().get(before.number())));
        assertThat(after.number()).isEqualTo(before.number());
        assertThat(after.id()).isEqualTo(before.id());
    }

    @Test
    default void updateShouldMoveTheCustomerToWhereItsNewValuesAreSearched() {
        Customer before = steps().create(CustomerFixtures.plain());
        String name = Unique.text("Renamed");

        Customer after = steps().update(
                        before, CustomerChange.set(CustomerFields.NAME, name).build());
        assertThat(steps().list(CustomerFilter.where(CustomerCriterion.NAME, name)))
                .containsExactly(after);
        assertThat(steps().search(name)).containsExactly(after);
        assertThat(steps().list(CustomerFilter.where(
                        CustomerCriterion.NAME, before.name().display())))
                .isEmpty();
        assertThat(steps().search(before.name().display())).isEmpty();
    }

    @Test
    @Tag("rule:absence-is-a-failure")
    default void updateShouldFailWithNotFoundAndCreateNobodyWhenNobodyHasTheNumber() {
        String name = Unique.text("Nobody");
        CustomerChange change = CustomerChange.set(CustomerFields.NAME, name).build();

        assertNotFound(customers().update(absent(), change), CustomerOperations.update(absent()));
        assertThat(steps().list(CustomerFilter.where(CustomerCriterion.NAME, name)))
                .isEmpty();
    }

    @Test
    @Tag("rule:deletes-are-real")
    default void deleteShouldRemoveTheCustomerFromEverySearch() {
        Customer created = steps().create(CustomerFixtures.plain());
        String name = created.name().display();

        assertThat(resultOf(customers().delete(created.number()))).isEqualTo(created.number());

        assertNotFound(customers().get(created.number()), CustomerOperations.get(created.number()));
        assertThat(steps().list(CustomerFilter.where(CustomerCriterion.NAME, name)))
                .isEmpty();
        assertThat(steps().search(name)).isEmpty();
        assertThat(resultOf(customers().filter(new NameOrAddressFragment(name))).items())
                .isEmpty();
        assertThat(resultOf(customers().withName(new FullName(name)))).isEmpty();
    }

    @Test
    @Tag("rule:deletes-are-real")
    default void deleteShouldLeaveEverybodyElse() {
        Customer other = steps().create(CustomerFixtures.plain());
        Customer created = steps().create(CustomerFixtures.plain());
        resultOf(customers().delete(created.number()));

        assertThat(resultOf(customers().get(other.number()))).isEqualTo(other);
    }

    @Test
    @Tag("rule:absence-is-a-failure")
    default void deleteShouldFailWithNotFoundTheSecondTime() {
        Customer created = steps().create(CustomerFixtures.plain());
        resultOf(customers().delete(created.number()));

        assertNotFound(customers().delete(created.number()), CustomerOperations.delete(created.number()));
    }

    private FieldByField<Customer> checked(Customer customer) {
        return new FieldByField<>(CustomerFields.ALL, changes -> steps().update(customer, new CustomerChange(changes)));
    }

    private static Seq<Field<Customer, ?>> texts() {
        return CustomerFields.ALL.filter(field -> field.type() == String.class);
    }
}
