package io.github.kickserv4j.adapter.inmemory.customer;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.CustomerChange;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.ports.customer.CustomerFilter;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.ports.customer.FullName;
import io.github.kickserv4j.ports.customer.NameFragment;
import io.github.kickserv4j.ports.customer.NameOrAddressFragment;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.BiFunction;
import java.util.function.Function;

/** A repository that works, for others to break in one place. */
final class Sabotage implements CustomerRepository {
    private Function<CustomerNumber, Either<Failure, Customer>> get;
    private BiFunction<CustomerFilter, PageRequest, Either<Failure, Page<Customer>>> list;
    private BiFunction<NameFragment, PageRequest, Either<Failure, Page<Customer>>> search;
    private Function<NameOrAddressFragment, Either<Failure, Seq<Customer>>> filter;
    private Function<FullName, Either<Failure, Option<Customer>>> withName;
    private Function<NewCustomer, Either<Failure, Customer>> create;
    private BiFunction<CustomerNumber, CustomerChange, Either<Failure, Customer>> update;
    private Function<CustomerNumber, Either<Failure, CustomerNumber>> delete;

    Sabotage(CustomerRepository good) {
        this.get = good::get;
        this.list = good::list;
        this.search = good::search;
        this.filter = good::filter;
        this.withName = good::withName;
        this.create = good::create;
        this.update = good::update;
        this.delete = good::delete;
    }

    Sabotage onGet(Function<CustomerNumber, Either<Failure, Customer>> mistake) {
        this.get = mistake;
        return this;
    }

    Sabotage onList(BiFunction<CustomerFilter, PageRequest, Either<Failure, Page<Customer>>> mistake) {
        this.list = mistake;
        return this;
    }

    Sabotage onSearch(BiFunction<NameFragment, PageRequest, Either<Failure, Page<Customer>>> mistake) {
        this.search = mistake;
        return this;
    }

    Sabotage onFilter(Function<NameOrAddressFragment, Either<Failure, Seq<Customer>>> mistake) {
        this.filter = mistake;
        return this;
    }

    Sabotage onWithName(Function<FullName, Either<Failure, Option<Customer>>> mistake) {
        this.withName = mistake;
        return this;
    }

    Sabotage onCreate(Function<NewCustomer, Either<Failure, Customer>> mistake) {
        this.create = mistake;
        return this;
    }

    Sabotage onUpdate(BiFunction<CustomerNumber, CustomerChange, Either<Failure, Customer>> mistake) {
        this.update = mistake;
        return this;
    }

    Sabotage onDelete(Function<CustomerNumber, Either<Failure, CustomerNumber>> mistake) {
        this.delete = mistake;
        return this;
    }

    @Override
    public Either<Failure, Customer> get(CustomerNumber number) {
        return get.apply(number);
    }

    @Override
    public Either<Failure, Page<Customer>> list(CustomerFilter filter, PageRequest page) {
        return list.apply(filter, page);
    }

    @Override
    public Either<Failure, Page<Customer>> search(NameFragment fragment, PageRequest page) {
        return search.apply(fragment, page);
    }

    @Override
    public Either<Failure, Seq<Customer>> filter(NameOrAddressFragment fragment) {
        return filter.apply(fragment);
    }

    @Override
    public Either<Failure, Option<Customer>> withName(FullName name) {
        return withName.apply(name);
    }

    @Override
    public Either<Failure, Customer> create(NewCustomer customer) {
        return create.apply(customer);
    }

    @Override
    public Either<Failure, Customer> update(CustomerNumber number, CustomerChange change) {
        return update.apply(number, change);
    }

    @Override
    public Either<Failure, CustomerNumber> delete(CustomerNumber number) {
        return delete.apply(number);
    }
}
