package io.github.kickserv4j.fakeserver.customer;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.ports.customer.CustomerFilter;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.vavr.control.Option;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds customers by their account-wide id, as other rows name them, although the port does not: it looks through all of them,
 * and remembers their numbers.
 */
public final class CustomerDirectory {
    private final CustomerRepository customers;
    private final Map<CustomerId, CustomerNumber> numbers = new ConcurrentHashMap<>();

    public CustomerDirectory(CustomerRepository customers) {
        this.customers = customers;
    }

    /** The customer of this id; none also if that could not be found out, since it is only an ornament of other rows. */
    public Option<Customer> find(CustomerId id) {
        return remembered(id).orElse(() -> {
            readAll();
            return remembered(id);
        });
    }

    /** Spares the search for a customer whose number is known. */
    public void remember(CustomerId id, CustomerNumber number) {
        numbers.put(id, number);
    }

    private Option<Customer> remembered(CustomerId id) {
        return Option.of(numbers.get(id))
                .flatMap(number -> customers.get(number).fold(absent -> Option.none(), Option::some))
                .filter(found -> found.id().equals(id));
    }

    private void readAll() {
        customers
                .all(CustomerFilter.NONE)
                .forEach(found -> found.peek(customer -> remember(customer.id(), customer.number())));
    }
}
