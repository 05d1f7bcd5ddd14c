package io.github.kickserv4j.testkit.broken.customer;

import static io.github.kickserv4j.testkit.broken.customer.MutatedCustomers.mutation;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.CustomerChange;
import io.github.kickserv4j.domain.customer.CustomerFields;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.shared.Audit;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.Patch;
import io.github.kickserv4j.ports.customer.CustomerFilter;
import io.github.kickserv4j.ports.customer.CustomerOperations;
import io.github.kickserv4j.ports.customer.FullName;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.github.kickserv4j.testkit.broken.shared.MutatedResults;
import io.github.kickserv4j.testkit.broken.shared.Mutation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Mistakes with single customers. */
public final class CustomerMutations {
    private static final Seq<Mutation> ALL = List.of(
            mutation(
                    "get.first-record",
                    "Returns the first customer, whichever number is requested.",
                    it -> it.onGet(number -> it.original()
                            .list(CustomerFilter.ALL, PageRequest.FIRST)
                            .flatMap(page -> page.items()
                                    .headOption()
                                    .toEither(() -> MutatedResults.asNotFound(CustomerOperations.get(number)))))),
            mutation(
                    "create.merged-by-name",
                    "Returns the customer of the same name instead of creating another.",
                    it -> it.onCreate(customer -> it.original()
                            .withName(new FullName(nameOf(customer)))
                            .flatMap(there -> there.<Either<Failure, Customer>>map(Either::right)
                                    .getOrElse(() -> it.original().create(customer))))),
            mutation(
                    "create.invented-country",
                    "Stores a country that was not requested.",
                    it -> it.onCreate(customer -> it.original().create(withCountry(customer)))),
            mutation(
                    "create.stripped-markup",
                    "Removes the characters of markup from the name of a new customer.",
                    it -> it.onCreate(customer -> it.original().create(withoutMarkup(customer)))),
            mutation(
                    "create.no-times",
                    "Returns a created customer without its times.",
                    it -> it.onCreate(customer -> it.original().create(customer).map(created -> created.toBuilder()
                            .audit(Audit.NONE)
                            .build()))),
            mutation(
                    "update.cleared-neighbour",
                    "Clears a flag at each update.",
                    it -> it.onUpdate((number, change) -> it.original()
                            .update(number, new CustomerChange(change.patch().clear(CustomerFields.IS_ACTIVE))))),
            mutation(
                    "update.ignored-clear",
                    "Keeps the fields that an update clears.",
                    it -> it.onUpdate((number, change) -> MutatedResults.withoutClears(change.patch())
                            .fold(() -> it.original().get(number), sets -> it.original()
                                    .update(number, new CustomerChange(sets))))),
            mutation(
                    "update.created-absent",
                    "Creates a customer where an update does not find one, and fails.",
                    it -> it.onUpdate((number, change) -> it.original()
                            .update(number, change)
                            .peekLeft(absent ->
                                    it.original().create(named(change.patch())).isRight()))),
            mutation(
                    "delete.no-effect",
                    "Returns the customer to delete, and deletes none.",
                    it -> it.onDelete(it.original()::get)),
            mutation(
                    "delete.previous-too",
                    "Deletes the customer of the number before, too.",
                    it -> it.onDelete(number -> {
                        var previous = new CustomerNumber(Math.max(1, number.value() - 1));
                        return it.original()
                                .delete(number)
                                .peek(deleted -> it.original().delete(previous).isRight());
                    })),
            mutation(
                    "delete.no-times",
                    "Returns a deleted customer without its times.",
                    it -> it.onDelete(number -> it.original().delete(number).map(deleted -> deleted.toBuilder()
                            .audit(Audit.NONE)
                            .build()))));

    private CustomerMutations() {}

    public static Seq<Mutation> all() {
        return ALL.appendAll(CustomerSearchMutations.ALL).appendAll(CustomerFilterMutations.all());
    }

    private static NewCustomer withCountry(NewCustomer customer) {
        return customer.fields().fields().contains(CustomerFields.SERVICE_COUNTRY)
                ? customer
                : new NewCustomer(customer.fields().set(CustomerFields.SERVICE_COUNTRY, "USA"));
    }

    private static NewCustomer withoutMarkup(NewCustomer customer) {
        return new NewCustomer(
                customer.fields().set(CustomerFields.NAME, nameOf(customer).replaceAll("[<>&\"]", "")));
    }

    private static NewCustomer named(Patch<Customer> fields) {
        return new NewCustomer(
                fields.fields().contains(CustomerFields.NAME) ? fields : fields.set(CustomerFields.NAME, "Absent"));
    }

    private static String nameOf(NewCustomer customer) {
        return customer.fields()
                .updateOf(CustomerFields.NAME)
                .applyTo(Option.none())
                .get();
    }
}
