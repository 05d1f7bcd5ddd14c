package io.github.kickserv4j.adapter.inmemory.customer;

import io.github.kickserv4j.adapter.inmemory.shared.Mistake;
import io.github.kickserv4j.adapter.inmemory.shared.Ports;
import io.github.kickserv4j.adapter.inmemory.shared.Stale;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.CustomerFields;
import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.domain.shared.Folding;
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

/** Mistakes with reading customers, one for each kind of read, criterion and line of an address. */
final class CustomerReadMistakes {
    private static final Seq<Field<Customer, ?>> LOOKED_AT = CustomerFields.ALL.filter(
            field -> field == CustomerFields.NAME || field.name().matches("(service|billing)_.*"));

    private CustomerReadMistakes() {}

    static Stream<Mistake> all() {
        return Stream.of(
                        Stale.each(
                                Stale.CUSTOMER_READS,
                                Stale.ANY,
                                "customers.create/1",
                                "customers.update/2",
                                "customers.delete/1"),
                        CustomerCriterion.ALL.toJavaStream().flatMap(CustomerReadMistakes::ignoring),
                        LOOKED_AT.toJavaStream().map(CustomerReadMistakes::lookingPast),
                        Stream.of(mindingCase(), lookingAtOneLine(), lookingEverywhere(), tellingAPageOnly()))
                .flatMap(mistakes -> mistakes);
    }

    private static Stream<Mistake> ignoring(CustomerCriterion<?> ignored) {
        return Stream.of(
                listing(filter -> without(ignored, filter)).called("LIST_IGNORES " + ignored),
                listing(filter -> filter.beginsWith().isEmpty() ? filter : without(ignored, filter))
                        .called("LIST_IGNORES_BESIDE_A_BEGINNING " + ignored),
                listing(filter -> filter.exact().size() == 1 ? filter : without(ignored, filter))
                        .called("LIST_IGNORES_BESIDE_OTHERS " + ignored));
    }

    private static Mistake listing(UnaryOperator<CustomerFilter> wrong) {
        return good -> {
            var it = new BrokenCustomers(good.customers());
            return Ports.of(good)
                    .with(it.onList((filter, page) -> it.good().list(wrong.apply(filter), page))
                            .port());
        };
    }

    private static CustomerFilter without(CustomerCriterion<?> ignored, CustomerFilter filter) {
        return new CustomerFilter(
                filter.exact().reject(condition -> condition.criterion() == ignored), filter.beginsWith());
    }

    private static Mistake lookingPast(Field<Customer, ?> field) {
        return filtering((customer, fragment) -> !hasFolded(customer, List.of(field), fragment))
                .called("FILTER_LOOKS_PAST " + field.name());
    }

    private static Mistake mindingCase() {
        return filtering((customer, fragment) ->
                        LOOKED_AT.exists(field -> text(field, customer).contains(fragment)))
                .called("FILTER_MINDS_THE_CASE");
    }

    private static Mistake lookingAtOneLine() {
        return filtering((customer, fragment) ->
                        hasFolded(customer, List.of(CustomerFields.NAME, CustomerFields.SERVICE_ADDRESS), fragment))
                .called("FILTER_LOOKS_AT_NAME_AND_ONE_LINE_ONLY");
    }

    private static Mistake lookingEverywhere() {
        Mistake wrong = good -> {
            var it = new BrokenCustomers(good.customers());
            return Ports.of(good)
                    .with(it.onFilter(fragment -> it.good()
                                    .list(CustomerFilter.NONE, PageRequest.FIRST)
                                    .map(first -> Page.of(
                                            PageRequest.FIRST,
                                            List.ofAll(it.good()
                                                            .all(CustomerFilter.NONE)
                                                            .map(found -> found.get()))
                                                    .filter(customer ->
                                                            hasFolded(customer, CustomerFields.ALL, fragment.text())))))
                            .port());
        };
        return wrong.called("FILTER_LOOKS_EVERYWHERE");
    }

    private static Mistake tellingAPageOnly() {
        Mistake wrong = good -> {
            var it = new BrokenCustomers(good.customers());
            return Ports.of(good)
                    .with(it.onFilter(fragment -> it.good()
                                    .filter(fragment)
                                    .map(found -> Page.of(
                                            found.request(), found.items().take(25))))
                            .port());
        };
        return wrong.called("FILTER_TELLS_A_PAGE_ONLY");
    }

    /** Of those who are found, only some are told. */
    private static Mistake filtering(BiPredicate<Customer, String> told) {
        return good -> {
            var it = new BrokenCustomers(good.customers());
            return Ports.of(good)
                    .with(it.onFilter(fragment -> told(it, fragment, told)).port());
        };
    }

    private static Either<Failure, Page<Customer>> told(
            BrokenCustomers it, NameOrAddressFragment fragment, BiPredicate<Customer, String> told) {
        return it.good()
                .filter(fragment)
                .map(found -> Page.of(
                        found.request(), found.items().filter(customer -> told.test(customer, fragment.text()))));
    }

    private static boolean hasFolded(Customer customer, Seq<? extends Field<Customer, ?>> fields, String fragment) {
        return fields.exists(field -> Folding.of(text(field, customer)).contains(Folding.within(fragment)));
    }

    private static String text(Field<Customer, ?> field, Customer customer) {
        return field.of(customer).map(Object::toString).getOrElse("");
    }
}
