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
import io.github.kickserv4j.ports.shared.Reconciliation;
import io.github.kickserv4j.ports.shared.UncertainWrite;
import io.github.kickserv4j.ports.shared.reconcile.Reconciler;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.stream.Stream;

/**
 * Forwards every call to another CustomerRepository. A decorator extends it, and overrides what it changes.
 *
 * <p>Default methods are forwarded too, so that what the delegate does there is kept: they do not come back to the decorator. A
 * decorator whose lists differ overrides {@code all} as well, with {@code standardAll}, which walks over its own lists; the other
 * {@code standard} methods likewise read through the decorator.
 */
@CheckReturnValue
public abstract class ForwardingCustomerRepository implements CustomerRepository {
    /** Creates a decorator. */
    protected ForwardingCustomerRepository() {}

    /** Returns the repository that calls are forwarded to. */
    protected abstract CustomerRepository delegate();

    @Override
    public Either<Failure, Customer> get(CustomerNumber number) {
        return delegate().get(number);
    }

    @Override
    public Either<Failure, Page<Customer>> list(CustomerFilter filter, PageRequest page) {
        return delegate().list(filter, page);
    }

    @Override
    public Stream<Either<Failure, Customer>> all(CustomerFilter filter) {
        return delegate().all(filter);
    }

    @Override
    public Stream<Either<Failure, Customer>> all(CustomerFilter filter, PageRequest from) {
        return delegate().all(filter, from);
    }

    @Override
    public Stream<Either<Failure, Customer>> all(NameFragment fragment) {
        return delegate().all(fragment);
    }

    @Override
    public Stream<Either<Failure, Customer>> all(NameFragment fragment, PageRequest from) {
        return delegate().all(fragment, from);
    }

    @Override
    public Either<Failure, Customer> create(NewCustomer customer) {
        return delegate().create(customer);
    }

    @Override
    public Either<Failure, Customer> update(CustomerNumber number, CustomerChange change) {
        return delegate().update(number, change);
    }

    @Override
    public Either<Failure, Customer> delete(CustomerNumber number) {
        return delegate().delete(number);
    }

    @Override
    public Either<Failure, Option<Customer>> withName(FullName name) {
        return delegate().withName(name);
    }

    @Override
    public Either<Failure, Page<Customer>> searchNames(NameFragment fragment, PageRequest page) {
        return delegate().searchNames(fragment, page);
    }

    @Override
    public Either<Failure, Page<Customer>> searchNamesAndAddresses(NameOrAddressFragment fragment) {
        return delegate().searchNamesAndAddresses(fragment);
    }

    @Override
    public Either<Failure, Customer> withId(CustomerId id) {
        return delegate().withId(id);
    }

    @Override
    public Either<Failure, Customer> of(Job job) {
        return delegate().of(job);
    }

    @Override
    public Either<Failure, Reconciliation<Customer>> reconcile(Failure failure) {
        return delegate().reconcile(failure);
    }

    @Override
    public Either<Failure, Reconciliation<Customer>> reconcile(UncertainWrite<? extends CustomerWrite> write) {
        return delegate().reconcile(write);
    }

    /** Does what {@link CustomerRepository#all(CustomerFilter)} does by default, on this repository. */
    protected final Stream<Either<Failure, Customer>> standardAll(CustomerFilter filter) {
        return CustomerRepository.super.all(filter, PageRequest.FIRST);
    }

    /** Does what {@link CustomerRepository#all(CustomerFilter, PageRequest)} does by default, on this repository. */
    protected final Stream<Either<Failure, Customer>> standardAll(CustomerFilter filter, PageRequest from) {
        return CustomerRepository.super.all(filter, from);
    }

    /** Does what {@link CustomerRepository#all(NameFragment)} does by default, on this repository. */
    protected final Stream<Either<Failure, Customer>> standardAll(NameFragment fragment) {
        return CustomerRepository.super.all(fragment, PageRequest.FIRST);
    }

    /** Does what {@link CustomerRepository#all(NameFragment, PageRequest)} does by default, on this repository. */
    protected final Stream<Either<Failure, Customer>> standardAll(NameFragment fragment, PageRequest from) {
        return CustomerRepository.super.all(fragment, from);
    }

    /** Does what {@link CustomerRepository#withId(CustomerId)} does by default, on this repository. */
    protected final Either<Failure, Customer> standardWithId(CustomerId id) {
        return CustomerRepository.super.withId(id);
    }

    /** Does what {@link CustomerRepository#of(Job)} does by default, on this repository. */
    protected final Either<Failure, Customer> standardOf(Job job) {
        return CustomerRepository.super.of(job);
    }

    /** Does what {@link CustomerRepository#reconcile(Failure)} does by default, on this repository. */
    protected final Either<Failure, Reconciliation<Customer>> standardReconcile(Failure failure) {
        return Reconciler.reconcile(failure, CustomerWrite.class, this::standardReconcile);
    }

    /** Does what {@link CustomerRepository#reconcile(UncertainWrite)} does by default, on this repository. */
    protected final Either<Failure, Reconciliation<Customer>> standardReconcile(
            UncertainWrite<? extends CustomerWrite> write) {
        return CustomerRepository.super.reconcile(write);
    }
}
