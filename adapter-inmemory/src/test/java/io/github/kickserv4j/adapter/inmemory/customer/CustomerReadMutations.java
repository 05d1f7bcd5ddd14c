package io.github.kickserv4j.adapter.inmemory.customer;

import io.github.kickserv4j.adapter.inmemory.shared.ComposedKickserv;
import io.github.kickserv4j.adapter.inmemory.shared.Mutation;
import io.github.kickserv4j.adapter.inmemory.shared.StaleCacheMutation;
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
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Mistakes in reading customers, one for each kind of read, criterion and line of an address. */
final class CustomerReadMutations {
    private static final Seq<Field<Customer, ?>> SEARCHED_FIELDS = CustomerFields.ALL.filter(
            field -> field == CustomerFields.NAME || field.name().matches("(service|billing)_.*"));

    private CustomerReadMutations() {}

    static Stream<Mutation> all() {
        return Stream.of(
                        StaleCacheMutation.forEachPair(
                                StaleCacheMutation.CUSTOMER_READS,
                                StaleCacheMutation.ANY,
                                "customers.create/1",
                                "customers.update/2",
                                "customers.delete/1"),
                        CustomerCriterion.ALL.toJavaStream().flatMap(CustomerReadMutations::ignoring),
                        SEARCHED_FIELDS.toJavaStream().map(CustomerReadMutations::ignoringField),
                        Stream.of(
                                caseSensitive(),
                                searchingOneAddressLine(),
                                searchingAllFields(),
                                returningOnePageOnly()))
                .flatMap(mistakes -> mistakes);
    }

    private static Stream<Mutation> ignoring(CustomerCriterion<?> ignored) {
        return Stream.of(
                listing(filter -> without(ignored, filter)).named("LIST_IGNORES " + ignored),
                listing(filter -> filter.beginsWith().isEmpty() ? filter : without(ignored, filter))
                        .named("LIST_IGNORES_BESIDE_A_BEGINNING " + ignored),
                listing(filter -> filter.exact().size() == 1 ? filter : without(ignored, filter))
                        .named("LIST_IGNORES_BESIDE_OTHERS " + ignored));
    }

    private static Mutation listing(UnaryOperator<CustomerFilter> wrong) {
        return good -> {
            var it = new MutatedCustomers(good.customers());
            return ComposedKickserv.of(good)
                    .with(it.onList((filter, page) -> it.original().list(wrong.apply(filter), page))
                            .port());
        };
    }

    private static CustomerFilter without(CustomerCriterion<?> ignored, CustomerFilter filter) {
        return new CustomerFilter(
                filter.exact().reject(condition -> condition.criterion() == ignored), filter.beginsWith());
    }

    private static Mutation ignoringField(Field<Customer, ?> field) {
        return filtering((customer, fragment) -> !hasFolded(customer, List.of(field), fragment))
                .named("FILTER_LOOKS_PAST " + field.name());
    }

    private static Mutation caseSensitive() {
        return filtering((customer, fragment) ->
                        SEARCHED_FIELDS.exists(field -> text(field, customer).contains(fragment)))
                .named("FILTER_MINDS_THE_CASE");
    }

    private static Mutation searchingOneAddressLine() {
        return filtering((customer, fragment) ->
                        hasFolded(customer, List.of(CustomerFields.NAME, CustomerFields.SERVICE_ADDRESS), fragment))
                .named("FILTER_LOOKS_AT_NAME_AND_ONE_LINE_ONLY");
    }

    private static Mutation searchingAllFields() {
        Mutation wrong = good -> {
            var it = new MutatedCustomers(good.customers());
            return ComposedKickserv.of(good)
                    .with(it.onFilter(fragment -> it.original()
                                    .list(CustomerFilter.ALL, PageRequest.FIRST)
                                    .map(first -> Page.of(
                                            PageRequest.FIRST,
                                            List.ofAll(it.original()
                                                            .all(CustomerFilter.ALL)
                                                            .map(found -> found.get()))
                                                    .filter(customer ->
                                                            hasFolded(customer, CustomerFields.ALL, fragment.text())))))
                            .port());
        };
        return wrong.named("FILTER_LOOKS_EVERYWHERE");
    }

    private static Mutation returningOnePageOnly() {
        Mutation wrong = good -> {
            var it = new MutatedCustomers(good.customers());
            return ComposedKickserv.of(good)
                    .with(it.onFilter(fragment -> it.original()
                                    .searchNamesAndAddresses(fragment)
                                    .map(found -> Page.of(
                                            found.request(), found.items().take(25))))
                            .port());
        };
        return wrong.named("FILTER_TELLS_A_PAGE_ONLY");
    }

    /** Returns only some of the found customers. */
    private static Mutation filtering(BiPredicate<Customer, String> predicate) {
        return good -> {
            var it = new MutatedCustomers(good.customers());
            return ComposedKickserv.of(good)
                    .with(it.onFilter(fragment -> filtered(it, fragment, predicate))
                            .port());
        };
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
