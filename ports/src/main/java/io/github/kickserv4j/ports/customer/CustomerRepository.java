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
import io.github.kickserv4j.ports.shared.WriteHistory;
import io.github.kickserv4j.ports.shared.evidence.UncertainWrites;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The customers of one account, addressed by their number.
 *
 * <p>Nothing here throws for what a server or a network does, and nothing reads an outage as "nobody there". A search is one of
 * four different things, and the types keep them apart: {@link CustomerFilter}, {@link NameFragment},
 * {@link NameOrAddressFragment} and {@link FullName}.
 */
@CheckReturnValue
public interface CustomerRepository {

    /** The customer of this number, or {@link Failure.NotFound}. */
    Either<Failure, Customer> get(CustomerNumber number);

    /**
     * One page of the customers that meet {@code filter}; an empty one if nobody does, or past the end. The order is the
     * server's, and not documented. If a row comes back that contradicts the filter, the answer is
     * {@link Failure.UnexpectedResponse}, since Kickserv answers a filter that it does not know with everybody.
     */
    Either<Failure, Page<Customer>> list(CustomerFilter filter, PageRequest page);

    /** One page of the customers that have {@code fragment} in their name; an empty one if nobody has, or past the end. */
    Either<Failure, Page<Customer>> searchNames(NameFragment fragment, PageRequest page);

    /**
     * The customers that have {@code fragment} in their name or their address, all on one page, whose request is
     * {@link PageRequest#FIRST}; an empty one if nobody has.
     */
    Either<Failure, Page<Customer>> searchNamesAndAddresses(NameOrAddressFragment fragment);

    /** A customer of exactly this name; none if there is nobody. Which one, where several have it, is not known. */
    Either<Failure, Option<Customer>> withName(FullName name);

    /**
     * The customer of this id, as a list tells of one, or {@link Failure.NotFound}. Records point at customers by id, and nothing
     * documents a way to ask for one so: the list is asked for who has it (inferred to be a filter), and if that brings anything
     * but that customer, all customers are gone through until there it is. So it is one request at best; at worst, and always
     * for an id that nobody has, one a page of all customers. If one of them could not be read, the failure is that, for it may
     * have been the one. For many ids there is {@link CustomerDirectory}.
     */
    default Either<Failure, Customer> withId(CustomerId id) {
        Objects.requireNonNull(id, "id");
        return new CustomerIdSearch(this, id).find();
    }

    /**
     * Whose job it is: by the customer's number where the job tells it, by {@link #withId} where it tells the id alone. A job
     * that tells neither is {@link Failure.UnexpectedResponse}, and nothing is asked.
     */
    default Either<Failure, Customer> of(Job job) {
        return job.customerNumber()
                .map(this::get)
                .orElse(() -> job.customer().map(this::withId))
                .getOrElse(() -> Either.left(CustomerIdSearch.customerNotNamed(job)));
    }

    /**
     * Creates a customer; Kickserv gives it an id and a number. Two calls make two customers, even of the same name. If the
     * outcome is unknown, {@link #reconcile(Failure)} looks whether the customer is there.
     */
    Either<Failure, Customer> create(NewCustomer customer);

    /**
     * Changes what {@code change} names, keeps all else, and answers with the customer as it is then. A customer that does not
     * exist is {@link Failure.NotFound}, and none is created.
     */
    Either<Failure, Customer> update(CustomerNumber number, CustomerChange change);

    /**
     * Deletes a customer, for good: Kickserv cannot undo it (documented). Answers with the number; a second time, with
     * {@link Failure.NotFound}.
     */
    Either<Failure, CustomerNumber> delete(CustomerNumber number);

    /** All customers that meet {@code filter}, page after page as they are asked for; see {@link PageWalk}. */
    default Stream<Either<Failure, Customer>> all(CustomerFilter filter) {
        Objects.requireNonNull(filter, "filter");
        return all(filter, PageRequest.FIRST);
    }

    /** The same from a page on, such as the {@linkplain Failure#page() page} at which another walk ended. */
    default Stream<Either<Failure, Customer>> all(CustomerFilter filter, PageRequest from) {
        Objects.requireNonNull(filter, "filter");
        Objects.requireNonNull(from, "from");
        return PageWalk.stream(CustomerOperations.ALL, from, page -> list(filter, page), Customer::id);
    }

    /** All customers that have {@code fragment} in their name, page after page as they are asked for; see {@link PageWalk}. */
    default Stream<Either<Failure, Customer>> all(NameFragment fragment) {
        Objects.requireNonNull(fragment, "fragment");
        return all(fragment, PageRequest.FIRST);
    }

    /** The same from a page on, such as the {@linkplain Failure#page() page} at which another walk ended. */
    default Stream<Either<Failure, Customer>> all(NameFragment fragment, PageRequest from) {
        Objects.requireNonNull(fragment, "fragment");
        return PageWalk.stream(CustomerOperations.ALL, from, page -> searchNames(fragment, page), Customer::id);
    }

    /**
     * Whether a write that failed was carried out after all. If the failure leaves no doubt, it was not, and nothing is asked of
     * the server. If it is in doubt about a {@link CustomerWrite}, see {@link #reconcile(CustomerWrite, Instant)}; if about
     * anything else, nobody can tell here.
     */
    default Either<Failure, Reconciliation<Customer>> reconcile(Failure failure) {
        return UncertainWrites.reconcile(failure, CustomerWrite.class, this::reconcile);
    }

    /**
     * Whether a write was carried out, as the customers tell that are there now; {@link Reconciliation} says how. A customer who
     * was created is known by the name. If one could not look, the failure is in the same doubt.
     *
     * @param since when it was asked, by the clock of this side
     */
    default Either<Failure, Reconciliation<Customer>> reconcile(CustomerWrite write, Instant since) {
        Objects.requireNonNull(write, "write");
        Objects.requireNonNull(since, "since");
        return reconcile(write, since, WriteHistory.none());
    }

    /**
     * The same, with what is known beside it: which records are others', or were there before. A creation of which nothing else
     * is known can be found not to be done, but never to be done.
     */
    default Either<Failure, Reconciliation<Customer>> reconcile(
            CustomerWrite write, Instant since, WriteHistory history) {
        Objects.requireNonNull(write, "write");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(history, "history");
        var uncertainWrite = new UncertainWrite(write, since, history);
        return UncertainWrites.withUncertainWriteKept(
                uncertainWrite, new CustomerReconciler(this, uncertainWrite).reconcile(write));
    }
}
