package io.github.kickserv4j.ports.customer;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.ports.shared.CheckReturnValue;
import io.github.kickserv4j.ports.shared.Failure;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The customers of many jobs. It walks over all customers, only as far as needed, and keeps each customer that it has read. A known
 * customer takes no request, and all customers together take one request a page.
 *
 * <p>A known customer is not read again and stays in memory, so create a directory for one task. Safe for many threads: one walks,
 * and the others wait.
 */
@CheckReturnValue
public final class CustomerDirectory {
    private final CustomerRepository customers;
    private final Map<CustomerId, Customer> known = new ConcurrentHashMap<>();
    private final Lock walking = new ReentrantLock();
    private Iterator<Either<Failure, Customer>> rest;
    private Option<Failure> failed = Option.none();

    private CustomerDirectory(CustomerRepository customers) {
        this.customers = customers;
        this.rest = fromTheBeginning();
    }

    /** Creates an empty directory that reads from {@code customers}. */
    public static CustomerDirectory of(CustomerRepository customers) {
        Objects.requireNonNull(customers, "customers");
        return new CustomerDirectory(customers);
    }

    /**
     * Returns the customer of a job, as {@link #withId} does. A job without the id is requested by
     * {@link CustomerRepository#of(Job)}.
     */
    public Either<Failure, Customer> of(Job job) {
        return job.customer().fold(() -> customers.of(job), this::withId);
    }

    /**
     * Returns the customer of this id. A customer that the walk does not find is requested by {@link CustomerRepository#withId},
     * since it may have been added meanwhile. If the walk fails, or a row is unreadable, before the customer is found, the result
     * is that failure; the next call that needs it begins a new walk.
     */
    public Either<Failure, Customer> withId(CustomerId id) {
        Objects.requireNonNull(id, "id");
        return remembered(id).getOrElse(() -> search(id));
    }

    private Option<Either<Failure, Customer>> remembered(CustomerId id) {
        return Option.of(known.get(id)).map(Either::right);
    }

    private Either<Failure, Customer> search(CustomerId id) {
        walking.lock();
        try {
            walkTo(id);
            return remembered(id).getOrElse(() -> failed.fold(() -> ask(id), this::beginAgain));
        } finally {
            walking.unlock();
        }
    }

    private void walkTo(CustomerId id) {
        while (!known.containsKey(id) && rest.hasNext()) {
            rest.next().peek(this::remember).peekLeft(failure -> failed = failed.orElse(Option.some(failure)));
        }
    }

    private Either<Failure, Customer> ask(CustomerId id) {
        return customers.withId(id).peek(this::remember);
    }

    private Either<Failure, Customer> beginAgain(Failure failure) {
        rest = fromTheBeginning();
        failed = Option.none();
        return Either.left(failure);
    }

    private Iterator<Either<Failure, Customer>> fromTheBeginning() {
        return customers.all(CustomerFilter.ALL).iterator();
    }

    private void remember(Customer customer) {
        known.put(customer.id(), customer);
    }
}
