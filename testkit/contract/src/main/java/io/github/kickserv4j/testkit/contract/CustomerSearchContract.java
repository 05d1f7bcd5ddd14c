package io.github.kickserv4j.testkit.contract;

import static io.github.kickserv4j.testkit.contract.ResultAssertions.resultOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.CustomerFields;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.ports.customer.CustomerCriterion;
import io.github.kickserv4j.ports.customer.CustomerFilter;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.ports.customer.FullName;
import io.github.kickserv4j.testkit.fixture.CustomerFixtures;
import io.github.kickserv4j.testkit.fixture.UniqueValues;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Contract of the four searches, and the pages of their results. */
public interface CustomerSearchContract {
    Seq<Field<Customer, String>> NAME_AND_ADDRESSES = List.of(
            CustomerFields.NAME,
            CustomerFields.SERVICE_ADDRESS,
            CustomerFields.SERVICE_ADDRESS_2,
            CustomerFields.SERVICE_CITY,
            CustomerFields.SERVICE_STATE,
            CustomerFields.SERVICE_ZIP_CODE,
            CustomerFields.SERVICE_COUNTRY,
            CustomerFields.BILLING_ADDRESS,
            CustomerFields.BILLING_ADDRESS_2,
            CustomerFields.BILLING_CITY,
            CustomerFields.BILLING_STATE,
            CustomerFields.BILLING_ZIP_CODE,
            CustomerFields.BILLING_COUNTRY);

    CustomerRepository customers();

    private CustomerTestDriver driver() {
        return new CustomerTestDriver(customers());
    }

    @Test
    @Tag("rule:exact-filters-are-combined-with-and")
    default void listShouldFindExactlyWhoHasTheValueWhateverTheCriterion() {
        Customer wanted = driver().create(CustomerFixtures.complete());
        driver().create(CustomerFixtures.complete());

        CustomerCriterion.ALL.forEach(criterion -> assertThat(driver().list(where(criterion, wanted)))
                .as(criterion.name())
                .containsExactly(wanted));
    }

    @Test
    @Tag("rule:exact-filters-are-combined-with-and")
    default void listShouldApplyEveryCriterionTogetherWithAnother() {
        Customer one = driver().create(CustomerFixtures.complete());
        Customer other = driver().create(CustomerFixtures.complete());
        CustomerFilter begins =
                CustomerFilter.builder().nameBeginsWith(other.name().display()).build();

        CustomerCriterion.ALL.forEach(criterion -> {
            CustomerCriterion<?> company =
                    criterion == CustomerCriterion.ID ? CustomerCriterion.NAME : CustomerCriterion.ID;
            assertThat(List.of(begins, where(company, other)).flatMap(it -> driver().list(and(criterion, one, it))))
                    .as(criterion.name())
                    .isEmpty();
        });
    }

    @Test
    @Tag("rule:exact-filters-are-combined-with-and")
    default void listShouldFindOnlyWhoMeetsEveryFilter() {
        String city = UniqueValues.withUniqueSuffix("Sampleton");
        Customer wanted = driver().create(CustomerTestDriver.newCustomerIn(city, "MI"));
        driver().create(CustomerTestDriver.newCustomerIn(city, "OH"));

        CustomerFilter both =
                CustomerFilter.builder().serviceCity(city).serviceState("MI").build();
        assertThat(driver().list(both)).containsExactly(wanted);
        assertThat(driver().list(both.toBuilder().name(UniqueValues.word()).build()))
                .isEmpty();
    }

    @Test
    default void listShouldNotTakeAPartForTheWhole() {
        Customer created = driver().create(CustomerFixtures.minimal());
        String name = created.name().display();

        List.of(name.substring(1), name.substring(0, name.length() - 1), "%" + name.substring(1), name.charAt(0) + "*")
                .forEach(part -> assertThat(driver().list(
                                        CustomerFilter.builder().name(part).build()))
                        .as(part)
                        .doesNotContain(created));
    }

    @Test
    default void listShouldBeEmptyWhenNoCustomerMeetsTheFilter() {
        assertThat(driver().list(CustomerFilter.builder()
                        .name(UniqueValues.word())
                        .build()))
                .isEmpty();
    }

    @Test
    default void listShouldFindByTheBeginningOfTheNameWhateverItsCase() {
        String word = UniqueValues.word();
        Customer wanted = driver().create(CustomerFixtures.named(word + " Quist"));
        driver().create(CustomerFixtures.named("Not " + word));

        CustomerFilter begins = CustomerFilter.builder()
                .nameBeginsWith(word.toUpperCase(Locale.ROOT))
                .build();
        assertThat(driver().list(begins)).containsExactly(wanted);
        assertThat(driver().list(begins.toBuilder().serviceState("MI").build())).isEmpty();
    }

    @Test
    @Tag("rule:four-kinds-of-search")
    default void searchShouldFindAFragmentOfTheNameWhateverItsCase() {
        String word = UniqueValues.word();
        Customer wanted = driver().create(CustomerFixtures.named("The " + word + " Bakery"));

        assertThat(driver().search(word.substring(1))).containsExactly(wanted);
        assertThat(driver().search(word.toUpperCase(Locale.ROOT))).containsExactly(wanted);
    }

    @Test
    @Tag("rule:four-kinds-of-search")
    default void searchShouldNotLookIntoAddresses() {
        String street = UniqueValues.withUniqueSuffix("12 Placeholder Ln");
        driver().create(CustomerTestDriver.newCustomerAt(street));

        assertThat(driver().search(street)).isEmpty();
    }

    @Test
    @Tag("rule:four-kinds-of-search")
    default void filterShouldFindAFragmentOfNameOrAddress() {
        String word = UniqueValues.word();
        Customer byName = driver().create(CustomerFixtures.named("The " + word + " Bakery"));
        Customer byAddress = driver().create(CustomerTestDriver.newCustomerAt("12 " + word + " Ln"));

        assertThat(driver().searchNameOrAddress(word))
                .extracting(Customer::number)
                .containsExactlyInAnyOrder(byName.number(), byAddress.number());
    }

    @Test
    @Tag("rule:four-kinds-of-search")
    default void filterShouldFindEverybodyAtOnceHoweverManyThereAre() {
        String word = UniqueValues.word();
        List<CustomerNumber> created = List.rangeClosed(1, 30)
                .map(n ->
                        driver().create(CustomerFixtures.named(word + " " + n)).number());

        assertThat(driver().searchNameOrAddress(word))
                .extracting(Customer::number)
                .containsExactlyInAnyOrderElementsOf(created);
    }

    @Test
    @Tag("rule:four-kinds-of-search")
    default void filterShouldLookAtTheNameAndEveryLineOfBothAddressesWhateverTheCase() {
        Customer wanted = driver().create(CustomerFixtures.complete());

        NAME_AND_ADDRESSES.forEach(field -> assertThat(driver().searchNameOrAddress(upperCaseOf(field, wanted)))
                .as(field.name())
                .extracting(Customer::number)
                .containsExactly(wanted.number()));
    }

    @Test
    @Tag("rule:four-kinds-of-search")
    default void filterShouldLookAtNothingElse() {
        Customer created = driver().create(CustomerFixtures.complete());

        List.of(CustomerFields.EMAIL_ADDRESS, CustomerFields.PHONE_NUMBER, CustomerFields.FAX)
                .forEach(field -> assertThat(driver().searchNameOrAddress(upperCaseOf(field, created)))
                        .as(field.name())
                        .isEmpty());
    }

    @Test
    @Tag("rule:no-match-is-an-empty-list")
    default void filterShouldBeEmptyWhenNoCustomerHasTheFragment() {
        assertThat(driver().searchNameOrAddress(UniqueValues.word())).isEmpty();
    }

    @Test
    @Tag("rule:four-kinds-of-search")
    default void withNameShouldFindOnlyTheWholeName() {
        Customer created = driver().create(CustomerFixtures.minimal());
        String name = created.name().display();

        assertThat(resultOf(customers().withName(new FullName(name)))).containsExactly(created);
        assertThat(resultOf(customers().withName(new FullName(name.substring(1)))))
                .isEmpty();
    }

    @Test
    @Tag("rule:no-match-is-an-empty-list")
    default void withNameShouldBeEmptyWhenNoCustomerHasTheName() {
        assertThat(resultOf(customers().withName(new FullName(UniqueValues.word()))))
                .isEmpty();
    }

    @Test
    @Tag("rule:unicode-forms-are-equal")
    default void searchShouldFindANameWhicheverFormOfALetterIsAskedFor() {
        String word = UniqueValues.word();
        Customer apart = driver().create(CustomerFixtures.named("Zoe\u0308 " + word));
        Customer composed = driver().create(CustomerFixtures.named("Zo\u00eb " + word));

        List.of("Zo\u00eb " + word, "Zoe\u0308 " + word)
                .forEach(name -> assertThat(driver().search(name).map(Customer::number))
                        .as(name)
                        .containsExactlyInAnyOrder(apart.number(), composed.number()));
    }

    @Test
    @Tag("rule:unicode-forms-are-equal")
    default void listShouldFindTheBeginningOfANameWhicheverFormOfALetterIsAskedFor() {
        String word = UniqueValues.word();
        Customer apart = driver().create(CustomerFixtures.named(word + " Zoe\u0308 Quist"));

        assertThat(driver().list(CustomerFilter.builder()
                        .nameBeginsWith(word + " ZO\u00cb")
                        .build()))
                .containsExactly(apart);
    }

    @Test
    @Tag("rule:unicode-forms-are-equal")
    default void filterShouldFindAnAddressWhicheverFormOfALetterIsAskedFor() {
        String word = UniqueValues.word();
        Customer apart = driver().create(CustomerTestDriver.newCustomerAt("12 Cafe\u0301 " + word));

        assertThat(driver().searchNameOrAddress("Caf\u00e9 " + word))
                .extracting(Customer::number)
                .containsExactly(apart.number());
    }

    @Test
    @Tag("rule:unicode-forms-are-equal")
    default void withNameShouldFindTheNameWhicheverFormOfALetterIsAskedFor() {
        String word = UniqueValues.word();
        Customer apart = driver().create(CustomerFixtures.named("Zoe\u0308 " + word));

        assertThat(resultOf(customers().withName(new FullName("Zo\u00eb " + word))))
                .containsExactly(apart);
    }

    @Test
    @Tag("rule:unicode-forms-are-equal")
    default void listShouldMeetAnExactFilterWhicheverFormOfALetterIsAskedFor() {
        String word = UniqueValues.word();
        Customer apart = driver().create(CustomerFixtures.named("Zoe\u0308 " + word));
        driver().create(CustomerFixtures.named("Zoe " + word));

        assertThat(driver().list(CustomerFilter.builder()
                        .name("Zo\u00eb " + word)
                        .build()))
                .containsExactly(apart);
    }

    @Test
    @Tag("rule:returned-text-is-searchable")
    default void listShouldFindWhoHasAnAddressOfSeveralLines() {
        String street = "Care of " + UniqueValues.word() + "\n12 Elm Street\r\n";
        Customer wanted = driver().create(CustomerTestDriver.newCustomerAt(street));

        assertThat(driver().list(CustomerFilter.builder().serviceAddress(street).build()))
                .containsExactly(wanted);
    }

    private static <T> CustomerFilter where(CustomerCriterion<T> criterion, Customer customer) {
        return CustomerReadPaths.where(criterion, customer);
    }

    private static <T> CustomerFilter and(CustomerCriterion<T> criterion, Customer customer, CustomerFilter filter) {
        return criterion
                .valueIn(customer)
                .map(value -> filter.toBuilder().set(criterion, value).build())
                .getOrElseThrow(() -> new AssertionError("the customer has no " + criterion.name()));
    }

    /** Returns the text without its first letter, in capitals. */
    private static String upperCaseOf(Field<Customer, String> field, Customer customer) {
        return field.valueIn(customer)
                .getOrElseThrow(() -> new AssertionError("the customer has no " + field.name()))
                .substring(1)
                .toUpperCase(Locale.ROOT);
    }
}
