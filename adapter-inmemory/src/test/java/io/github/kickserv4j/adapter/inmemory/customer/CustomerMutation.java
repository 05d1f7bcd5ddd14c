package io.github.kickserv4j.adapter.inmemory.customer;

import io.github.kickserv4j.adapter.inmemory.shared.ComposedKickserv;
import io.github.kickserv4j.adapter.inmemory.shared.MutatedResults;
import io.github.kickserv4j.adapter.inmemory.shared.Mutation;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.CustomerChange;
import io.github.kickserv4j.domain.customer.CustomerFields;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.shared.Audit;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.Patch;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.customer.CustomerCriterion;
import io.github.kickserv4j.ports.customer.CustomerFilter;
import io.github.kickserv4j.ports.customer.CustomerOperations;
import io.github.kickserv4j.ports.customer.FullName;
import io.github.kickserv4j.ports.customer.NameFragment;
import io.github.kickserv4j.ports.customer.NameOrAddressFragment;
import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.FailureContext;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.UnaryOperator;

/** Mistakes that an adapter could make, each in one place of a correct adapter. */
enum CustomerMutation implements Mutation {
    GET_RETURNS_AN_UNKNOWN_CUSTOMER(it -> it.onGet(
            number -> it.original().list(CustomerFilter.ALL, PageRequest.FIRST).flatMap(page -> page.items()
                    .headOption()
                    .toEither(() -> MutatedResults.asNotFound(CustomerOperations.get(number)))))),
    GET_SAYS_THAT_ABSENCE_IS_UNSENT(it -> it.onGet(number -> it.original()
            .get(number)
            .mapLeft(failure -> new Failure.NotFound(FailureContext.of(failure.operation(), Delivery.NOT_SENT))))),
    CREATE_FINDS_THE_ONE_OF_THE_SAME_NAME(it -> it.onCreate(customer -> it.original()
            .withName(new FullName(nameOf(customer)))
            .flatMap(there -> there.<Either<Failure, Customer>>map(Either::right)
                    .getOrElse(() -> it.original().create(customer))))),
    CREATE_LOSES_A_FIELD(it -> it.onCreate(customer ->
            it.original().create(new NewCustomer(customer.fields().clear(CustomerFields.BILLING_ADDRESS_2))))),
    CREATE_INVENTS_A_FIELD(it -> it.onCreate(customer -> it.original()
            .create(new NewCustomer(Patch.<Customer>empty()
                    .set(CustomerFields.SERVICE_COUNTRY, "USA")
                    .set(CustomerFields.NAME, nameOf(customer)))))),
    CREATE_STRIPS_MARKUP(it -> it.onCreate(customer -> {
        String name = nameOf(customer).replaceAll("[<>&\"]", "");
        return it.original().create(new NewCustomer(customer.fields().set(CustomerFields.NAME, name)));
    })),
    CREATE_FORGETS_WHEN(it -> it.onCreate(customer -> it.original()
            .create(customer)
            .map(made -> made.toBuilder().audit(Audit.NONE).build()))),
    LIST_IGNORES_FILTERS(it -> it.onList((filter, page) -> it.original().list(CustomerFilter.ALL, page))),
    LIST_TAKES_ANY_FILTER_FOR_ALL(it -> it.onList((filter, page) -> {
        var first = filter.exact().take(1);
        return it.original().list(new CustomerFilter(first, filter.beginsWith()), page);
    })),
    LIST_TAKES_EXACT_FOR_CONTAINS(it -> it.onList((filter, page) -> filter.exact()
            .find(condition -> condition.criterion() == CustomerCriterion.NAME)
            .map(condition -> it.original()
                    .searchNames(new NameFragment(condition.value().toString().replaceAll("^%|\\*$", "")), page))
            .getOrElse(() -> it.original().list(filter, page)))),
    LIST_MINDS_THE_CASE_OF_A_PREFIX(it -> it.onList((filter, page) -> it.original()
            .list(filter, page)
            .map(found -> Page.of(page, found.items().filter(customer -> filter.beginsWith()
                    .forAll(prefix -> customer.name().display().startsWith(prefix))))))),
    LIST_IGNORES_THE_PAGE(it -> it.onList((filter, page) -> it.original().list(filter, PageRequest.FIRST))),
    LIST_SKIPS_THE_LAST_OF_EACH_PAGE(it -> it.onList((filter, page) -> it.original()
            .list(filter, page)
            .map(found -> Page.of(page, found.items().dropRight(1))))),
    LIST_FAILS_WHEN_EMPTY(it -> it.onList((filter, page) -> it.original()
            .list(filter, page)
            .filterOrElse(
                    found -> !found.items().isEmpty(),
                    found -> new Failure.NotFound(FailureContext.of(CustomerOperations.LIST, Delivery.REJECTED))))),
    SEARCH_IGNORES_THE_PAGE(
            it -> it.onSearch((fragment, page) -> it.original().searchNames(fragment, PageRequest.FIRST))),
    SEARCH_LOOKS_INTO_ADDRESSES(it -> it.onSearch((fragment, page) -> it.original()
            .searchNamesAndAddresses(new NameOrAddressFragment(fragment.text()))
            .map(found -> Page.of(page, page.number() == 1 ? found.items() : List.empty())))),
    SEARCH_MINDS_THE_CASE(it -> it.onSearch((fragment, page) -> it.original()
            .searchNames(fragment, page)
            .map(found -> Page.of(
                    page,
                    found.items().filter(customer -> customer.name().display().contains(fragment.text())))))),
    FILTER_LOOKS_AT_NAMES_ONLY(it ->
            it.onFilter(fragment -> it.original().searchNames(new NameFragment(fragment.text()), PageRequest.FIRST))),
    FILTER_RETURNS_A_CUSTOMER_WHEN_NONE_MATCHES(it -> it.onFilter(fragment -> it.original()
            .searchNamesAndAddresses(fragment)
            .filterOrElse(
                    found -> !found.isEmpty(),
                    empty -> MutatedResults.asNotFound(CustomerOperations.SEARCH_NAMES_AND_ADDRESSES))
            .orElse(() -> it.original().list(CustomerFilter.ALL, PageRequest.FIRST)))),
    FILTER_NAMES_ANOTHER_PAGE(it -> it.onFilter(fragment ->
            it.original().searchNamesAndAddresses(fragment).map(found -> Page.of(new PageRequest(2), found.items())))),
    WITH_NAME_TAKES_A_PART(it -> it.onWithName(name -> it.original()
            .searchNames(new NameFragment(name.text()), PageRequest.FIRST)
            .map(found -> found.items().headOption()))),
    WITH_NAME_MINDS_THE_FORM_OF_LETTERS(it -> it.onWithName(name -> it.original()
            .withName(name)
            .map(found -> found.filter(customer -> customer.name().display().equals(name.text()))))),
    LIST_FOLDS_WHAT_IS_EXACT(it -> it.onList((filter, page) -> it.original()
            .list(CustomerFilter.ALL, page)
            .map(found -> Page.of(page, found.items().filter(customer -> filter.contradictedCriteria(customer)
                    .isEmpty()))))),
    WITH_NAME_FAILS_WHEN_NONE_MATCHES(it -> it.onWithName(name -> it.original()
            .withName(name)
            .filterOrElse(
                    Option::isDefined,
                    empty ->
                            new Failure.NotFound(FailureContext.of(CustomerOperations.WITH_NAME, Delivery.REJECTED))))),
    WITH_ID_TAKES_IT_FOR_A_NUMBER(it -> it.onWithId(id -> it.original()
            .get(new CustomerNumber(id.value()))
            .mapLeft(absent -> MutatedResults.asNotFound(CustomerOperations.withId(id))))),
    WITH_ID_TAKES_A_NUMBER_TOO(it -> it.onWithId(
            id -> it.original().withId(id).orElse(() -> it.original().get(new CustomerNumber(id.value()))))),
    WITH_ID_TRUSTS_A_FILTER_THAT_IS_IGNORED(it -> it.onWithId(
            id -> it.original().list(CustomerFilter.ALL, PageRequest.FIRST).flatMap(page -> page.items()
                    .headOption()
                    .toEither(() -> MutatedResults.asNotFound(CustomerOperations.withId(id)))))),
    WITH_ID_LOOKS_AT_THE_FIRST_ROW_ONLY(it -> it.onWithId(
            id -> it.original().list(CustomerFilter.ALL, PageRequest.FIRST).flatMap(page -> page.items()
                    .take(1)
                    .find(customer -> customer.id().equals(id))
                    .toEither(() -> MutatedResults.asNotFound(CustomerOperations.withId(id)))))),
    WITH_ID_SAYS_THAT_ABSENCE_IS_UNSENT(
            it -> it.onWithId(id -> it.original().withId(id).mapLeft(MutatedResults::asNotSent))),
    WITH_ID_REMEMBERS_WHO_WAS_CREATED(MutatedCustomers::rememberingTheCreated),
    UPDATE_DOES_NOTHING(it -> it.onUpdate((number, change) -> it.original()
            .get(number)
            .mapLeft(failure ->
                    new Failure.NotFound(FailureContext.of(CustomerOperations.update(number), Delivery.REJECTED))))),
    UPDATE_CLEARS_A_NEIGHBOUR(it -> it.onUpdate((number, change) ->
            it.original().update(number, new CustomerChange(change.patch().clear(CustomerFields.IS_ACTIVE))))),
    UPDATE_TAKES_CLEAR_FOR_KEEP(it -> it.onUpdate((number, change) -> MutatedResults.withoutClears(change.patch())
            .fold(() -> it.original().get(number), set -> it.original().update(number, new CustomerChange(set))))),
    UPDATE_RETURNS_THE_CUSTOMER_BEFORE(it -> it.onUpdate((number, change) -> {
        var before = it.original().get(number);
        return it.original().update(number, change).flatMap(after -> before);
    })),
    UPDATE_IGNORES_A_FLAG(it -> it.onUpdate((number, change) -> MutatedResults.unlessEmpty(
                    MutatedResults.without(CustomerFields.NOTIFY_VIA_EMAIL, change.patch()))
            .fold(() -> it.original().get(number), rest -> it.original().update(number, new CustomerChange(rest))))),
    UPDATE_IGNORES_AN_ID(it -> it.onUpdate((number, change) -> MutatedResults.unlessEmpty(
                    MutatedResults.without(CustomerFields.CUSTOMER_SOURCE_ID, change.patch()))
            .fold(() -> it.original().get(number), rest -> it.original().update(number, new CustomerChange(rest))))),
    UPDATE_CREATES_WHO_IS_ABSENT(it ->
            it.onUpdate((number, change) -> it.original().update(number, change).peekLeft(absent -> it.original()
                    .create(called(change.patch()))))),
    DELETE_DOES_NOTHING(it -> it.onDelete(it.original()::get)),
    DELETE_TAKES_THE_ONE_BEFORE_TOO(it -> it.onDelete(number -> {
        it.original().delete(new CustomerNumber(Math.max(1, number.value() - 1)));
        return it.original().delete(number);
    })),
    DELETE_RETURNS_SOMETHING_ELSE(it -> it.onDelete(number -> it.original()
            .delete(number)
            .map(deleted -> deleted.toBuilder().audit(Audit.NONE).build()))),
    DELETE_SUCCEEDS_TWICE(MutatedCustomers::rememberingTheDeleted);

    @SuppressWarnings("ImmutableEnumChecker") // the functions have no state
    private final UnaryOperator<MutatedCustomers> mistake;

    CustomerMutation(UnaryOperator<MutatedCustomers> mistake) {
        this.mistake = mistake;
    }

    @Override
    public Kickserv mutate(Kickserv good) {
        return ComposedKickserv.of(good)
                .with(mistake.apply(new MutatedCustomers(good.customers())).port());
    }

    private static NewCustomer called(Patch<Customer> fields) {
        return new NewCustomer(
                fields.fields().contains(CustomerFields.NAME) ? fields : fields.set(CustomerFields.NAME, "Nobody"));
    }

    private static String nameOf(NewCustomer customer) {
        return customer.fields()
                .updateOf(CustomerFields.NAME)
                .applyTo(Option.none())
                .get();
    }
}
