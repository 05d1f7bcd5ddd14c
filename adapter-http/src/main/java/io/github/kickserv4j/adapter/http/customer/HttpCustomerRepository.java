package io.github.kickserv4j.adapter.http.customer;

import static io.github.kickserv4j.adapter.http.customer.CustomerReader.CUSTOMER;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.kickserv4j.adapter.http.shared.Answer;
import io.github.kickserv4j.adapter.http.shared.Call;
import io.github.kickserv4j.adapter.http.shared.Client;
import io.github.kickserv4j.adapter.http.shared.Owners;
import io.github.kickserv4j.adapter.http.shared.Replies;
import io.github.kickserv4j.adapter.http.shared.Shown;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.CustomerChange;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.Folding;
import io.github.kickserv4j.ports.customer.CustomerFilter;
import io.github.kickserv4j.ports.customer.CustomerOperations;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.ports.customer.CustomerWrite;
import io.github.kickserv4j.ports.customer.FullName;
import io.github.kickserv4j.ports.customer.NameFragment;
import io.github.kickserv4j.ports.customer.NameOrAddressFragment;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Operation;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Objects;

/** Customers over HTTP. */
public final class HttpCustomerRepository implements CustomerRepository {
    private final Client client;
    private final Replies replies;

    public HttpCustomerRepository(Client client, Replies replies) {
        this.client = client;
        this.replies = replies;
    }

    @Override
    public Either<Failure, Customer> get(CustomerNumber number) {
        Objects.requireNonNull(number, "number");
        Operation operation = CustomerOperations.get(number);
        return client.send(Call.get(operation, path(number))).flatMap(answer -> customer(operation, answer, number));
    }

    @Override
    public Either<Failure, Page<Customer>> list(CustomerFilter filter, PageRequest page) {
        return client.send(CustomerQuery.list(filter, page))
                .flatMap(answer ->
                        page(CustomerOperations.LIST, answer, page).flatMap(read -> checked(filter, read, answer)));
    }

    @Override
    public Either<Failure, Page<Customer>> search(NameFragment fragment, PageRequest page) {
        return client.send(CustomerQuery.search(fragment, page))
                .flatMap(answer -> page(CustomerOperations.SEARCH, answer, page));
    }

    @Override
    public Either<Failure, Page<Customer>> filter(NameOrAddressFragment fragment) {
        Operation operation = CustomerOperations.FILTER;
        return client.send(Call.get(operation, "customers/filter.json").with("name", fragment.text()))
                .flatMap(answer -> replies.rows(operation, answer, CUSTOMER)
                        .map(rows -> CustomerReader.isNobody(rows) ? List.<JsonNode>empty() : rows)
                        .flatMap(rows -> replies.page(operation, answer, CUSTOMER, PageRequest.FIRST, rows)));
    }

    @Override
    public Either<Failure, Option<Customer>> withName(FullName name) {
        Operation operation = CustomerOperations.WITH_NAME;
        Call call = Call.post(operation, "customers/customer_validation.json", CustomerWriter.name(name.text()));
        return client.send(call).flatMap(answer -> replies.json(operation, answer)
                .flatMap(root -> found(operation, name, answer, root)));
    }

    @Override
    public Either<Failure, Customer> create(NewCustomer customer) {
        Objects.requireNonNull(customer, "customer");
        Operation operation = CustomerOperations.CREATE;
        Call post = Call.post(operation, "customers.json", CustomerWriter.envelope(customer.fields()));
        return client.create(
                new CustomerWrite.Create(customer),
                session -> session.send(post).flatMap(answer -> replies.single(operation, answer, CUSTOMER)),
                Customer::id,
                Customer::audit);
    }

    /** What a change is answered with is not known; if it is no customer, the customer is read again, and must show it. */
    @Override
    public Either<Failure, Customer> update(CustomerNumber number, CustomerChange change) {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(change, "change");
        Operation operation = CustomerOperations.update(number);
        Call put = Call.put(operation, path(number), CustomerWriter.envelope(change.changes()));
        return client.write(new CustomerWrite.Update(number, change), session -> session.send(put)
                .flatMap(answer -> replies.changed(
                        operation,
                        answer,
                        told -> customer(operation, told, number),
                        () -> session.send(Call.get(operation, path(number)))
                                .flatMap(again -> customer(operation, again, number)),
                        now -> Shown.differing(change.changes(), now, now.unreadable()))));
    }

    /** Answered with a sentence (documented); the customer would do as well, a page to log in at would not. */
    @Override
    public Either<Failure, CustomerNumber> delete(CustomerNumber number) {
        Objects.requireNonNull(number, "number");
        Operation operation = CustomerOperations.delete(number);
        return client.write(
                new CustomerWrite.Delete(number), session -> session.send(Call.delete(operation, path(number)))
                        .flatMap(answer -> replies.deleted(
                                operation,
                                answer,
                                CUSTOMER,
                                told -> customer(operation, told, number).map(Customer::number),
                                number)));
    }

    private Either<Failure, Page<Customer>> page(Operation operation, Answer answer, PageRequest request) {
        return replies.page(operation, answer, CUSTOMER, request);
    }

    private Either<Failure, Customer> customer(Operation operation, Answer answer, CustomerNumber number) {
        return replies.single(operation, answer, CUSTOMER)
                .flatMap(customer -> customer.number().equals(number)
                        ? Either.right(customer)
                        : Either.left(
                                replies.unexpected(operation, answer, "the answer is customer " + customer.number())));
    }

    /** Kickserv answers a filter that it does not know with everybody (inferred); nobody should act on that. */
    private Either<Failure, Page<Customer>> checked(CustomerFilter filter, Page<Customer> page, Answer answer) {
        return page.items()
                .find(row -> !filter.contradictedBy(row).isEmpty())
                .map(row -> replies.unexpected(
                        CustomerOperations.LIST,
                        answer,
                        "customer " + row.number() + " does not meet the filter "
                                + filter.contradictedBy(row).mkString(", ")))
                .<Either<Failure, Page<Customer>>>map(Either::left)
                .getOrElse(() -> Either.right(page));
    }

    /**
     * Nobody only if the answer says so; a customer of that name, who comes as an object or as text that holds one (both
     * documented), whatever the word beside. All else is doubt, and doubt is not nobody.
     */
    private Either<Failure, Option<Customer>> found(Operation operation, FullName name, Answer answer, JsonNode root) {
        String status = root.path("status").asText();
        if (status.replaceAll("[^A-Za-z]", "").equalsIgnoreCase("notfound")) {
            return Either.right(Option.none());
        }
        return CustomerReader.parsed(root.path("customer"))
                .toEither(() -> replies.unexpected(operation, answer, "the answer says neither who nor nobody"))
                .flatMap(row -> replies.read(operation, answer, row, CUSTOMER))
                .filterOrElse(
                        customer -> isCalled(name, customer),
                        another -> replies.unexpected(operation, answer, "the answer is another customer"))
                .map(Option::some);
    }

    private static boolean isCalled(FullName name, Customer customer) {
        return Folding.isSame(customer.name().display(), name.text());
    }

    private static String path(CustomerNumber number) {
        return Owners.path(number) + ".json";
    }
}
