package io.github.kickserv4j.testkit.contract;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.CustomerChange;
import io.github.kickserv4j.domain.customer.CustomerFields;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.shared.Audit;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.domain.shared.Patch;
import io.github.kickserv4j.ports.customer.CustomerFilter;
import io.github.kickserv4j.ports.customer.CustomerOperations;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.ports.customer.CustomerWrite;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Operation;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.github.kickserv4j.ports.shared.Reconciliation;
import io.github.kickserv4j.ports.shared.UncertainWrite;
import io.github.kickserv4j.ports.shared.Write;
import io.github.kickserv4j.testkit.fixture.CustomerFixtures;
import io.github.kickserv4j.testkit.fixture.UniqueValues;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.stream.Stream;

/** Calls the repository of customers for those of one city, which has no other customers. */
record CustomersOfCityTestDriver(CustomerRepository customers, String city)
        implements RepositoryTestDriver<CustomerNumber, Customer>, PagedListTestDriver<Customer> {

    static CustomersOfCityTestDriver create(CustomerRepository customers) {
        return new CustomersOfCityTestDriver(customers, UniqueValues.withUniqueSuffix("Manyton"));
    }

    private CustomerFilter filter() {
        return CustomerFilter.builder().serviceCity(city).build();
    }

    @Override
    public Either<Failure, Customer> get(CustomerNumber number) {
        return customers.get(number);
    }

    @Override
    public Either<Failure, Seq<Customer>> list() {
        return new PagedListing<>(this::page).rows();
    }

    @Override
    public Either<Failure, Page<Customer>> page(PageRequest page) {
        return customers.list(filter(), page);
    }

    @Override
    public Stream<Either<Failure, Customer>> all() {
        return customers.all(filter());
    }

    @Override
    public Stream<Either<Failure, Customer>> all(PageRequest from) {
        return customers.all(filter(), from);
    }

    @Override
    public Either<Failure, Customer> create(Patch<Customer> fields) {
        return customers.create(new NewCustomer(fields));
    }

    @Override
    public Customer add() {
        return ResultAssertions.resultOf(create(minimal()));
    }

    @Override
    public Either<Failure, Customer> update(CustomerNumber number, Patch<Customer> patch) {
        return customers.update(number, new CustomerChange(patch));
    }

    @Override
    public Either<Failure, Customer> delete(CustomerNumber number) {
        return customers.delete(number);
    }

    @Override
    public Either<Failure, Reconciliation<Customer>> reconcile(Failure failure) {
        return customers.reconcile(failure);
    }

    @Override
    public Either<Failure, Reconciliation<Customer>> reconcile(UncertainWrite<Write<Customer>> write) {
        return customers.reconcile(write.as(CustomerWrite.class).get());
    }

    @Override
    public Write<Customer> creation(Patch<Customer> fields) {
        return new CustomerWrite.Create(new NewCustomer(fields));
    }

    @Override
    public Write<Customer> change(CustomerNumber number, Patch<Customer> patch) {
        return new CustomerWrite.Update(number, new CustomerChange(patch));
    }

    @Override
    public Write<Customer> deletion(CustomerNumber number) {
        return new CustomerWrite.Delete(number);
    }

    @Override
    public Operation getOperation(CustomerNumber number) {
        return CustomerOperations.get(number);
    }

    @Override
    public Seq<Field<Customer, ?>> fields() {
        return CustomerFields.ALL;
    }

    @Override
    public <V> V sampleOf(Field<Customer, V> field) {
        return CustomerFixtures.sampleOf(field);
    }

    @Override
    public Patch<Customer> minimal() {
        return CustomerFixtures.minimal().fields().set(CustomerFields.SERVICE_CITY, city);
    }

    @Override
    public Patch<Customer> complete() {
        return RepositoryTestDriver.super.complete().set(CustomerFields.SERVICE_CITY, city);
    }

    @Override
    public Patch<Customer> variantOf(Patch<Customer> minimal) {
        return minimal.set(CustomerFields.SERVICE_CITY, "Ann Arbor");
    }

    @Override
    public Patch<Customer> patch() {
        return Patch.<Customer>empty()
                .set(CustomerFields.SERVICE_CITY, city)
                .set(CustomerFields.BILLING_CITY, UniqueValues.withUniqueSuffix("Ypsilanti"))
                .clear(CustomerFields.FAX);
    }

    @Override
    public CustomerNumber idOf(Customer customer) {
        return customer.number();
    }

    @Override
    public CustomerNumber idOf(long value) {
        return new CustomerNumber(value);
    }

    @Override
    public CustomerId historyIdOf(Customer customer) {
        return customer.id();
    }

    @Override
    public Audit auditOf(Customer customer) {
        return customer.audit();
    }
}
