package io.github.kickserv4j.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.ports.customer.CustomerFilter;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.ports.customer.NameFragment;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.github.kickserv4j.testkit.fixture.CustomerFixtures;
import io.github.kickserv4j.testkit.fixture.UniqueValues;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Contract of lists of customers, page by page and as a walk over all of them. */
public interface CustomerPagingContract {

    CustomerRepository customers();

    private CustomerTestDriver driver() {
        return new CustomerTestDriver(customers());
    }

    @Test
    default void listShouldDeliverEachCustomerOnceWhenPageAfterPageIsRead() {
        String city = UniqueValues.withUniqueSuffix("Manyton");
        Seq<Customer> created = driver().createMoreThanAPage(city);
        CustomerFilter filter = CustomerFilter.builder().serviceCity(city).build();

        assertThat(driver().listing(filter).pages(created.size())).containsExactlyInAnyOrderElementsOf(created);
    }

    @Test
    default void listShouldBeEmptyPastTheEnd() {
        Customer created = driver().create(CustomerFixtures.minimal());
        CustomerFilter filter =
                CustomerFilter.builder().name(created.name().display()).build();

        Page<Customer> past = driver().listing(filter).pagePastTheEnd();
        assertThat(past.items()).isEmpty();
        assertThat(past.request()).isEqualTo(new PageRequest(1_000_000));
    }

    @Test
    @Tag("rule:walk-does-not-depend-on-page-size")
    default void allShouldDeliverEachCustomerOnceAndThenEnd() {
        String city = UniqueValues.withUniqueSuffix("Walkton");
        Seq<Customer> created = driver().createMoreThanAPage(city);

        assertThat(customers()
                        .all(CustomerFilter.builder().serviceCity(city).build())
                        .map(ResultAssertions::resultOf))
                .containsExactlyInAnyOrderElementsOf(created);
    }

    @Test
    @Tag("rule:walk-starts-at-any-page")
    default void allShouldStartAtThePageThatIsAskedFor() {
        String city = UniqueValues.withUniqueSuffix("Resumeton");
        Seq<Customer> created = driver().createMoreThanAPage(city);
        CustomerFilter filter = CustomerFilter.builder().serviceCity(city).build();

        assertThat(customers().all(filter, new PageRequest(2)).map(ResultAssertions::resultOf))
                .containsExactlyInAnyOrderElementsOf(
                        created.removeAll(driver().listing(filter).firstPage()));
    }

    @Test
    default void allShouldWalkThePagesOfAFragmentToo() {
        var fragment = new NameFragment(UniqueValues.word());
        PagedListing<Customer> found = driver().listing(fragment);
        Seq<Customer> created = found.fillBeyondFirstPage(() ->
                driver().create(CustomerFixtures.named(UniqueValues.withUniqueSuffix("The") + " " + fragment.text())));

        assertThat(customers().all(fragment).map(ResultAssertions::resultOf))
                .containsExactlyInAnyOrderElementsOf(created);
        assertThat(customers().all(fragment, new PageRequest(2)).map(ResultAssertions::resultOf))
                .containsExactlyInAnyOrderElementsOf(created.removeAll(found.firstPage()));
    }
}
