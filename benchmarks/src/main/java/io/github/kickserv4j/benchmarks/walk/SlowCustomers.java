package io.github.kickserv4j.benchmarks.walk;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.ports.customer.CustomerFilter;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.ports.customer.ForwardingCustomerRepository;
import io.github.kickserv4j.ports.shared.CheckReturnValue;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Customers of whom each page takes a while. */
@CheckReturnValue
final class SlowCustomers extends ForwardingCustomerRepository {
    private static final Duration DELAY = Duration.ofMillis(20);

    private final CustomerRepository customers;

    SlowCustomers(CustomerRepository customers) {
        this.customers = customers;
    }

    @Override
    protected CustomerRepository delegate() {
        return customers;
    }

    @Override
    public Either<Failure, Page<Customer>> list(CustomerFilter filter, PageRequest page) {
        pause(1);
        return customers.list(filter, page);
    }

    /** Waits as long as that many pages take one after the other. */
    static void pause(int pages) {
        long end = System.nanoTime() + pages * DELAY.toNanos();
        for (long left = end - System.nanoTime(); left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
