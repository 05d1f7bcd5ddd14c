package io.github.kickserv4j.adapter.inmemory.shared;

import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.evidence.ReliesOnNoFact;
import java.util.HashMap;
import java.util.Map;

/** A sum for each customer, kept up to date as its parts come and go. */
@ReliesOnNoFact("adds amounts")
public final class CustomerAmounts {
    private final Map<CustomerId, Money> sums = new HashMap<>();

    public void add(CustomerId customer, Money amount) {
        sums.merge(customer, amount, Money::plus);
    }

    public void subtract(CustomerId customer, Money amount) {
        Money rest = of(customer).minus(amount);
        if (rest.isZero()) {
            sums.remove(customer);
        } else {
            sums.put(customer, rest);
        }
    }

    public Money of(CustomerId customer) {
        return sums.getOrDefault(customer, Money.ZERO);
    }

    public void clear() {
        sums.clear();
    }
}
