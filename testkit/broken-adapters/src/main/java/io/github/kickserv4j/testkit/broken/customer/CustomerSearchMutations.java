package io.github.kickserv4j.testkit.broken.customer;

import static io.github.kickserv4j.testkit.broken.customer.MutatedCustomers.mutation;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.ports.customer.CustomerCriterion;
import io.github.kickserv4j.ports.customer.CustomerFilter;
import io.github.kickserv4j.ports.customer.CustomerOperations;
import io.github.kickserv4j.ports.customer.NameFragment;
import io.github.kickserv4j.ports.customer.NameOrAddressFragment;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Operation;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.github.kickserv4j.testkit.broken.shared.MutatedResults;
import io.github.kickserv4j.testkit.broken.shared.Mutation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.Predicate;

/** Mistakes in lists, searches, and finding one customer by name or id. */
final class CustomerSearchMutations {
    static final Seq<Mutation> ALL = List.of(
            mutation(
                    "list.ignored-filter",
                    "Lists all customers, whatever the filter.",
                    it -> it.onList((filter, page) -> it.original().list(CustomerFilter.ALL, page))),
            mutation(
                    "list.first-condition-only",
                    "Lists the customers that meet the first condition of a filter.",
                    it -> it.onList((filter, page) ->
                            it.original().list(new CustomerFilter(filter.exact().take(1), filter.beginsWith()), page))),
            mutation(
                    "list.fragment-for-exact",
                    "Lists the customers that have the requested name as a part of theirs.",
                    it -> it.onList((filter, page) -> filter.exact()
                            .find(condition -> condition.criterion() == CustomerCriterion.NAME)
                            .map(condition -> new NameFragment(
                                    condition.value().toString().replaceAll("^%|\\*$", "")))
                            .map(fragment -> it.original().searchNames(fragment, page))
                            .getOrElse(() -> it.original().list(filter, page)))),
            mutation(
                    "list.loose-comparison",
                    "Compares the conditions of a filter regardless of case, of punctuation in numbers, and of codes for names.",
                    it -> it.onList((filter, page) -> it.original()
                            .list(CustomerFilter.ALL, page)
                            .map(found -> only(found, customer -> filter.contradictedCriteria(customer)
                                    .isEmpty())))),
            mutation(
                    "list.case-sensitive-beginning",
                    "Lists the customers whose name begins as requested, in the same case only.",
                    it -> it.onList((filter, page) -> it.original()
                            .list(filter, page)
                            .map(found -> only(found, customer -> filter.beginsWith()
                                    .forAll(prefix -> name(customer).startsWith(prefix)))))),
            mutation(
                    "searchNames.addresses-too",
                    "Finds a fragment of a name also in addresses.",
                    it -> it.onSearch((fragment, page) -> it.original()
                            .searchNamesAndAddresses(new NameOrAddressFragment(fragment.text()))
                            .map(found -> Page.of(page, page.number() == 1 ? found.items() : List.empty())))),
            mutation(
                    "searchNames.case-sensitive",
                    "Finds a fragment of a name in the same case only.",
                    it -> it.onSearch((fragment, page) -> it.original()
                            .searchNames(fragment, page)
                            .map(found -> only(found, customer -> name(customer).contains(fragment.text()))))),
            mutation(
                    "searchNamesAndAddresses.names-only",
                    "Finds a fragment of name or address in names only.",
                    it -> it.onFilter(fragment ->
                            it.original().searchNames(new NameFragment(fragment.text()), PageRequest.FIRST))),
            mutation(
                    "searchNamesAndAddresses.all-when-none",
                    "Returns the first customers when none has the requested fragment.",
                    it -> it.onFilter(fragment -> it.original()
                            .searchNamesAndAddresses(fragment)
                            .filterOrElse(
                                    found -> !found.isEmpty(),
                                    empty -> MutatedResults.asNotFound(CustomerOperations.SEARCH_NAMES_AND_ADDRESSES))
                            .orElse(() -> it.original().list(CustomerFilter.ALL, PageRequest.FIRST)))),
            mutation(
                    "withName.fragment",
                    "Finds a customer by a part of the name.",
                    it -> it.onWithName(name -> it.original()
                            .searchNames(new NameFragment(name.text()), PageRequest.FIRST)
                            .map(found -> found.items().headOption()))),
            mutation(
                    "withName.one-form-of-letters",
                    "Finds a customer by name in the same form of letters only.",
                    it -> it.onWithName(name -> it.original()
                            .withName(name)
                            .map(found ->
                                    found.filter(customer -> name(customer).equals(name.text()))))),
            mutation(
                    "withName.absent-as-not-found",
                    "Fails when there is no customer of the name.",
                    it -> it.onWithName(name -> it.original()
                            .withName(name)
                            .filterOrElse(
                                    Option::isDefined,
                                    empty -> MutatedResults.asNotFound(CustomerOperations.WITH_NAME)))),
            mutation(
                    "withId.number-for-id",
                    "Returns the customer of that number instead of that id.",
                    it -> it.onWithId(id -> it.original()
                            .get(new CustomerNumber(id.value()))
                            .mapLeft(absent -> MutatedResults.asNotFound(CustomerOperations.withId(id))))),
            mutation(
                    "withId.number-too",
                    "Returns the customer of that number when none has the id.",
                    it -> it.onWithId(id ->
                            it.original().withId(id).orElse(() -> it.original().get(new CustomerNumber(id.value()))))),
            mutation(
                    "withId.first-record",
                    "Returns the first customer, whichever id is requested.",
                    it -> it.onWithId(id -> first(it, CustomerOperations.withId(id), customer -> true))),
            mutation(
                    "withId.first-row-only",
                    "Looks for an id in the first row of the list only.",
                    it -> it.onWithId(id -> first(it, CustomerOperations.withId(id), customer -> customer.id()
                            .equals(id)))),
            mutation(
                    "of.id-as-number",
                    "Returns the customer whose number is the id that the job has.",
                    it -> it.onOf(job -> it.original()
                            .get(new CustomerNumber(job.customer().get().value())))),
            mutation(
                    "of.first-record",
                    "Returns the first customer, whichever the job is of.",
                    it -> it.onOf(job -> first(it, CustomerOperations.LIST, customer -> true))),
            mutation(
                    "withId.as-created",
                    "Returns a customer by id as it was created.",
                    MutatedCustomers::rememberingTheCreated));

    private CustomerSearchMutations() {}

    private static Page<Customer> only(Page<Customer> found, Predicate<Customer> predicate) {
        return Page.of(found.request(), found.items().filter(predicate));
    }

    /** Returns the first customer of the list if it is the one. */
    private static Either<Failure, Customer> first(
            MutatedCustomers it, Operation operation, Predicate<Customer> predicate) {
        return it.original().list(CustomerFilter.ALL, PageRequest.FIRST).flatMap(page -> page.items()
                .headOption()
                .filter(predicate)
                .toEither(() -> MutatedResults.asNotFound(operation)));
    }

    private static String name(Customer customer) {
        return customer.name().display();
    }
}
