package io.github.kickserv4j.ports.readahead;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.ports.customer.CustomerFilter;
import io.github.kickserv4j.ports.customer.CustomerOperations;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.ports.customer.ForwardingCustomerRepository;
import io.github.kickserv4j.ports.customer.NameFragment;
import io.github.kickserv4j.ports.shared.CheckReturnValue;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.control.Either;
import java.util.Objects;
import java.util.stream.Stream;

/** Walks over customers that read ahead. */
@CheckReturnValue
final class ReadAheadCustomers extends ForwardingCustomerRepository {
    private final CustomerRepository delegate;
    private final ReadAhead readAhead;

    ReadAheadCustomers(CustomerRepository delegate, ReadAhead readAhead) {
        this.delegate = delegate;
        this.readAhead = readAhead;
    }

    @Override
    protected CustomerRepository delegate() {
        return delegate;
    }

    @Override
    public Stream<Either<Failure, Customer>> all(CustomerFilter filter) {
        Objects.requireNonNull(filter, "filter");
        return all(filter, PageRequest.FIRST);
    }

    @Override
    public Stream<Either<Failure, Customer>> all(CustomerFilter filter, PageRequest from) {
        Objects.requireNonNull(filter, "filter");
        Objects.requireNonNull(from, "from");
        return readAhead.walk(CustomerOperations.ALL, from, page -> delegate.list(filter, page), Customer::id);
    }

    @Override
    public Stream<Either<Failure, Customer>> all(NameFragment fragment) {
        Objects.requireNonNull(fragment, "fragment");
        return all(fragment, PageRequest.FIRST);
    }

    @Override
    public Stream<Either<Failure, Customer>> all(NameFragment fragment, PageRequest from) {
        Objects.requireNonNull(fragment, "fragment");
        Objects.requireNonNull(from, "from");
        return readAhead.walk(CustomerOperations.ALL, from, page -> delegate.searchNames(fragment, page), Customer::id);
    }
}
