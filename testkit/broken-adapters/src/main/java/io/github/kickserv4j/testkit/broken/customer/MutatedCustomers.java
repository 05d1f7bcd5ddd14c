package io.github.kickserv4j.testkit.broken.customer;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.CustomerChange;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.customer.CustomerFilter;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.ports.customer.FullName;
import io.github.kickserv4j.ports.customer.NameFragment;
import io.github.kickserv4j.ports.customer.NameOrAddressFragment;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.github.kickserv4j.testkit.broken.shared.MutatedPort;
import io.github.kickserv4j.testkit.broken.shared.Mutation;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** A correct repository of customers in which methods are replaced. */
record MutatedCustomers(CustomerRepository original, MutatedPort<CustomerRepository> port) {

    private static MutatedCustomers of(Kickserv account) {
        return new MutatedCustomers(account.customers(), MutatedPort.of(account, CustomerRepository.class));
    }

    /** Returns the mutation that replaces methods as {@code mistake} does. */
    static Mutation mutation(String name, String description, UnaryOperator<MutatedCustomers> mistake) {
        return new Mutation("customers." + name, description, account -> mistake.apply(of(account))
                .port()
                .account());
    }

    MutatedCustomers onGet(Function<CustomerNumber, Either<Failure, Customer>> mistake) {
        port.replace("get", CustomerNumber.class, mistake);
        return this;
    }

    MutatedCustomers onList(BiFunction<CustomerFilter, PageRequest, Either<Failure, Page<Customer>>> mistake) {
        port.replace("list", CustomerFilter.class, PageRequest.class, mistake);
        return this;
    }

    MutatedCustomers onSearch(BiFunction<NameFragment, PageRequest, Either<Failure, Page<Customer>>> mistake) {
        port.replace("searchNames", NameFragment.class, PageRequest.class, mistake);
        return this;
    }

    MutatedCustomers onFilter(Function<NameOrAddressFragment, Either<Failure, Page<Customer>>> mistake) {
        port.replace("searchNamesAndAddresses", NameOrAddressFragment.class, mistake);
        return this;
    }

    MutatedCustomers onWithName(Function<FullName, Either<Failure, Option<Customer>>> mistake) {
        port.replace("withName", FullName.class, mistake);
        return this;
    }

    MutatedCustomers onWithId(Function<CustomerId, Either<Failure, Customer>> mistake) {
        port.replace("withId", CustomerId.class, mistake);
        return this;
    }

    MutatedCustomers onOf(Function<Job, Either<Failure, Customer>> mistake) {
        port.replace("of", Job.class, mistake);
        return this;
    }

    MutatedCustomers onCreate(Function<NewCustomer, Either<Failure, Customer>> mistake) {
        port.replace("create", NewCustomer.class, mistake);
        return this;
    }

    MutatedCustomers onUpdate(BiFunction<CustomerNumber, CustomerChange, Either<Failure, Customer>> mistake) {
        port.replace("update", CustomerNumber.class, CustomerChange.class, mistake);
        return this;
    }

    MutatedCustomers onDelete(Function<CustomerNumber, Either<Failure, Customer>> mistake) {
        port.replace("delete", CustomerNumber.class, mistake);
        return this;
    }

    /** Returns created customers by id as they were created, even after changes and deletion. */
    MutatedCustomers rememberingTheCreated() {
        Map<CustomerId, Customer> created = new ConcurrentHashMap<>();
        return onCreate(customer -> original.create(customer).peek(made -> created.put(made.id(), made)))
                .onWithId(id -> Option.of(created.get(id))
                        .<Either<Failure, Customer>>map(Either::right)
                        .getOrElse(() -> original.withId(id)));
    }
}
