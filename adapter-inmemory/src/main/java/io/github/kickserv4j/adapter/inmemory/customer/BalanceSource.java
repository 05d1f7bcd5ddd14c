package io.github.kickserv4j.adapter.inmemory.customer;

import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.Money;
import io.vavr.control.Option;

/** What customers owe beside what they were seeded with. */
@FunctionalInterface
public interface BalanceSource {
    /** None if there was never anything to owe. */
    Option<Money> balanceOf(CustomerId customer);
}
