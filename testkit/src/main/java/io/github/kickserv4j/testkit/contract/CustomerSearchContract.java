package io.github.kickserv4j.testkit.contract;

import static io.github.kickserv4j.testkit.contract.Outcomes.resultOf;
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
import io.github.kickserv4j.testkit.fixture.Unique;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The four kinds of search, and the pages of their results. */
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

    private CustomerSteps steps() {
        return new CustomerSteps(customers());
    }

    @Test
    @Tag("rule:exact-filters-are-combined-with-and")
    default void listShouldFindExactlyWhoHasTheValueWhateverTheCriterion() {
        Customer wanted = steps().create(CustomerFixtures.complete());
        steps().create(CustomerFixtures.complete());

        CustomerCriterion.ALL.forEach(criterion -> assertThat(steps().list(where(criterion, wanted)))
                .as(criterion.name())
                .containsExactly(wanted));
    }

    @Test
    @Tag("rule:exact-filters-are-combined-with-and")
    default void listShouldMindEveryCriterionInTheCompanyOfAnother() {
        Customer one = steps().create(CustomerFixtures.complete());
        Customer other = steps().create(CustomerFixtures.complete());
        CustomerFilter begins =
                CustomerFilter.NONE.andNameBeginsWith(other.name().display());

        CustomerCriterion.ALL.forEach(criterion -> {
            CustomerCriterion<?> company =
                    criterion == CustomerCriterion.ID ? CustomerCriterion.NAME : CustomerCriterion.ID;
            assertThat(List.of(begins, where(company, other)).flatMap(it -> steps().list(and(criterion, one, it))))
                    .as(criterion.name())
                    .isEmpty();
        });
    }

    @Test
    @Tag("rule:exact-filters-are-combined-with-and")
    default void listShouldFindOnlyWhoMeetsEveryFilter() {
        String city = Unique.text("Sampleton");
        Customer wanted = steps().create(CustomerSteps.in(city, "MI"));
        steps().create(CustomerSteps.in(city, "OH"));

        CustomerFilter both =
                CustomerFilter.where(CustomerCriterion.SERVICE_CITY, city).and(CustomerCriterion.SERVICE_STATE, "MI");
        assertThat(steps().list(both)).containsExactly(wanted);
        assertThat(steps().list(both.and(CustomerCriterion.NAME, Unique.word())))
                .isEmpty();
    }

    @Test
    default void listShouldNotTakeAPartForTheWhole() {
        Customer created = steps().create(CustomerFixtures.plain());
        String name = created.name().display();

        List.of(name.substring(1), name.substring(0, name.length() - 1), "%" + name.substring(1), name.charAt(0) + "*")
                .forEach(part -> assertThat(steps().list(CustomerFilter.where(CustomerCriterion.NAME, part)))
                        .as(part)
                        .doesNotContain(created));
    }

    @Test
    default void listShouldBeEmptyWhenNobodyMeetsTheFilter() {
        assertThat(steps().list(CustomerFilter.where(CustomerCriterion.NAME, Unique.word())))
                .isEmpty();
    }

    @Test
    default void listShouldFindByTheBeginningOfTheNameWhateverItsCase() {
        String word = Unique.word();
        Customer wanted = steps().create(CustomerFixtures.named(word + " Quist"));
        steps().create(CustomerFixtures.named("Not " + word));

        CustomerFilter begins = CustomerFilter.NONE.andNameBeginsWith(word.toUpperCase(Locale.ROOT));
        assertThat(steps().list(begins)).containsExactly(wanted);
        assertThat(steps().list(begins.and(CustomerCriterion.SERVICE_STATE, "MI")))
                .isEmpty();
    }

    @Test
    @Tag("rule:four-kinds-of-search")
    default void searchShouldFindAFragmentOfTheNameWhateverItsCase() {
        String word = Unique.word();
        Customer wanted = steps().create(CustomerFixtures.named("The " + word + " Bakery"));

        assertThat(steps().search(word.substring(1))).containsExactly(wanted);
        assertThat(steps().search(word.toUpperCase(Locale.ROOT))).containsExactly(wanted);
    }

    @Test
    @Tag("rule:four-kinds-of-search")
    default void searchShouldNotLookIntoAddresses() {
        String street = Unique.text("12 Placeholder Ln");
        steps().create(CustomerSteps.at(street));

        assertThat(steps().search(street)).isEmpty();
    }

    @Test
    @Tag("rule:four-kinds-of-search")
    default void filterShouldFindAFragmentOfNameOrAddress() {
        String word = Unique.word();
        Customer byName = steps().create(CustomerFixtures.named("The " + word + " Bakery"));
        Customer byAddress = steps().create(CustomerSteps.at("12 " + word + " Ln"));

        assertThat(steps().filter(word))
                .extracting(Customer::number)
                .containsExactlyInAnyOrder(byName.number(), byAddress.number());
    }

    @Test
    @Tag("rule:four-kinds-of-search")
    default void filterShouldFindEverybodyAtOnceHoweverManyThereAre() {
        String word = Unique.word();
        List<CustomerNumber> created = List.rangeClosed(1, 30)
                .map(n -> steps().create(CustomerFixtures.named(word + " " + n)).number());

        assertThat(steps().filter(word)).extracting(Customer::number).containsExactlyInAnyOrderElementsOf(created);
    }

    @Test
    @Tag("rule:four-kinds-of-search")
    default void filterShouldLookAtTheNameAndEveryLineOfBothAddressesWhateverTheCase() {
        Customer wanted = steps().create(CustomerFixtures.complete());

        NAME_AND_ADDRESSES.forEach(field -> assertThat(steps().filter(shouted(field, wanted)))
                .as(field.name())
                .extracting(Customer::number)
                .containsExactly(wanted.number()));
    }

    @Test
    @Tag("rule:four-kinds-of-search")
    default void filterShouldLookAtNothingElse() {
        Customer created = steps().create(CustomerFixtures.complete());

        List.of(CustomerFields.EMAIL_ADDRESS, CustomerFields.PHONE_NUMBER, CustomerFields.FAX)
                .forEach(field -> assertThat(steps().filter(shouted(field, created)))
                        .as(field.name())
                        .isEmpty());
    }

    @Test
    @Tag("rule:nobody-is-an-empty-list")
    default void filterShouldBeEmptyWhenNobodyHasTheFragment() {
        assertThat(steps().filter(Unique.word())).isEmpty();
    }

    @Test
    @Tag("rule:four-kinds-of-search")
    default void withNameShouldFindOnlyTheWholeName() {
        Customer created = steps().create(CustomerFixtures.plain());
        String name = created.name().display();

        assertThat(resultOf(customers().withName(new FullName(name)))).containsExactly(created);
        assertThat(resultOf(customers().withName(new FullName(name.substring(1)))))
                .isEmpty();
    }

    @Test
    @Tag("rule:nobody-is-an-empty-list")
    default void withNameShouldFindNobodyWhenThereIsNobody() {
        assertThat(resultOf(customers().withName(new FullName(Unique.word())))).isEmpty();
    }

    @Test
    @Tag("rule:composed-or-not-text-is-the-same")
    default void searchShouldFindANameWhicheverFormOfALetterIsAskedFor() {
        String word = Unique.word();
        Customer apart = steps().create(CustomerFixtures.named("Zoe\u0308 " + word));
        Customer composed = steps().create(CustomerFixtures.named("Zo\u00eb " + word));

        List.of("Zo\u00eb " + word, "Zoe\u0308 " + word)
                .forEach(name -> assertThat(steps().search(name).map(Customer::number))
                        .as(name)
                        .containsExactlyInAnyOrder(apart.number(), composed.number()));
    }

    @Test
    @Tag("rule:composed-or-not-text-is-the-same")
    default void listShouldFindTheBeginningOfANameWhicheverFormOfALetterIsAskedFor() {
        String word = Unique.word();
        Customer apart = steps().create(CustomerFixtures.named(word + " Zoe\u0308 Quist"));

        assertThat(steps().list(CustomerFilter.NONE.andNameBeginsWith(word + " ZO\u00cb")))
                .containsExactly(apart);
    }

    @Test
    @Tag("rule:composed-or-not-text-is-the-same")
    default void filterShouldFindAnAddressWhicheverFormOfALetterIsAskedFor() {
        String word = Unique.word();
        Customer apart = steps().create(CustomerSteps.at("12 Cafe\u0301 " + word));

        assertThat(steps().filter("Caf\u00e9 " + word))
                .extracting(Customer::number)
                .containsExactly(apart.number());
    }

    @Test
    @Tag("rule:composed-or-not-text-is-the-same")
    default void withNameShouldFindTheNameWhicheverFormOfALetterIsAskedFor() {
        String word = Unique.word();
        Customer apart = steps().create(CustomerFixtures.named("Zoe\u0308 " + word));

        assertThat(resultOf(customers().withName(new FullName("Zo\u00eb " + word))))
                .containsExactly(apart);
    }

    @Test
    @Tag("rule:composed-or-not-text-is-the-same")
    default void listShouldMeetAnExactFilterWhicheverFormOfALetterIsAskedFor() {
        String word = Unique.word();
        Customer apart = steps().create(CustomerFixtures.named("Zoe\u0308 " + word));
        steps().create(CustomerFixtures.named("Zoe " + word));

        assertThat(steps().list(CustomerFilter.where(CustomerCriterion.NAME, "Zo\u00eb " + word)))
                .containsExactly(apart);
    }

    @Test
    @Tag("rule:what-was-told-can-be-searched-for")
    default void listShouldFindWhoHasAnAddressOfSeveralLines() {
        String street = "Care of " + Unique.word() + "\n12 Elm Street\r\n";
        Customer wanted = steps().create(CustomerSteps.at(street));

        assertThat(steps().list(CustomerFilter.where(CustomerCriterion.SERVICE_ADDRESS, street)))
                .containsExactly(wanted);
    }

    private static <T> CustomerFilter where(CustomerCriterion<T> criterion, Customer customer) {
        return CustomerReadings.where(criterion, customer);
    }

    private static <T> CustomerFilter and(CustomerCriterion<T> criterion, Customer customer, CustomerFilter filter) {
        return criterion
                .of(customer)
                .map(value -> filter.and(criterion, value))
                .getOrElseThrow(() -> new AssertionError("the customer has no " + criterion.name()));
    }

    /** All of the text but its first letter, in capitals. */
    private static String shouted(Field<Customer, String> field, Customer customer) {
        return field.of(customer)
                .getOrElseThrow(() -> new AssertionError("the customer has no " + field.name()))
                .substring(1)
                .toUpperCase(Locale.ROOT);
    }
}
