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
 * <p>Nothing here throws for what a server or a network does, and nothing reads an outage as an absent customer. A search is one of
 * four different things, and the types keep them apart: {@link CustomerFilter}, {@link NameFragment},
 * {@link NameOrAddressFragment} and {@link FullName}.
 */
@CheckReturnValue
public interface CustomerRepository {

    /** Returns the customer of this number, or {@link Failure.NotFound}. */
    Either<Failure, Customer> get(CustomerNumber number);

    /**
     * Returns one page of the customers that meet {@code filter}; an empty one if none does, or past the end. The order is the
     * server's, and not documented. If a row comes back that contradicts the filter, the result is
     * {@link Failure.UnexpectedResponse}, since Kickserv answers a filter that it does not know with everybody.
     */
    Either<Failure, Page<Customer>> list(CustomerFilter filter, PageRequest page);

    /** Returns all customers that meet {@code filter}, page after page as they are asked for; see {@link PageWalk}. */
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

    /** Returns all customers that have {@code fragment} in their name, page after page as they are asked for. */
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
     * Creates a customer; Kickserv gives it an id and a number. Two calls make two customers, even of the same name. If the
     * outcome is unknown, {@link #reconcile(Failure)} looks whether the customer is there.
     */
    Either<Failure, Customer> create(NewCustomer customer);

    /**
     * Changes what {@code change} names, keeps the rest, and returns the customer as it is then. A customer that does not exist is
     * {@link Failure.NotFound}, and none is created.
     */
    Either<Failure, Customer> update(CustomerNumber number, CustomerChange change);

    /**
     * Deletes a customer for good: Kickserv cannot undo it (documented). Returns it as it was; a second time,
     * {@link Failure.NotFound}. Over HTTP it is read first, and one that is not found is not deleted.
     */
    Either<Failure, Customer> delete(CustomerNumber number);

    /**
     * Returns a customer of exactly this name; none if there is no such customer. Which one, where several have it, is not known.
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
     * Returns the customer of this id, as a list returns it, or {@link Failure.NotFound}. Records point at customers by id, and
     * nothing documents a way to ask for one so: the list is asked for who has it (inferred to be a filter), and if that brings
     * anything but that customer, all customers are gone through until there it is. So it is one request at best; at worst, and
     * always for an unknown id, one a page of all customers. If one of them could not be read, the failure is that, for it
     * may have been the one. For many ids there is {@link CustomerDirectory}.
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
     * Returns whether a failed write was carried out after all. If the outcome is certain, it was not, and nothing is asked of the
     * server. An uncertain {@link CustomerWrite} is {@linkplain #reconcile(UncertainWrite) looked for}; of any other write this
     * port is inconclusive.
     */
    default Either<Failure, Reconciliation<Customer>> reconcile(Failure failure) {
        Objects.requireNonNull(failure, "failure");
        return Reconciler.reconcile(failure, CustomerWrite.class, this::reconcile);
    }

    /**
     * Returns whether a write was carried out, by the records that exist now, as {@link Reconciliation} describes. A customer who
     * was created is known by the name. If one could not look, the failure keeps the uncertain write.
     */
    default Either<Failure, Reconciliation<Customer>> reconcile(UncertainWrite<? extends CustomerWrite> write) {
        Objects.requireNonNull(write, "write");
        return Reconciler.reconcile(write, CustomerReconciler.CUSTOMER, new CustomerReconciler(this)::match);
    }
}
