package io.github.kickserv4j.testkit.faultinjection;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.CustomerChange;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.ports.customer.CustomerFilter;
import io.github.kickserv4j.ports.customer.CustomerOperations;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.ports.customer.CustomerWrite;
import io.github.kickserv4j.ports.customer.FullName;
import io.github.kickserv4j.ports.customer.NameFragment;
import io.github.kickserv4j.ports.customer.NameOrAddressFragment;
import io.github.kickserv4j.ports.shared.CheckReturnValue;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Objects;

/** Injects faults into the operations on customers. */
@CheckReturnValue
record FaultyCustomerRepository(CustomerRepository delegate, FaultInjector injector) implements CustomerRepository {
    private static final Creation<Customer> CREATION = Creation.of(Customer::id, Customer::audit);

    @Override
    public Either<Failure, Customer> get(CustomerNumber number) {
        Objects.requireNonNull(number, "number");
        return injector.read(
                Invocation.of(OperationName.CUSTOMERS_GET, CustomerOperations.get(number), number),
                () -> delegate.get(number));
    }

    @Override
    public Either<Failure, Page<Customer>> list(CustomerFilter filter, PageRequest page) {
        Objects.requireNonNull(filter, "filter");
        Objects.requireNonNull(page, "page");
        return injector.read(
                Invocation.of(OperationName.CUSTOMERS_LIST, CustomerOperations.LIST, filter, page),
                () -> delegate.list(filter, page));
    }

    @Override
    public Either<Failure, Customer> create(NewCustomer customer) {
        Objects.requireNonNull(customer, "customer");
        return injector.create(
                Invocation.of(OperationName.CUSTOMERS_CREATE, CustomerOperations.CREATE, customer),
                new CustomerWrite.Create(customer),
                CREATION,
                () -> delegate.create(customer));
    }

    @Override
    public Either<Failure, Customer> update(CustomerNumber number, CustomerChange change) {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(change, "change");
        return injector.write(
                Invocation.of(OperationName.CUSTOMERS_UPDATE, CustomerOperations.update(number), number, change),
                new CustomerWrite.Update(number, change),
                () -> delegate.update(number, change));
    }

    @Override
    public Either<Failure, Customer> delete(CustomerNumber number) {
        Objects.requireNonNull(number, "number");
        return injector.write(
                Invocation.of(OperationName.CUSTOMERS_DELETE, CustomerOperations.delete(number), number),
                new CustomerWrite.Delete(number),
                () -> delegate.delete(number));
    }

    @Override
    public Either<Failure, Option<Customer>> withName(FullName name) {
        Objects.requireNonNull(name, "name");
        return injector.read(
                Invocation.of(OperationName.CUSTOMERS_WITH_NAME, CustomerOperations.WITH_NAME, name),
                () -> delegate.withName(name));
    }

    @Override
    public Either<Failure, Page<Customer>> searchNames(NameFragment fragment, PageRequest page) {
        Objects.requireNonNull(fragment, "fragment");
        Objects.requireNonNull(page, "page");
        return injector.read(
                Invocation.of(OperationName.CUSTOMERS_SEARCH_NAMES, CustomerOperations.SEARCH_NAMES, fragment, page),
                () -> delegate.searchNames(fragment, page));
    }

    @Override
    public Either<Failure, Page<Customer>> searchNamesAndAddresses(NameOrAddressFragment fragment) {
        Objects.requireNonNull(fragment, "fragment");
        return injector.read(
                Invocation.of(
                        OperationName.CUSTOMERS_SEARCH_NAMES_AND_ADDRESSES,
                        CustomerOperations.SEARCH_NAMES_AND_ADDRESSES,
                        fragment),
                () -> delegate.searchNamesAndAddresses(fragment));
    }
}
