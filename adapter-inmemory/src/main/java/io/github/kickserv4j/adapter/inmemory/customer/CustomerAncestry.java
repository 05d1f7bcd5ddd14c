package io.github.kickserv4j.adapter.inmemory.customer;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.evidence.ReliesOnNoFact;
import io.vavr.collection.Seq;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The hierarchy of some customers. */
@ReliesOnNoFact("validates test data")
final class CustomerAncestry {
    private final Map<CustomerId, CustomerId> parents = new HashMap<>();
    private final Set<CustomerId> haveChildren;
    private final Set<CustomerId> onCircles = new HashSet<>();

    CustomerAncestry(Seq<Customer> customers) {
        customers.forEach(
                customer -> customer.hierarchy().parent().forEach(parent -> parents.put(customer.id(), parent)));
        haveChildren = Set.copyOf(parents.values());
        Set<CustomerId> seen = new HashSet<>();
        parents.keySet().forEach(id -> findCircle(id, seen));
    }

    boolean isParent(CustomerId id) {
        return haveChildren.contains(id);
    }

    /** Returns whether the customer is an own ancestor. */
    boolean isInCycle(CustomerId id) {
        return onCircles.contains(id);
    }

    /**
     * Returns whether the customer is more than {@code levels} below the topmost one. A customer below a cycle has no topmost
     * one.
     */
    boolean isDeeperThan(int levels, CustomerId id) {
        @Nullable CustomerId up = id;
        for (int level = 0; level <= levels && up != null; level++) {
            up = onCircles.contains(up) ? null : parents.get(up);
        }
        return up != null;
    }

    /** Ascends from one customer up to the first customer already visited. */
    private void findCircle(CustomerId from, Set<CustomerId> seen) {
        Set<CustomerId> way = new LinkedHashSet<>();
        @Nullable CustomerId up = from;
        while (up != null && seen.add(up)) {
            way.add(up);
            up = parents.get(up);
        }
        while (up != null && way.contains(up) && onCircles.add(up)) {
            up = parents.get(up);
        }
    }
}
