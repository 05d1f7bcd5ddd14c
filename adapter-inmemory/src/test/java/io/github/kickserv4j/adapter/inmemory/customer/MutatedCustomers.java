package io.github.kickserv4j.adapter.inmemory.customer;

import io.github.kickserv4j.adapter.inmemory.shared.MutatedPort;
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

/** Correct customers, in which tests break one place. */
record MutatedCustomers(CustomerRepository original, MutatedPort<CustomerRepository> mutated) {

    MutatedCustomers(CustomerRepository original) {
        this(original, MutatedPort.of(CustomerRepository.class, original));
    }

    CustomerRepository port() {
        return mutated.port();
    }

    MutatedCustomers onGet(Function<CustomerNumber, Either<Failure, Customer>> mistake) {
        mutated.replace("get", CustomerNumber.class, mistake);
        return this;
    }

    MutatedCustomers onList(BiFunction<CustomerFilter, PageRequest, Either<Failure, Page<Customer>>> mistake) {
        mutated.replace("list", CustomerFilter.class, PageRequest.class, mistake);
        return this;
    }

    MutatedCustomers onSearch(BiFunction<NameFragment, PageRequest, Either<Failure, Page<Customer>>> mistake) {
        mutated.replace("searchNames", NameFragment.class, PageRequest.class, mistake);
        return this;
    }

    MutatedCustomers onFilter(Function<NameOrAddressFragment, Either<Failure, Page<Customer>>> mistake) {
        mutated.replace("searchNamesAndAddresses", NameOrAddressFragment.class, mistake);
        return this;
    }

    MutatedCustomers onWithName(Function<FullName, Either<Failure, Option<Customer>>> mistake) {
        mutated.replace("withName", FullName.class, mistake);
        return this;
    }

    MutatedCustomers onWithId(Function<CustomerId, Either<Failure, Customer>> mistake) {
        mutated.replace("withId", CustomerId.class, mistake);
        return this;
    }

    MutatedCustomers onCreate(Function<NewCustomer, Either<Failure, Customer>> mistake) {
        mutated.replace("create", NewCustomer.class, mistake);
        return this;
    }

    /** Returns created customers by id, even after changes and deletion. */
    MutatedCustomers rememberingTheCreated() {
        Map<CustomerId, Customer> created = new HashMap<>();
        return onCreate(customer -> original.create(customer).peek(made -> created.put(made.id(), made)))
                .onWithId(id -> Option.of(created.get(id))
                        .<Either<Failure, Customer>>map(Either::right)
                        .getOrElse(() -> original.withId(id)));
    }

    MutatedCustomers onUpdate(BiFunction<CustomerNumber, CustomerChange, Either<Failure, Customer>> mistake) {
        mutated.replace("update", CustomerNumber.class, CustomerChange.class, mistake);
        return this;
    }

    MutatedCustomers onDelete(Function<CustomerNumber, Either<Failure, Customer>> mistake) {
        mutated.replace("delete", CustomerNumber.class, mistake);
        return this;
    }

    /** Answers a second deletion with what was deleted before. */
    MutatedCustomers rememberingTheDeleted() {
        Map<CustomerNumber, Customer> deleted = new HashMap<>();
        return onDelete(number -> original.delete(number)
                .peek(customer -> deleted.put(number, customer))
                .orElse(() -> Option.of(deleted.get(number))
                        .toEither(() -> original.get(number).getLeft())));
    }
}
