package io.github.kickserv4j.adapter.inmemory.customer;

import io.github.kickserv4j.adapter.inmemory.shared.Account;
import io.github.kickserv4j.adapter.inmemory.shared.Pages;
import io.github.kickserv4j.adapter.inmemory.shared.Sequence;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.CustomerChange;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.shared.Address;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.Folding;
import io.github.kickserv4j.ports.customer.CustomerFilter;
import io.github.kickserv4j.ports.customer.CustomerOperations;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.ports.customer.FullName;
import io.github.kickserv4j.ports.customer.NameFragment;
import io.github.kickserv4j.ports.customer.NameOrAddressFragment;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Customers in memory. Lists are in the order of numbers, those by the beginning of a name in the order of names. */
public final class InMemoryCustomerRepository implements CustomerRepository {
    private final Account account;
    private final CustomerTable table;
    private final Appearance appearance;
    private final Sequence numbers = new Sequence(CustomerSnapshot.EMPTY.nextNumber());
    private final Sequence ids = new Sequence(CustomerSnapshot.EMPTY.nextId());

    public InMemoryCustomerRepository(Account account, CustomerTable table, Ledger ledger) {
        this.account = account;
        this.table = table;
        this.appearance = new Appearance(table, ledger);
    }

    @Override
    public Either<Failure, Customer> get(CustomerNumber number) {
        Objects.requireNonNull(number, "number");
        return account.read(
                () -> Pages.found(table.get(number).map(appearance::alone), CustomerOperations.get(number)));
    }

    @Override
    public Either<Failure, Page<Customer>> list(CustomerFilter filter, PageRequest page) {
        return account.read(() -> page(table.matching(filter, offset(page)), page));
    }

    @Override
    public Either<Failure, Page<Customer>> search(NameFragment fragment, PageRequest page) {
        return account.read(() -> page(table.containing(fragment.text()).skip(offset(page)), page));
    }

    @Override
    public Either<Failure, Page<Customer>> filter(NameOrAddressFragment fragment) {
        Objects.requireNonNull(fragment, "fragment");
        Predicate<String> containing = Folding.containing(fragment.text());
        return account.read(() -> Either.right(Page.of(
                PageRequest.FIRST,
                table.all()
                        .filter(customer -> texts(customer).exists(containing))
                        .map(appearance::listed)
                        .collect(Vector.collector()))));
    }

    @Override
    public Either<Failure, Option<Customer>> withName(FullName name) {
        return account.read(() -> Either.right(
                Option.ofOptional(table.called(name.text()).findFirst()).map(appearance::listed)));
    }

    @Override
    public Either<Failure, Customer> withId(CustomerId id) {
        return account.read(() -> Pages.found(table.get(id).map(appearance::listed), CustomerOperations.withId(id)));
    }

    @Override
    public Either<Failure, Customer> create(NewCustomer customer) {
        Objects.requireNonNull(customer, "customer");
        return account.write(() -> {
            Customer created = Defaults.of(
                    customer, new CustomerId(ids.next()), new CustomerNumber(numbers.next()), account.now());
            table.put(created);
            return Either.right(created);
        });
    }

    @Override
    public Either<Failure, Customer> update(CustomerNumber number, CustomerChange change) {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(change, "change");
        return account.write(() -> Pages.found(
                table.get(number)
                        .map(before -> Defaults.changed(before, change, account.now()))
                        .peek(table::put)
                        .map(appearance::alone),
                CustomerOperations.update(number)));
    }

    @Override
    public Either<Failure, CustomerNumber> delete(CustomerNumber number) {
        Objects.requireNonNull(number, "number");
        return account.write(() -> Pages.found(
                table.get(number)
                        .peek(customer -> table.remove(number))
                        .peek(customer -> account.customerIsDeleted(customer.id()))
                        .map(Customer::number),
                CustomerOperations.delete(number)));
    }

    /** All that there is, as it is now. */
    public CustomerSnapshot snapshot() {
        return new CustomerSnapshot(table.all().collect(Vector.collector()), numbers.peek(), ids.peek());
    }

    /** Forgets what there is, and has this instead. */
    public void restore(CustomerSnapshot snapshot) {
        table.clear();
        snapshot.customers().forEach(table::put);
        numbers.continueAt(snapshot.nextNumber());
        ids.continueAt(snapshot.nextId());
    }

    private Either<Failure, Page<Customer>> page(Stream<Customer> from, PageRequest request) {
        return Either.right(Pages.of(request, from.map(appearance::listed), account.pageSize()));
    }

    private long offset(PageRequest page) {
        return Pages.before(page, account.pageSize());
    }

    private static Seq<String> texts(Customer customer) {
        return List.of(customer.name().display())
                .appendAll(texts(customer.serviceAddress()))
                .appendAll(texts(customer.billingAddress()));
    }

    private static Seq<String> texts(Address address) {
        return List.of(
                        address.line1(),
                        address.line2(),
                        address.city(),
                        address.state(),
                        address.zipCode(),
                        address.country())
                .flatMap(part -> part);
    }
}
