package io.github.kickserv4j.domain.customer;

import io.github.kickserv4j.domain.shared.CustomerId;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.Serializable;
import java.util.Objects;

/**
 * A customer's place among parents and sub-customers.
 *
 * @param parent whom the customer belongs to
 * @param sublevel how deep below the topmost customer, which is 0 (recorded)
 * @param children the sub-customers, each whole (recorded)
 */
public record CustomerHierarchy(Option<CustomerId> parent, Option<Integer> sublevel, Seq<Customer> children)
        implements Serializable {
    public CustomerHierarchy {
        Objects.requireNonNull(parent, "parent");
        Objects.requireNonNull(sublevel, "sublevel");
        Objects.requireNonNull(children, "children");
    }

    public static final CustomerHierarchy NONE = new CustomerHierarchy(Option.none(), Option.none(), List.empty());
}
