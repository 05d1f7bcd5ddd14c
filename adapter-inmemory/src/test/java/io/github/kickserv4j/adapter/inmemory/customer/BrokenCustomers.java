package io.github.kickserv4j.adapter.inmemory.customer;

import io.github.kickserv4j.adapter.inmemory.shared.Broken;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.CustomerChange;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.ports.customer.CustomerFilter;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.ports.customer.FullName;
import io.github.kickserv4j.ports.customer.NameFragment;
import io.github.kickserv4j.ports.customer.NameOrAddressFragment;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Customers that work, for others to break in one place. */
record BrokenCustomers(CustomerRepository good, Broken<CustomerRepository> broken) {

    BrokenCustomers(CustomerRepository good) {
        this(good, Broken.of(CustomerRepository.class, good));
    }

    CustomerRepository port() {
        return broken.port();
    }

    BrokenCustomers onGet(Function<CustomerNumber, Either<Failure, Customer>> mistake) {
        broken.on("get", CustomerNumber.class, mistake);
        return this;
    }

    BrokenCustomers onList(BiFunction<CustomerFilter, PageRequest, Either<Failure, Page<Customer>>> mistake) {
        broken.on("list", CustomerFilter.class, PageRequest.class, mistake);
        return this;
    }

    BrokenCustomers onSearch(BiFunction<NameFragment, PageRequest, Either<Failure, Page<Customer>>> mistake) {
        broken.on("search", NameFragment.class, PageRequest.class, mistake);
        return this;
    }

    BrokenCustomers onFilter(Function<NameOrAddressFragment, Either<Failure, Page<Customer>>> mistake) {
        broken.on("filter", NameOrAddressFragment.class, mistake);
        return this;
    }

    BrokenCustomers onWithName(Function<FullName, Either<Failure, Option<Customer>>> mistake) {
        broken.on("withName", FullName.class, mistake);
        return this;
    }

    BrokenCustomers onWithId(Function<CustomerId, Either<Failure, Customer>> mistake) {
        broken.on("withId", CustomerId.class, mistake);
        return this;
    }

    BrokenCustomers onCreate(Function<NewCustomer, Either<Failure, Customer>> mistake) {
        broken.on("create", NewCustomer.class, mistake);
        return this;
    }

    /** Answers for an id with who was created, whatever became of them since. */
    BrokenCustomers rememberingTheCreated() {
        Map<CustomerId, Customer> created = new HashMap<>();
        return onCreate(customer -> good.create(customer).peek(made -> created.put(made.id(), made)))
                .onWithId(id -> Option.of(created.get(id))
                        .<Either<Failure, Customer>>map(Either::right)
                        .getOrElse(() -> good.withId(id)));
    }

    BrokenCustomers onUpdate(BiFunction<CustomerNumber, CustomerChange, Either<Failure, Customer>> mistake) {
        broken.on("update", CustomerNumber.class, CustomerChange.class, mistake);
        return this;
    }

    BrokenCustomers onDelete(Function<CustomerNumber, Either<Failure, CustomerNumber>> mistake) {
        broken.on("delete", CustomerNumber.class, mistake);
        return this;
    }
}
