package io.github.kickserv4j.adapter.inmemory.customer;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.CustomerChange;
import io.github.kickserv4j.domain.customer.CustomerFields;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.shared.Audit;
import io.github.kickserv4j.domain.shared.Changes;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.ports.customer.CustomerCriterion;
import io.github.kickserv4j.ports.customer.CustomerFilter;
import io.github.kickserv4j.ports.customer.CustomerOperations;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.ports.customer.FullName;
import io.github.kickserv4j.ports.customer.NameFragment;
import io.github.kickserv4j.ports.customer.NameOrAddressFragment;
import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.UnaryOperator;

/** Mistakes that an adapter could make, each in one place of one that works. */
enum Sabotages {
    GET_MAKES_SOMEBODY_UP(good -> new Sabotage(good).onGet(number -> good.list(CustomerFilter.NONE, PageRequest.FIRST)
            .map(page -> page.items().head()))),
    GET_SAYS_THAT_ABSENCE_IS_UNSENT(good -> new Sabotage(good).onGet(number -> good.get(number)
            .mapLeft(failure -> new Failure.NotFound(failure.operation(), Delivery.NOT_SENT, Option.none())))),
    CREATE_FINDS_THE_ONE_OF_THE_SAME_NAME(
            good -> new Sabotage(good).onCreate(customer -> good.withName(new FullName(nameOf(customer)))
                    .flatMap(there -> there.<Either<Failure, Customer>>map(Either::right)
                            .getOrElse(() -> good.create(customer))))),
    CREATE_LOSES_A_FIELD(good -> new Sabotage(good)
            .onCreate(customer ->
                    good.create(new NewCustomer(customer.fields().clear(CustomerFields.BILLING_ADDRESS_2))))),
    CREATE_INVENTS_A_FIELD(good -> new Sabotage(good)
            .onCreate(customer -> good.create(new NewCustomer(Changes.<Customer>none()
                    .set(CustomerFields.SERVICE_COUNTRY, "USA")
                    .set(CustomerFields.NAME, nameOf(customer)))))),
    CREATE_STRIPS_MARKUP(good -> new Sabotage(good).onCreate(customer -> {
        String name = nameOf(customer).replaceAll("[<>&\"]", "");
        return good.create(new NewCustomer(customer.fields().set(CustomerFields.NAME, name)));
    })),
    CREATE_FORGETS_WHEN(good -> new Sabotage(good).onCreate(customer -> good.create(customer)
            .map(made -> made.toBuilder().audit(Audit.NONE).build()))),
    LIST_IGNORES_FILTERS(good -> new Sabotage(good).onList((filter, page) -> good.list(CustomerFilter.NONE, page))),
    LIST_TAKES_ANY_FILTER_FOR_ALL(good -> new Sabotage(good).onList((filter, page) -> {
        var first = filter.exact().take(1);
        return good.list(new CustomerFilter(first, filter.beginsWith()), page);
    })),
    LIST_TAKES_EXACT_FOR_CONTAINS(good -> new Sabotage(good).onList((filter, page) -> filter.exact()
            .find(condition -> condition.criterion() == CustomerCriterion.NAME)
            .map(condition ->
                    good.search(new NameFragment(condition.value().toString().replaceAll("^%|\\*$", "")), page))
            .getOrElse(() -> good.list(filter, page)))),
    LIST_MINDS_THE_CASE_OF_A_PREFIX(good -> new Sabotage(good).onList((filter, page) -> good.list(filter, page)
            .map(found -> Page.of(page, found.items().filter(customer -> filter.beginsWith()
                    .forAll(prefix -> customer.name().display().startsWith(prefix))))))),
    LIST_IGNORES_THE_PAGE(good -> new Sabotage(good).onList((filter, page) -> good.list(filter, PageRequest.FIRST))),
    LIST_SKIPS_THE_LAST_OF_EACH_PAGE(good -> new Sabotage(good).onList((filter, page) -> good.list(filter, page)
            .map(found -> Page.of(page, found.items().dropRight(1))))),
    LIST_FAILS_WHEN_NOBODY_IS_THERE(good -> new Sabotage(good).onList((filter, page) -> good.list(filter, page)
            .filterOrElse(
                    found -> !found.items().isEmpty(),
                    found -> new Failure.NotFound(CustomerOperations.LIST, Delivery.REJECTED, Option.none())))),
    SEARCH_IGNORES_THE_PAGE(
            good -> new Sabotage(good).onSearch((fragment, page) -> good.search(fragment, PageRequest.FIRST))),
    SEARCH_LOOKS_INTO_ADDRESSES(good -> new Sabotage(good)
            .onSearch((fragment, page) -> good.filter(new NameOrAddressFragment(fragment.text()))
                    .map(found -> Page.of(page, page.number() == 1 ? found : List.empty())))),
    SEARCH_MINDS_THE_CASE(good -> new Sabotage(good).onSearch((fragment, page) -> good.search(fragment, page)
            .map(found -> Page.of(
                    page,
                    found.items().filter(customer -> customer.name().display().contains(fragment.text())))))),
    FILTER_LOOKS_AT_NAMES_ONLY(good -> new Sabotage(good)
            .onFilter(fragment -> good.search(new NameFragment(fragment.text()), PageRequest.FIRST)
                    .map(Page::items))),
    FILTER_ANSWERS_NOBODY_WITH_SOMEBODY(good -> new Sabotage(good).onFilter(fragment -> good.filter(fragment)
            .map(found -> found.orElse(good.list(CustomerFilter.NONE, PageRequest.FIRST)
                    .map(Page::items)
                    .getOrElse(List.empty()))))),
    WITH_NAME_TAKES_A_PART(
            good -> new Sabotage(good).onWithName(name -> good.search(new NameFragment(name.text()), PageRequest.FIRST)
                    .map(found -> found.items().headOption()))),
    WITH_NAME_FAILS_WHEN_NOBODY_IS_THERE(good -> new Sabotage(good).onWithName(name -> good.withName(name)
            .filterOrElse(
                    Option::isDefined,
                    nobody -> new Failure.NotFound(CustomerOperations.WITH_NAME, Delivery.REJECTED, Option.none())))),
    UPDATE_DOES_NOTHING(good -> new Sabotage(good).onUpdate((number, change) -> good.get(number)
            .mapLeft(failure ->
                    new Failure.NotFound(CustomerOperations.update(number), Delivery.REJECTED, Option.none())))),
    UPDATE_CLEARS_A_NEIGHBOUR(good -> new Sabotage(good)
            .onUpdate((number, change) ->
                    good.update(number, new CustomerChange(change.changes().clear(CustomerFields.IS_ACTIVE))))),
    UPDATE_TAKES_CLEAR_FOR_KEEP(good -> new Sabotage(good).onUpdate((number, change) -> {
        var set = change.changes()
                .fields()
                .foldLeft(Changes.<Customer>none(), (so, field) -> keptIfSet(so, field, change));
        return set.fields().isEmpty() ? good.get(number) : good.update(number, new CustomerChange(set));
    })),
    UPDATE_RETURNS_THE_CUSTOMER_BEFORE(good -> new Sabotage(good).onUpdate((number, change) -> {
        var before = good.get(number);
        return good.update(number, change).flatMap(after -> before);
    })),
    UPDATE_CREATES_WHO_IS_ABSENT(good -> new Sabotage(good).onUpdate((number, change) -> good.update(number, change)
            .peekLeft(absent -> good.create(new NewCustomer(change.changes()))))),
    DELETE_DOES_NOTHING(good -> new Sabotage(good).onDelete(number -> Either.right(number))),
    DELETE_TAKES_THE_ONE_BEFORE_TOO(good -> new Sabotage(good).onDelete(number -> {
        good.delete(new CustomerNumber(Math.max(1, number.value() - 1)));
        return good.delete(number);
    })),
    DELETE_SUCCEEDS_TWICE(good -> new Sabotage(good)
            .onDelete(number -> Either.right(good.delete(number).getOrElse(number))));

    @SuppressWarnings("ImmutableEnumChecker") // the functions hold nothing
    private final UnaryOperator<CustomerRepository> mistake;

    Sabotages(UnaryOperator<CustomerRepository> mistake) {
        this.mistake = mistake;
    }

    CustomerRepository apply(CustomerRepository good) {
        return mistake.apply(good);
    }

    private static String nameOf(NewCustomer customer) {
        return customer.fields().of(CustomerFields.NAME).over(Option.none()).get();
    }

    private static <T> Changes<Customer> keptIfSet(
            Changes<Customer> so, Field<Customer, T> field, CustomerChange change) {
        return change.changes().of(field).over(Option.none()).fold(() -> so, value -> so.set(field, value));
    }
}
