package io.github.kickserv4j.testkit.comparison;

import io.github.kickserv4j.domain.customer.CustomerChange;
import io.github.kickserv4j.domain.customer.CustomerFields;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.ports.customer.CustomerFilter;
import io.github.kickserv4j.ports.customer.FullName;
import io.github.kickserv4j.ports.customer.NameFragment;
import io.github.kickserv4j.ports.customer.NameOrAddressFragment;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.github.kickserv4j.testkit.fixture.AbsentIds;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.function.Supplier;

/** Random operations on customers. */
record RandomCustomerOperations(RecordPool pool, RandomValues values) {

    Seq<Supplier<ComparedOperation<?>>> generators() {
        return List.of(
                this::create,
                this::create,
                this::update,
                this::delete,
                this::get,
                this::withId,
                this::list,
                this::search,
                this::searchNameOrAddress,
                this::withName);
    }

    private ComparedOperation<?> create() {
        var customer = new NewCustomer(values.patchWithRequired(List.of(CustomerFields.NAME), CustomerFields.ALL));
        return ComparedOperation.of("create " + customer, it -> it.customers().create(customer))
                .withResultHandler(pool::add);
    }

    private ComparedOperation<?> update() {
        CustomerNumber number = pool.customer();
        var change = new CustomerChange(values.randomPatch(CustomerFields.ALL));
        return ComparedOperation.of(
                "update " + number + " " + change, it -> it.customers().update(number, change));
    }

    private ComparedOperation<?> delete() {
        CustomerNumber number = values.chance(20) ? pool.customer() : AbsentIds.CUSTOMER;
        return ComparedOperation.of(
                "delete customer " + number, it -> it.customers().delete(number));
    }

    private ComparedOperation<?> get() {
        CustomerNumber number = pool.customer();
        return ComparedOperation.of(
                "get customer " + number, it -> it.customers().get(number));
    }

    private ComparedOperation<?> withId() {
        CustomerId id = pool.customerId();
        return ComparedOperation.of(
                "customer with id " + id, it -> it.customers().withId(id));
    }

    private ComparedOperation<?> list() {
        CustomerFilter filter = randomFilter();
        var page = new PageRequest(values.oneTo(2));
        return ComparedOperation.of(
                "list " + filter + " " + page, it -> it.customers().list(filter, page));
    }

    private ComparedOperation<?> search() {
        var fragment = new NameFragment(values.oneOf(List.of("Quist", "qUIST 50", "&", "p_re", "Rosalind Quist 501")));
        var page = new PageRequest(values.oneTo(2));
        return ComparedOperation.of(
                "search " + fragment + " " + page, it -> it.customers().searchNames(fragment, page));
    }

    private ComparedOperation<?> searchNameOrAddress() {
        var fragment = new NameOrAddressFragment("Quist " + values.recurringNumber());
        return ComparedOperation.of("filter " + fragment, it -> it.customers().searchNamesAndAddresses(fragment));
    }

    private ComparedOperation<?> withName() {
        var name = new FullName(values.oneOf(List.of(
                "Rosalind Quist", "Quist", "R\u00f3salind  QUIST", "Rosalind Quist " + values.recurringNumber())));
        return ComparedOperation.of(
                "customer named " + name, it -> it.customers().withName(name));
    }

    /** Everybody, or those of a name, a state, both, or a beginning of a name. */
    private CustomerFilter randomFilter() {
        var filter = CustomerFilter.builder();
        filter = values.chance(40) ? filter.name(recurringName()) : filter;
        filter = values.chance(30) ? filter.serviceState(recurringName()) : filter;
        filter = values.chance(20) ? filter.nameBeginsWith("rosalind") : filter;
        return filter.build();
    }

    /** A name that a customer may have, or a part of one. */
    private String recurringName() {
        return values.oneOf(List.of("Rosalind Quist", "Quist", "Rosalind Quist " + values.recurringNumber()));
    }
}
