package io.github.kickserv4j.adapter.inmemory.customer;

import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.evidence.ReliesOn;
import io.vavr.control.Option;

/** Computes what customers owe in addition to their opening balance. */
@ReliesOn("balance-is-what-is-owed")
@FunctionalInterface
public interface BalanceSource {
    /** Returns the amount; none if the customer never had a job or payment. */
    Option<Money> balanceOf(CustomerId customer);
}
