package io.github.kickserv4j.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.ports.customer.CustomerCriterion;
import io.github.kickserv4j.ports.customer.CustomerFilter;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.ports.customer.NameFragment;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.github.kickserv4j.testkit.fixture.CustomerFixtures;
import io.github.kickserv4j.testkit.fixture.Unique;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Lists of customers, page by page and as a walk over all of them. */
public interface CustomerPagingContract {

    CustomerRepository customers();

    private CustomerSteps steps() {
        return new CustomerSteps(customers());
    }

    @Test
    default void listShouldDeliverEachCustomerOnceWhenPageAfterPageIsRead() {
        String city = Unique.text("Manyton");
        Seq<Customer> created = steps().many(city);
        CustomerFilter filter = CustomerFilter.where(CustomerCriterion.SERVICE_CITY, city);

        assertThat(steps().listing(filter).pages(created.size())).containsExactlyInAnyOrderElementsOf(created);
    }

    @Test
    default void listShouldBeEmptyPastTheEnd() {
        Customer created = steps().create(CustomerFixtures.plain());
        CustomerFilter filter =
                CustomerFilter.where(CustomerCriterion.NAME, created.name().display());

        Page<Customer> past = steps().listing(filter).farPage();
        assertThat(past.items()).isEmpty();
        assertThat(past.request()).isEqualTo(new PageRequest(1_000_000));
    }

    @Test
    @Tag("rule:a-walk-trusts-no-page-size")
    default void allShouldDeliverEachCustomerOnceAndThenEnd() {
        String city = Unique.text("Walkton");
        Seq<Customer> created = steps().many(city);

        assertThat(customers()
                        .all(CustomerFilter.where(CustomerCriterion.SERVICE_CITY, city))
                        .map(Outcomes::resultOf))
                .containsExactlyInAnyOrderElementsOf(created);
    }

    @Test
    @Tag("rule:a-walk-can-go-on")
    default void allShouldStartAtThePageThatIsAskedFor() {
        String city = Unique.text("Resumeton");
        Seq<Customer> created = steps().many(city);
        CustomerFilter filter = CustomerFilter.where(CustomerCriterion.SERVICE_CITY, city);

        assertThat(customers().all(filter, new PageRequest(2)).map(Outcomes::resultOf))
                .containsExactlyInAnyOrderElementsOf(
                        created.removeAll(steps().listing(filter).firstPage()));
    }

    @Test
    default void allShouldWalkThePagesOfAFragmentToo() {
        var fragment = new NameFragment(Unique.word());
        Listing<Customer> found = steps().listing(fragment);
        Seq<Customer> created = found.overfilled(
                () -> steps().create(CustomerFixtures.named(Unique.text("The") + " " + fragment.text())));

        assertThat(customers().all(fragment).map(Outcomes::resultOf)).containsExactlyInAnyOrderElementsOf(created);
        assertThat(customers().all(fragment, new PageRequest(2)).map(Outcomes::resultOf))
                .containsExactlyInAnyOrderElementsOf(created.removeAll(found.firstPage()));
    }
}
