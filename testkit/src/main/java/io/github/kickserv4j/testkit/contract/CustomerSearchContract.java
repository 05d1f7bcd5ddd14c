package io.github.kickserv4j.testkit.contract;

import static io.github.kickserv4j.testkit.contract.Outcomes.resultOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.ports.customer.CustomerCriterion;
import io.github.kickserv4j.ports.customer.CustomerFilter;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.ports.customer.FullName;
import io.github.kickserv4j.ports.customer.NameOrAddressFragment;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.github.kickserv4j.testkit.fixture.CustomerFixtures;
import io.github.kickserv4j.testkit.fixture.Unique;
import io.vavr.collection.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The four kinds of search, and the pages of their results. */
public interface CustomerSearchContract {

    CustomerRepository customers();

    private CustomerSteps steps() {
        return new CustomerSteps(customers());
    }

    @Test
    @Tag("rule:exact-filters-are-combined-with-and")
    default void listShouldFindExactlyWhoHasTheValueWhateverTheCriterion() {
        Customer wanted = steps().create(CustomerFixtures.complete());
        steps().create(CustomerFixtures.complete());

        CustomerCriterion.ALL
                .reject(criterion -> criterion == CustomerCriterion.SOURCE)
                .forEach(criterion -> assertThat(
                                steps().list(where(criterion, wanted)).items())
                        .as(criterion.name())
                        .containsExactly(wanted));
    }

    @Test
    @Tag("rule:exact-filters-are-combined-with-and")
    default void listShouldFindOnlyWhoMeetsEveryFilter() {
        String city = Unique.text("Sampleton");
        Customer wanted = steps().create(CustomerSteps.in(city, "MI"));
        steps().create(CustomerSteps.in(city, "OH"));

        CustomerFilter both =
                CustomerFilter.where(CustomerCriterion.SERVICE_CITY, city).and(CustomerCriterion.SERVICE_STATE, "MI");
        assertThat(steps().list(both).items()).containsExactly(wanted);
        assertThat(steps().list(both.and(CustomerCriterion.NAME, Unique.word())).items())
                .isEmpty();
    }

    @Test
    default void listShouldFilterBySourceTogetherWithOthers() {
        Customer wanted = steps().create(CustomerFixtures.complete());
        CustomerFilter filter = where(CustomerCriterion.SOURCE, wanted)
                .and(CustomerCriterion.NAME, wanted.name().display());

        assertThat(steps().list(filter).items()).containsExactly(wanted);
    }

    @Test
    default void listShouldNotTakeAPartForTheWhole() {
        Customer created = steps().create(CustomerFixtures.plain());
        String name = created.name().display();

        List.of(name.substring(1), name.substring(0, name.length() - 1), "%" + name.substring(1), name.charAt(0) + "*")
                .forEach(part -> assertThat(steps().list(CustomerFilter.where(CustomerCriterion.NAME, part))
                                .items())
                        .as(part)
                        .doesNotContain(created));
    }

    @Test
    default void listShouldBeEmptyWhenNobodyMeetsTheFilter() {
        assertThat(steps().list(CustomerFilter.where(CustomerCriterion.NAME, Unique.word()))
                        .items())
                .isEmpty();
    }

    @Test
    default void listShouldFindByTheBeginningOfTheNameWhateverItsCase() {
        String word = Unique.word();
        Customer wanted = steps().create(CustomerFixtures.named(word + " Quist"));
        steps().create(CustomerFixtures.named("Not " + word));

        CustomerFilter begins = CustomerFilter.NONE.andNameBeginsWith(word.toUpperCase(Locale.ROOT));
        assertThat(steps().list(begins).items()).containsExactly(wanted);
        assertThat(steps().list(begins.and(CustomerCriterion.SERVICE_STATE, "MI"))
                        .items())
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

        Page<Customer> found = resultOf(customers().filter(new NameOrAddressFragment(word)));
        assertThat(found.items())
                .extracting(Customer::number)
                .containsExactlyInAnyOrder(byName.number(), byAddress.number());
        assertThat(found.request()).isEqualTo(PageRequest.FIRST);
    }

    @Test
    @Tag("rule:nobody-is-an-empty-list")
    default void filterShouldBeEmptyWhenNobodyHasTheFragment() {
        assertThat(resultOf(customers().filter(new NameOrAddressFragment(Unique.word())))
                        .items())
                .isEmpty();
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

        assertThat(steps().list(CustomerFilter.NONE.andNameBeginsWith(word + " ZO\u00cb"))
                        .items())
                .containsExactly(apart);
    }

    @Test
    @Tag("rule:composed-or-not-text-is-the-same")
    default void filterShouldFindAnAddressWhicheverFormOfALetterIsAskedFor() {
        String word = Unique.word();
        Customer apart = steps().create(CustomerSteps.at("12 Cafe\u0301 " + word));

        assertThat(resultOf(customers().filter(new NameOrAddressFragment("Caf\u00e9 " + word)))
                        .items())
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

        assertThat(steps().list(CustomerFilter.where(CustomerCriterion.NAME, "Zo\u00eb " + word))
                        .items())
                .containsExactly(apart);
    }

    @Test
    @Tag("rule:what-was-told-can-be-searched-for")
    default void listShouldFindWhoHasAnAddressOfSeveralLines() {
        String street = "Care of " + Unique.word() + "\n12 Elm Street\r\n";
        Customer wanted = steps().create(CustomerSteps.at(street));

        assertThat(steps().list(CustomerFilter.where(CustomerCriterion.SERVICE_ADDRESS, street))
                        .items())
                .containsExactly(wanted);
    }

    private static <T> CustomerFilter where(CustomerCriterion<T> criterion, Customer customer) {
        T value = criterion
                .of(customer)
                .getOrElseThrow(() -> new AssertionError("the customer has no " + criterion.name()));
        return CustomerFilter.where(criterion, value);
    }
}
