package io.github.kickserv4j.adapter.inmemory.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.shared.CustomerId;
import io.vavr.collection.List;
import java.time.Clock;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class AccountContextTest {
    private final AccountContext accountContext = new AccountContext(Clock.systemUTC(), 25, List.empty());

    /** A thread that first uses the jobs of an account registers them while another one deletes a customer. */
    @Test
    void registrationShouldBePossibleWhileACustomerIsDeleted() {
        var deleted = new ArrayList<CustomerId>();
        accountContext.onCustomerDeleted(id -> accountContext.onCustomerDeleted(deleted::add));
        accountContext.onCustomerDeleted(deleted::add);

        accountContext.fireCustomerDeleted(new CustomerId(7));

        assertThat(deleted).containsExactly(new CustomerId(7));
    }
}
