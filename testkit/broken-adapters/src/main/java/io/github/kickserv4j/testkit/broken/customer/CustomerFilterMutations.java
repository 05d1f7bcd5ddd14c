package io.github.kickserv4j.testkit.broken.customer;

import static io.github.kickserv4j.testkit.broken.customer.MutatedCustomers.mutation;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.CustomerFields;
import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.domain.shared.TextFolding;
import io.github.kickserv4j.ports.customer.CustomerCriterion;
import io.github.kickserv4j.ports.customer.CustomerFilter;
import io.github.kickserv4j.ports.customer.NameOrAddressFragment;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.github.kickserv4j.testkit.broken.shared.Mutation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;

/** Criteria that a filter forgets, and lines of addresses that a search does not look at. */
final class CustomerFilterMutations {
    private static final String SEARCH = "searchNamesAndAddresses.";
    private static final int ROWS = 25;
    private static final Seq<Field<Customer, ?>> SEARCHED_FIELDS = CustomerFields.ALL.filter(
            field -> field == CustomerFields.NAME || field.name().matches("(service|billing)_.*"));

    private CustomerFilterMutations() {}

    static Seq<Mutation> all() {
        return CustomerCriterion.ALL
                .flatMap(CustomerFilterMutations::ignored)
                .appendAll(SEARCHED_FIELDS.map(CustomerFilterMutations::ignoredField))
                .appendAll(List.of(caseSensitive(), oneAddressLine(), allFields(), onePage()));
    }

    private static Seq<Mutation> ignored(CustomerCriterion<?> criterion) {
        String name = criterion.name();
        return List.of(
                listing(
                        "list.ignored-" + name,
                        "Ignores " + name + " in a filter.",
                        filter -> without(criterion, filter)),
                listing(
                        "list.ignored-beside-beginning-" + name,
                        "Ignores " + name + " in a filter that also has the beginning of a name.",
                        filter -> filter.beginsWith().isEmpty() ? filter : without(criterion, filter)),
                listing(
                        "list.ignored-beside-others-" + name,
                        "Ignores " + name + " in a filter that also has other conditions.",
                        filter -> filter.exact().size() == 1 ? filter : without(criterion, filter)));
    }

    private static Mutation listing(String name, String description, UnaryOperator<CustomerFilter> wrong) {
        return mutation(
                name,
                description,
                it -> it.onList((filter, page) -> it.original().list(wrong.apply(filter), page)));
    }

    private static CustomerFilter without(CustomerCriterion<?> ignored, CustomerFilter filter) {
        return new CustomerFilter(
                filter.exact().reject(condition -> condition.criterion() == ignored), filter.beginsWith());
    }

    private static Mutation ignoredField(Field<Customer, ?> field) {
        return filtering(
                SEARCH + "ignored-" + field.name(),
                "Does not find a fragment in " + field.name() + ".",
                (customer, fragment) -> !hasFolded(customer, List.of(field), fragment));
    }

    private static Mutation caseSensitive() {
        return filtering(
                SEARCH + "case-sensitive",
                "Finds a fragment of name or address in the same case only.",
                (customer, fragment) ->
                        SEARCHED_FIELDS.exists(field -> text(field, customer).contains(fragment)));
    }

    private static Mutation oneAddressLine() {
        return filtering(
                SEARCH + "one-address-line",
                "Finds a fragment in the name and the first line of the address only.",
                (customer, fragment) ->
                        hasFolded(customer, List.of(CustomerFields.NAME, CustomerFields.SERVICE_ADDRESS), fragment));
    }

    private static Mutation allFields() {
        return mutation(
                SEARCH + "all-fields",
                "Finds a fragment of name or address in every field.",
                it -> it.onFilter(fragment -> it.original()
                        .list(CustomerFilter.ALL, PageRequest.FIRST)
                        .map(first -> Page.of(
                                PageRequest.FIRST,
                                List.ofAll(it.original().all(CustomerFilter.ALL).flatMap(found -> found.toJavaStream()))
                                        .filter(customer ->
                                                hasFolded(customer, CustomerFields.ALL, fragment.text()))))));
    }

    private static Mutation onePage() {
        return mutation(
                SEARCH + "one-page",
                "Returns the first customers that have a fragment in name or address.",
                it -> it.onFilter(fragment -> it.original()
                        .searchNamesAndAddresses(fragment)
                        .map(found -> Page.of(found.request(), found.items().take(ROWS)))));
    }

    /** Returns only some of the found customers. */
    private static Mutation filtering(String name, String description, BiPredicate<Customer, String> predicate) {
        return mutation(name, description, it -> it.onFilter(fragment -> filtered(it, fragment, predicate)));
    }

    private static Either<Failure, Page<Customer>> filtered(
            MutatedCustomers it, NameOrAddressFragment fragment, BiPredicate<Customer, String> predicate) {
        return it.original()
                .searchNamesAndAddresses(fragment)
                .map(found -> Page.of(
                        found.request(), found.items().filter(customer -> predicate.test(customer, fragment.text()))));
    }

    private static boolean hasFolded(Customer customer, Seq<? extends Field<Customer, ?>> fields, String fragment) {
        return fields.exists(
                field -> TextFolding.fold(text(field, customer)).contains(TextFolding.foldFragment(fragment)));
    }

    private static String text(Field<Customer, ?> field, Customer customer) {
        return field.valueIn(customer).map(Object::toString).getOrElse("");
    }
}
