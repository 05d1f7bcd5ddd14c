package io.github.kickserv4j.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.ports.customer.NameFragment;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.github.kickserv4j.testkit.fixture.CustomerFixtures;
import io.github.kickserv4j.testkit.fixture.UniqueValues;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;

/** Contract of walks over the customers that a fragment of the name finds. */
public interface CustomerPagingContract {

    CustomerRepository customers();

    private CustomerTestDriver driver() {
        return new CustomerTestDriver(customers());
    }

    @Test
    default void allShouldWalkThePagesOfAFragmentToo() {
        var fragment = new NameFragment(UniqueValues.word());
        PagedListing<Customer> found = driver().listing(fragment);
        Seq<Customer> created = found.fillBeyondFirstPage(() ->
                driver().create(CustomerFixtures.named(UniqueValues.withUniqueSuffix("The") + " " + fragment.text())));

        assertThat(found.pagePastTheEnd().items()).isEmpty();
        assertThat(found.pagePastTheEnd().request()).isEqualTo(new PageRequest(1_000_000));
        assertThat(customers().all(fragment).map(ResultAssertions::resultOf))
                .containsExactlyInAnyOrderElementsOf(created);
        assertThat(customers().all(fragment, new PageRequest(2)).map(ResultAssertions::resultOf))
                .containsExactlyInAnyOrderElementsOf(created.removeAll(found.firstPage()));
    }
}
