package io.github.kickserv4j.adapter.inmemory.customer;

import io.github.kickserv4j.adapter.inmemory.shared.Mistake;
import io.github.kickserv4j.adapter.inmemory.shared.Ports;
import io.github.kickserv4j.adapter.inmemory.shared.Slips;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.CustomerChange;
import io.github.kickserv4j.domain.customer.CustomerFields;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.shared.Audit;
import io.github.kickserv4j.domain.shared.Changes;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.customer.CustomerCriterion;
import io.github.kickserv4j.ports.customer.CustomerFilter;
import io.github.kickserv4j.ports.customer.CustomerOperations;
import io.github.kickserv4j.ports.customer.FullName;
import io.github.kickserv4j.ports.customer.NameFragment;
import io.github.kickserv4j.ports.customer.NameOrAddressFragment;
import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Incident;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.UnaryOperator;

/** Mistakes that an adapter could make, each in one place of one that works. */
enum CustomerSabotages implements Mistake {
    GET_MAKES_SOMEBODY_UP(it -> it.onGet(number -> it.good()
            .list(CustomerFilter.NONE, PageRequest.FIRST)
            .flatMap(page -> page.items().headOption().toEither(() -> Slips.absent(CustomerOperations.get(number)))))),
    GET_SAYS_THAT_ABSENCE_IS_UNSENT(it -> it.onGet(number -> it.good()
            .get(number)
            .mapLeft(failure -> new Failure.NotFound(Incident.of(failure.operation(), Delivery.NOT_SENT))))),
    CREATE_FINDS_THE_ONE_OF_THE_SAME_NAME(it -> it.onCreate(customer -> it.good()
            .withName(new FullName(nameOf(customer)))
            .flatMap(there -> there.<Either<Failure, Customer>>map(Either::right)
                    .getOrElse(() -> it.good().create(customer))))),
    CREATE_LOSES_A_FIELD(it -> it.onCreate(
            customer -> it.good().create(new NewCustomer(customer.fields().clear(CustomerFields.BILLING_ADDRESS_2))))),
    CREATE_INVENTS_A_FIELD(it -> it.onCreate(customer -> it.good()
            .create(new NewCustomer(Changes.<Customer>none()
                    .set(CustomerFields.SERVICE_COUNTRY, "USA")
                    .set(CustomerFields.NAME, nameOf(customer)))))),
    CREATE_STRIPS_MARKUP(it -> it.onCreate(customer -> {
        String name = nameOf(customer).replaceAll("[<>&\"]", "");
        return it.good().create(new NewCustomer(customer.fields().set(CustomerFields.NAME, name)));
    })),
    CREATE_FORGETS_WHEN(it -> it.onCreate(customer -> it.good()
            .create(customer)
            .map(made -> made.toBuilder().audit(Audit.NONE).build()))),
    LIST_IGNORES_FILTERS(it -> it.onList((filter, page) -> it.good().list(CustomerFilter.NONE, page))),
    LIST_TAKES_ANY_FILTER_FOR_ALL(it -> it.onList((filter, page) -> {
        var first = filter.exact().take(1);
        return it.good().list(new CustomerFilter(first, filter.beginsWith()), page);
    })),
    LIST_TAKES_EXACT_FOR_CONTAINS(it -> it.onList((filter, page) -> filter.exact()
            .find(condition -> condition.criterion() == CustomerCriterion.NAME)
            .map(condition -> it.good()
                    .search(new NameFragment(condition.value().toString().replaceAll("^%|\\*$", "")), page))
            .getOrElse(() -> it.good().list(filter, page)))),
    LIST_MINDS_THE_CASE_OF_A_PREFIX(it -> it.onList((filter, page) -> it.good()
            .list(filter, page)
            .map(found -> Page.of(page, found.items().filter(customer -> filter.beginsWith()
                    .forAll(prefix -> customer.name().display().startsWith(prefix))))))),
    LIST_IGNORES_THE_PAGE(it -> it.onList((filter, page) -> it.good().list(filter, PageRequest.FIRST))),
    LIST_SKIPS_THE_LAST_OF_EACH_PAGE(it -> it.onList((filter, page) -> it.good()
            .list(filter, page)
            .map(found -> Page.of(page, found.items().dropRight(1))))),
    LIST_FAILS_WHEN_NOBODY_IS_THERE(it -> it.onList((filter, page) -> it.good()
            .list(filter, page)
            .filterOrElse(
                    found -> !found.items().isEmpty(),
                    found -> new Failure.NotFound(Incident.of(CustomerOperations.LIST, Delivery.REJECTED))))),
    SEARCH_IGNORES_THE_PAGE(it -> it.onSearch((fragment, page) -> it.good().search(fragment, PageRequest.FIRST))),
    SEARCH_LOOKS_INTO_ADDRESSES(it -> it.onSearch((fragment, page) -> it.good()
            .filter(new NameOrAddressFragment(fragment.text()))
            .map(found -> Page.of(page, page.number() == 1 ? found.items() : List.empty())))),
    SEARCH_MINDS_THE_CASE(it -> it.onSearch((fragment, page) -> it.good()
            .search(fragment, page)
            .map(found -> Page.of(
                    page,
                    found.items().filter(customer -> customer.name().display().contains(fragment.text())))))),
    FILTER_LOOKS_AT_NAMES_ONLY(
            it -> it.onFilter(fragment -> it.good().search(new NameFragment(fragment.text()), PageRequest.FIRST))),
    FILTER_ANSWERS_NOBODY_WITH_SOMEBODY(it -> it.onFilter(fragment -> it.good()
            .filter(fragment)
            .filterOrElse(found -> !found.isEmpty(), nobody -> Slips.absent(CustomerOperations.FILTER))
            .orElse(() -> it.good().list(CustomerFilter.NONE, PageRequest.FIRST)))),
    FILTER_NAMES_ANOTHER_PAGE(it -> it.onFilter(
            fragment -> it.good().filter(fragment).map(found -> Page.of(new PageRequest(2), found.items())))),
    WITH_NAME_TAKES_A_PART(it -> it.onWithName(name -> it.good()
            .search(new NameFragment(name.text()), PageRequest.FIRST)
            .map(found -> found.items().headOption()))),
    WITH_NAME_MINDS_THE_FORM_OF_LETTERS(it -> it.onWithName(name -> it.good()
            .withName(name)
            .map(found -> found.filter(customer -> customer.name().display().equals(name.text()))))),
    LIST_FOLDS_WHAT_IS_EXACT(it -> it.onList((filter, page) -> it.good()
            .list(CustomerFilter.NONE, page)
            .map(found -> Page.of(page, found.items().filter(customer -> filter.contradictedBy(customer)
                    .isEmpty()))))),
    WITH_NAME_FAILS_WHEN_NOBODY_IS_THERE(it -> it.onWithName(name -> it.good()
            .withName(name)
            .filterOrElse(
                    Option::isDefined,
                    nobody -> new Failure.NotFound(Incident.of(CustomerOperations.WITH_NAME, Delivery.REJECTED))))),
    WITH_ID_TAKES_IT_FOR_A_NUMBER(it -> it.onWithId(id -> it.good()
            .get(new CustomerNumber(id.value()))
            .mapLeft(absent -> Slips.absent(CustomerOperations.withId(id))))),
    WITH_ID_TAKES_A_NUMBER_TOO(
            it -> it.onWithId(id -> it.good().withId(id).orElse(() -> it.good().get(new CustomerNumber(id.value()))))),
    WITH_ID_TRUSTS_A_FILTER_THAT_IS_IGNORED(it -> it.onWithId(id -> it.good()
            .list(CustomerFilter.NONE, PageRequest.FIRST)
            .flatMap(page -> page.items().headOption().toEither(() -> Slips.absent(CustomerOperations.withId(id)))))),
    WITH_ID_LOOKS_AT_THE_FIRST_ROW_ONLY(it -> it.onWithId(
            id -> it.good().list(CustomerFilter.NONE, PageRequest.FIRST).flatMap(page -> page.items()
                    .take(1)
                    .find(customer -> customer.id().equals(id))
                    .toEither(() -> Slips.absent(CustomerOperations.withId(id)))))),
    WITH_ID_SAYS_THAT_ABSENCE_IS_UNSENT(
            it -> it.onWithId(id -> it.good().withId(id).mapLeft(Slips::unsent))),
    WITH_ID_REMEMBERS_WHO_WAS_CREATED(BrokenCustomers::rememberingTheCreated),
    UPDATE_DOES_NOTHING(it -> it.onUpdate((number, change) -> it.good()
            .get(number)
            .mapLeft(failure ->
                    new Failure.NotFound(Incident.of(CustomerOperations.update(number), Delivery.REJECTED))))),
    UPDATE_CLEARS_A_NEIGHBOUR(it -> it.onUpdate((number, change) ->
            it.good().update(number, new CustomerChange(change.changes().clear(CustomerFields.IS_ACTIVE))))),
    UPDATE_TAKES_CLEAR_FOR_KEEP(it -> it.onUpdate((number, change) -> Slips.onlySets(change.changes())
            .fold(() -> it.good().get(number), set -> it.good().update(number, new CustomerChange(set))))),
    UPDATE_RETURNS_THE_CUSTOMER_BEFORE(it -> it.onUpdate((number, change) -> {
        var before = it.good().get(number);
        return it.good().update(number, change).flatMap(after -> before);
    })),
    UPDATE_IGNORES_A_FLAG(it -> it.onUpdate(
            (number, change) -> Slips.unlessEmpty(Slips.without(CustomerFields.NOTIFY_VIA_EMAIL, change.changes()))
                    .fold(() -> it.good().get(number), rest -> it.good().update(number, new CustomerChange(rest))))),
    UPDATE_IGNORES_AN_ID(it -> it.onUpdate(
            (number, change) -> Slips.unlessEmpty(Slips.without(CustomerFields.CUSTOMER_SOURCE_ID, change.changes()))
                    .fold(() -> it.good().get(number), rest -> it.good().update(number, new CustomerChange(rest))))),
    UPDATE_CREATES_WHO_IS_ABSENT(it -> it.onUpdate((number, change) ->
            it.good().update(number, change).peekLeft(absent -> it.good().create(called(change.changes()))))),
    DELETE_DOES_NOTHING(it -> it.onDelete(number -> Either.right(number))),
    DELETE_TAKES_THE_ONE_BEFORE_TOO(it -> it.onDelete(number -> {
        it.good().delete(new CustomerNumber(Math.max(1, number.value() - 1)));
        return it.good().delete(number);
    })),
    DELETE_SUCCEEDS_TWICE(
            it -> it.onDelete(number -> Either.right(it.good().delete(number).getOrElse(number))));

    @SuppressWarnings("ImmutableEnumChecker") // the functions hold nothing
    private final UnaryOperator<BrokenCustomers> mistake;

    CustomerSabotages(UnaryOperator<BrokenCustomers> mistake) {
        this.mistake = mistake;
    }

    @Override
    public Kickserv in(Kickserv good) {
        return Ports.of(good)
                .with(mistake.apply(new BrokenCustomers(good.customers())).port());
    }

    private static NewCustomer called(Changes<Customer> fields) {
        return new NewCustomer(
                fields.fields().contains(CustomerFields.NAME) ? fields : fields.set(CustomerFields.NAME, "Nobody"));
    }

    private static String nameOf(NewCustomer customer) {
        return customer.fields().of(CustomerFields.NAME).over(Option.none()).get();
    }
}
