package io.github.kickserv4j.adapter.inmemory.customer;

import io.github.kickserv4j.adapter.inmemory.shared.AccountContext;
import io.github.kickserv4j.adapter.inmemory.shared.RepositoryResults;
import io.github.kickserv4j.adapter.inmemory.shared.Sequence;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.CustomerChange;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.evidence.ReliesOn;
import io.github.kickserv4j.ports.customer.CustomerFilter;
import io.github.kickserv4j.ports.customer.CustomerOperations;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.ports.customer.FullName;
import io.github.kickserv4j.ports.customer.NameFragment;
import io.github.kickserv4j.ports.customer.NameOrAddressFragment;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Objects;
import java.util.stream.Stream;

/** Stores customers in memory. Lists are in the order of numbers, those by the beginning of a name in the order of names. */
@ReliesOn({
    "list-of-customers",
    "post-creates-a-customer",
    "customer-by-number",
    "changed-customer-is-returned",
    "delete-deletes-a-customer",
    "deletion-is-final",
    "sub-customers-of-a-deleted-customer",
    "search-of-names-and-addresses",
    "filter-json-finds-addresses",
    "filter-has-all-matches",
    "validation-of-a-name",
    "validation-returns-the-first-match"
})
public final class InMemoryCustomerRepository implements CustomerRepository {
    private final AccountContext accountContext;
    private final CustomerTable table;
    private final CustomerSearch search;
    private final CustomerView customerView;
    private final Sequence numbers = new Sequence(CustomerSnapshot.EMPTY.nextNumber());
    private final Sequence ids = new Sequence(CustomerSnapshot.EMPTY.nextId());

    public InMemoryCustomerRepository(AccountContext accountContext, CustomerTable table, BalanceSource balanceSource) {
        this.accountContext = accountContext;
        this.table = table;
        this.search = new CustomerSearch(table);
        this.customerView = new CustomerView(accountContext, table, balanceSource);
    }

    @Override
    public Either<Failure, Customer> get(CustomerNumber number) {
        Objects.requireNonNull(number, "number");
        return accountContext.read(() -> RepositoryResults.foundOrAbsent(
                table.get(number).map(customerView::asSingle), () -> CustomerOperations.get(number)));
    }

    @Override
    public Either<Failure, Page<Customer>> list(CustomerFilter filter, PageRequest page) {
        return accountContext.read(() -> page(search.matching(filter, offset(page)), page));
    }

    @Override
    public Either<Failure, Page<Customer>> searchNames(NameFragment fragment, PageRequest page) {
        return accountContext.read(() -> page(search.withNameContaining(fragment.text(), offset(page)), page));
    }

    @Override
    public Either<Failure, Page<Customer>> searchNamesAndAddresses(NameOrAddressFragment fragment) {
        Objects.requireNonNull(fragment, "fragment");
        return accountContext.read(() -> Either.right(Page.of(
                PageRequest.FIRST,
                search.withTextContaining(fragment.text())
                        .map(customerView::asListRow)
                        .collect(Vector.collector()))));
    }

    @Override
    public Either<Failure, Option<Customer>> withName(FullName name) {
        return accountContext.read(() -> Either.right(
                Option.ofOptional(search.withName(name.text()).findFirst()).map(customerView::asListRow)));
    }

    @Override
    public Either<Failure, Customer> withId(CustomerId id) {
        return accountContext.read(() -> RepositoryResults.foundOrAbsent(
                table.get(id).map(customerView::asListRow), () -> CustomerOperations.withId(id)));
    }

    @Override
    public Either<Failure, Customer> create(NewCustomer customer) {
        Objects.requireNonNull(customer, "customer");
        return accountContext.write(() -> {
            Customer created = CustomerDefaults.create(
                    customer, new CustomerId(ids.next()), new CustomerNumber(numbers.next()), accountContext.now());
            table.put(created);
            return Either.right(created);
        });
    }

    @Override
    public Either<Failure, Customer> update(CustomerNumber number, CustomerChange change) {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(change, "change");
        return accountContext.write(() -> RepositoryResults.foundOrAbsent(
                table.get(number)
                        .map(before -> CustomerDefaults.update(before, change, accountContext.now()))
                        .peek(table::put)
                        .map(customerView::asSingle),
                () -> CustomerOperations.update(number)));
    }

    @Override
    public Either<Failure, Customer> delete(CustomerNumber number) {
        Objects.requireNonNull(number, "number");
        return accountContext.write(() -> RepositoryResults.foundOrAbsent(
                table.get(number).map(this::deleted), () -> CustomerOperations.delete(number)));
    }

    private Customer deleted(Customer customer) {
        Customer last = customerView.asSingle(customer);
        table.remove(customer.number());
        accountContext.fireCustomerDeleted(customer.id());
        return last;
    }

    /** Returns the current records. */
    public CustomerSnapshot snapshot() {
        return new CustomerSnapshot(table.all().collect(Vector.collector()), numbers.peek(), ids.peek());
    }

    /** Replaces all records. */
    public void restore(CustomerSnapshot snapshot) {
        table.clear();
        snapshot.customers().forEach(table::put);
        numbers.resetTo(snapshot.nextNumber());
        ids.resetTo(snapshot.nextId());
    }

    private Either<Failure, Page<Customer>> page(Stream<Customer> from, PageRequest request) {
        return Either.right(
                RepositoryResults.page(request, from.map(customerView::asListRow), accountContext.pageSize()));
    }

    private long offset(PageRequest page) {
        return RepositoryResults.offset(page, accountContext.pageSize());
    }
}
