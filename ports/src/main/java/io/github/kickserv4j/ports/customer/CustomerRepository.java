package io.github.kickserv4j.ports.customer;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.CustomerChange;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.ports.shared.CheckReturnValue;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.github.kickserv4j.ports.shared.PageWalk;
import io.github.kickserv4j.ports.shared.Reconciliation;
import io.github.kickserv4j.ports.shared.UncertainWrite;
import io.github.kickserv4j.ports.shared.reconcile.Reconciler;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The customers of one account, addressed by their number.
 *
 * <p>No method throws for a failure of a server or a network, and none reports an outage as an absent customer. There are four
 * kinds of search, each with a type of its own: {@link CustomerFilter}, {@link NameFragment}, {@link NameOrAddressFragment} and
 * {@link FullName}.
 */
@CheckReturnValue
public interface CustomerRepository {

    /** Returns the customer of this number, or {@link Failure.NotFound}. */
    Either<Failure, Customer> get(CustomerNumber number);

    /**
     * Returns one page of the customers that meet {@code filter}; an empty one if none does, or past the end. The order is the
     * server's, and not documented. If a row comes back that contradicts the filter, the result is {@link
     * Failure.UnexpectedResponse}, since Kickserv answers a filter that it does not know with all customers.
     */
    Either<Failure, Page<Customer>> list(CustomerFilter filter, PageRequest page);

    /** Returns all customers that meet {@code filter}, page after page when they are needed; see {@link PageWalk}. */
    default Stream<Either<Failure, Customer>> all(CustomerFilter filter) {
        Objects.requireNonNull(filter, "filter");
        return all(filter, PageRequest.FIRST);
    }

    /** Does the same from a page on, such as the {@linkplain Failure#page() page} at which another walk ended. */
    default Stream<Either<Failure, Customer>> all(CustomerFilter filter, PageRequest from) {
        Objects.requireNonNull(filter, "filter");
        Objects.requireNonNull(from, "from");
        return PageWalk.stream(CustomerOperations.ALL, from, page -> list(filter, page), Customer::id);
    }

    /** Returns all customers that have {@code fragment} in their name, page after page when they are needed. */
    default Stream<Either<Failure, Customer>> all(NameFragment fragment) {
        Objects.requireNonNull(fragment, "fragment");
        return all(fragment, PageRequest.FIRST);
    }

    /** Does the same from a page on, such as the {@linkplain Failure#page() page} at which another walk ended. */
    default Stream<Either<Failure, Customer>> all(NameFragment fragment, PageRequest from) {
        Objects.requireNonNull(fragment, "fragment");
        Objects.requireNonNull(from, "from");
        return PageWalk.stream(CustomerOperations.ALL, from, page -> searchNames(fragment, page), Customer::id);
    }

    /**
     * Creates a customer; Kickserv gives it an id and a number. Two calls make two customers, even of the same name. If the outcome
     * is unknown, {@link #reconcile(Failure)} checks whether the customer exists.
     */
    Either<Failure, Customer> create(NewCustomer customer);

    /**
     * Changes what {@code change} names, keeps the rest, and returns the customer as it is then. A customer that does not exist is
     * {@link Failure.NotFound}, and none is created.
     */
    Either<Failure, Customer> update(CustomerNumber number, CustomerChange change);

    /**
     * Deletes a customer permanently: Kickserv cannot undo it (documented). Returns the deleted customer; a second time, {@link
     * Failure.NotFound}. Over HTTP it is read first, and a customer that is not found is not deleted.
     */
    Either<Failure, Customer> delete(CustomerNumber number);

    /**
     * Returns a customer of exactly this name; none if there is no such customer. If several have it, any of them may be returned.
     */
    Either<Failure, Option<Customer>> withName(FullName name);

    /** Returns one page of the customers that have {@code fragment} in their name; an empty one if none has, or past the end. */
    Either<Failure, Page<Customer>> searchNames(NameFragment fragment, PageRequest page);

    /**
     * Returns the customers that have {@code fragment} in their name or their address, all on one page, whose request is
     * {@link PageRequest#FIRST}; an empty one if none has.
     */
    Either<Failure, Page<Customer>> searchNamesAndAddresses(NameOrAddressFragment fragment);

    /**
     * Returns the customer of this id, as a list returns it, or {@link Failure.NotFound}. Records name customers by id, and no
     * request for one customer by id is documented: the list is filtered by id (inferred), and if the answer is not that customer,
     * all customers are read until it is found. So it takes one request at best; at worst, and always for an unknown id, one a page
     * of all customers. If a row is unreadable, that is the failure, since it may be the customer. For many ids there is {@link
     * CustomerDirectory}.
     */
    default Either<Failure, Customer> withId(CustomerId id) {
        Objects.requireNonNull(id, "id");
        return new CustomerIdSearch(this, id).find();
    }

    /**
     * Returns the customer of a job: by the number if the job has it, by {@link #withId} if it has the id alone. A job
     * that has neither is {@link Failure.UnexpectedResponse}, and nothing is sent.
     */
    default Either<Failure, Customer> of(Job job) {
        Objects.requireNonNull(job, "job");
        return job.customerNumber()
                .map(this::get)
                .orElse(() -> job.customer().map(this::withId))
                .getOrElse(() -> Either.left(CustomerIdSearch.customerNotNamed(job)));
    }

    /**
     * Returns whether a failed write was carried out after all. If the outcome is certain, it was not, and nothing is sent. An
     * uncertain {@link CustomerWrite} is {@linkplain #reconcile(UncertainWrite) searched for}; for any other write the result is
     * inconclusive.
     */
    default Either<Failure, Reconciliation<Customer>> reconcile(Failure failure) {
        Objects.requireNonNull(failure, "failure");
        return Reconciler.reconcile(failure, CustomerWrite.class, this::reconcile);
    }

    /**
     * Returns whether a write was carried out, by the records that exist now, as {@link Reconciliation} describes. A created
     * customer is recognised by its name. If the records cannot be read, the failure keeps the uncertain write.
     */
    default Either<Failure, Reconciliation<Customer>> reconcile(UncertainWrite<? extends CustomerWrite> write) {
        Objects.requireNonNull(write, "write");
        return Reconciler.reconcile(write, CustomerReconciler.CUSTOMER, new CustomerReconciler(this)::match);
    }
}
