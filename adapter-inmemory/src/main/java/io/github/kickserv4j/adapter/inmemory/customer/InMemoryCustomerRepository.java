package io.github.kickserv4j.adapter.inmemory.customer;

import io.github.kickserv4j.adapter.inmemory.shared.Account;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.CustomerChange;
import io.github.kickserv4j.domain.customer.Family;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.shared.Address;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.ports.customer.CustomerCriterion;
import io.github.kickserv4j.ports.customer.CustomerFilter;
import io.github.kickserv4j.ports.customer.CustomerOperations;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.ports.customer.FullName;
import io.github.kickserv4j.ports.customer.NameFragment;
import io.github.kickserv4j.ports.customer.NameOrAddressFragment;
import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Operation;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.stream.Stream;

/** Customers in memory. Lists are in the order of numbers, those by the beginning of a name in the order of names. */
public final class InMemoryCustomerRepository implements CustomerRepository {
    private static final long FIRST_NUMBER = 1;
    private static final long FIRST_ID = 7_100_001; // far from the numbers, so that one taken for the other is nobody

    private final Account account;
    private CustomerTable table = new CustomerTable();
    private long nextNumber = FIRST_NUMBER;
    private long nextId = FIRST_ID;

    public InMemoryCustomerRepository(Account account) {
        this.account = account;
    }

    @Override
    public Either<Failure, Customer> get(CustomerNumber number) {
        return account.read(
                () -> table.get(number).map(this::withChildren).toEither(() -> absent(CustomerOperations.get(number))));
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
    public Either<Failure, Seq<Customer>> filter(NameOrAddressFragment fragment) {
        String folded = CustomerTable.folded(fragment.text());
        return account.read(() -> Either.right(table.all()
                .filter(customer -> texts(customer)
                        .exists(text -> CustomerTable.folded(text).contains(folded)))
                .map(this::withChildren)
                .collect(Vector.collector())));
    }

    @Override
    public Either<Failure, Option<Customer>> withName(FullName name) {
        CustomerFilter exactly = CustomerFilter.where(CustomerCriterion.NAME, name.text());
        return account.read(() -> Either.right(
                Option.ofOptional(table.matching(exactly, 0).findFirst()).map(this::withChildren)));
    }

    @Override
    public Either<Failure, Customer> create(NewCustomer customer) {
        return account.write(() -> {
            Customer created =
                    Defaults.of(customer, new CustomerId(nextId++), new CustomerNumber(nextNumber++), account.now());
            table.put(created);
            return Either.right(created);
        });
    }

    @Override
    public Either<Failure, Customer> update(CustomerNumber number, CustomerChange change) {
        return account.write(() -> table.get(number)
                .map(before -> Defaults.changed(before, change, account.now()))
                .peek(table::put)
                .map(this::withChildren)
                .toEither(() -> absent(CustomerOperations.update(number))));
    }

    @Override
    public Either<Failure, CustomerNumber> delete(CustomerNumber number) {
        return account.write(() -> table.get(number)
                .peek(customer -> table.remove(number))
                .map(Customer::number)
                .toEither(() -> absent(CustomerOperations.delete(number))));
    }

    /** All that there is, as it is now. */
    public CustomerSnapshot snapshot() {
        return account.read(() -> new CustomerSnapshot(table.all().collect(Vector.collector()), nextNumber, nextId));
    }

    /** Forgets what there is, and has this instead. */
    public void restore(CustomerSnapshot snapshot) {
        account.change(() -> {
            table = new CustomerTable();
            snapshot.customers().forEach(table::put);
            nextNumber = snapshot.nextNumber();
            nextId = snapshot.nextId();
        });
    }

    private Customer withChildren(Customer customer) {
        Seq<Customer> children =
                table.childrenOf(customer.id()).map(this::withChildren).collect(Vector.collector());
        Family family = customer.family();
        return children.equals(family.children())
                ? customer
                : customer.toBuilder()
                        .family(new Family(family.parent(), family.sublevel(), children))
                        .build();
    }

    private Either<Failure, Page<Customer>> page(Stream<Customer> from, PageRequest request) {
        return Either.right(Page.of(
                request, from.limit(account.pageSize()).map(this::withChildren).collect(Vector.collector())));
    }

    private long offset(PageRequest page) {
        return (page.number() - 1L) * account.pageSize();
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

    private static Failure absent(Operation operation) {
        return new Failure.NotFound(operation, Delivery.REJECTED, Option.none());
    }
}
