package io.github.kickserv4j.testkit.story;

import io.github.kickserv4j.domain.customer.CustomerChange;
import io.github.kickserv4j.domain.customer.CustomerFields;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.ports.customer.CustomerCriterion;
import io.github.kickserv4j.ports.customer.CustomerFilter;
import io.github.kickserv4j.ports.customer.FullName;
import io.github.kickserv4j.ports.customer.NameFragment;
import io.github.kickserv4j.ports.customer.NameOrAddressFragment;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.github.kickserv4j.testkit.fixture.Absent;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.function.Supplier;

/** What happens to customers in a story. */
record CustomerScenes(Cast cast, Props props) {

    Seq<Supplier<Scene<?>>> all() {
        return List.of(
                this::create,
                this::create,
                this::update,
                this::delete,
                this::get,
                this::withId,
                this::list,
                this::search,
                this::filter,
                this::withName);
    }

    private Scene<?> create() {
        var customer = new NewCustomer(props.filled(List.of(CustomerFields.NAME), CustomerFields.ALL));
        return Scene.of("create " + customer, it -> it.customers().create(customer))
                .learning(cast::meet);
    }

    private Scene<?> update() {
        CustomerNumber number = cast.customer();
        var change = new CustomerChange(props.changed(CustomerFields.ALL));
        return Scene.of("update " + number + " " + change, it -> it.customers().update(number, change));
    }

    private Scene<?> delete() {
        CustomerNumber number = props.chance(20) ? cast.customer() : Absent.CUSTOMER;
        return Scene.of("delete customer " + number, it -> it.customers().delete(number));
    }

    private Scene<?> get() {
        CustomerNumber number = cast.customer();
        return Scene.of("get customer " + number, it -> it.customers().get(number));
    }

    private Scene<?> withId() {
        CustomerId id = cast.customerId();
        return Scene.of("customer with id " + id, it -> it.customers().withId(id));
    }

    private Scene<?> list() {
        CustomerFilter filter = criteria();
        var page = new PageRequest(props.upTo(2));
        return Scene.of("list " + filter + " " + page, it -> it.customers().list(filter, page));
    }

    private Scene<?> search() {
        var fragment = new NameFragment(props.oneOf(List.of("Quist", "qUIST 50", "&", "p_re", "Rosalind Quist 501")));
        var page = new PageRequest(props.upTo(2));
        return Scene.of("search " + fragment + " " + page, it -> it.customers().search(fragment, page));
    }

    private Scene<?> filter() {
        var fragment = new NameOrAddressFragment("Quist " + props.few());
        return Scene.of("filter " + fragment, it -> it.customers().filter(fragment));
    }

    private Scene<?> withName() {
        var name = new FullName(props.oneOf(
                List.of("Rosalind Quist", "Quist", "R\u00f3salind  QUIST", "Rosalind Quist " + props.few())));
        return Scene.of("customer named " + name, it -> it.customers().withName(name));
    }

    /** Everybody, or those of a name, a state, both, or a beginning of a name. */
    private CustomerFilter criteria() {
        CustomerFilter filter = CustomerFilter.NONE;
        filter = props.chance(40) ? filter.and(CustomerCriterion.NAME, name()) : filter;
        filter = props.chance(30) ? filter.and(CustomerCriterion.SERVICE_STATE, name()) : filter;
        return props.chance(20) ? filter.andNameBeginsWith("rosalind") : filter;
    }

    /** A name that somebody may have, or a part of one. */
    private String name() {
        return props.oneOf(List.of("Rosalind Quist", "Quist", "Rosalind Quist " + props.few()));
    }
}
