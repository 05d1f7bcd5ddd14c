package io.github.kickserv4j.fakeserver.customer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.CustomerChange;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.evidence.ReliesOn;
import io.github.kickserv4j.fakeserver.shared.ErrorResponses;
import io.github.kickserv4j.fakeserver.shared.JsonTrees;
import io.github.kickserv4j.fakeserver.shared.ParsedFields;
import io.github.kickserv4j.fakeserver.shared.Resource;
import io.github.kickserv4j.fakeserver.shared.Route;
import io.github.kickserv4j.fakeserver.shared.RouteParameters;
import io.github.kickserv4j.fakeserver.shared.RoutedRequest;
import io.github.kickserv4j.fakeserver.shared.ServedAccount;
import io.github.kickserv4j.fakeserver.shared.ServerResponse;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.ports.shared.Failure;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.util.function.Function;

/** The endpoints of customers, which are addressed by number. */
@ReliesOn({
    "changed-customer-is-returned",
    "sentence-of-a-deletion",
    "record-is-looked-up-first",
    "empty-change-returns-the-record"
})
public final class CustomerResource implements Resource {
    private static final String ONE = "customers/{number}.json";
    private static final String ENVELOPE = "customer";

    private final ServedAccount account;
    private final CustomerRepository customers;
    private final CustomerSearchHandler searches;
    private final LastCompletedJobFinder work;

    public CustomerResource(Kickserv kickserv, ServedAccount account) {
        this.account = account;
        this.customers = kickserv.customers();
        this.work = new LastCompletedJobFinder(kickserv.jobs());
        this.searches = new CustomerSearchHandler(customers, account.slug());
    }

    @Override
    public Seq<Route> routes() {
        Function<RoutedRequest, ServerResponse> update =
                routedRequest -> numbered(routedRequest, number -> update(routedRequest, number));
        return List.of(
                new Route(
                        "GET",
                        "customers.json",
                        "list-of-customers",
                        searches::list,
                        () -> CustomerFilterParameters.ALL),
                new Route("POST", "customers.json", "post-creates-a-customer", this::create),
                new Route(
                        "GET",
                        "customers/filter.json",
                        "search-of-names-and-addresses",
                        searches::filter,
                        () -> RouteParameters.of("name", "search-of-names-and-addresses")),
                new Route("POST", "customers/customer_validation.json", "validation-of-a-name", searches::validate),
                new Route("GET", ONE, "customer-by-number", routedRequest -> numbered(routedRequest, this::get)),
                new Route("PUT", ONE, "put-changes-a-customer", update),
                new Route("PATCH", ONE, "patch-is-put", update),
                new Route(
                        "DELETE",
                        ONE,
                        "delete-deletes-a-customer",
                        routedRequest -> numbered(routedRequest, this::delete)));
    }

    static ServerResponse forFailure(Failure failure) {
        return ErrorResponses.forFailure(failure, "customer");
    }

    private static ServerResponse numbered(
            RoutedRequest routedRequest, Function<CustomerNumber, ServerResponse> answer) {
        Validation<Seq<Violation>, CustomerNumber> number =
                CustomerNumber.parse(routedRequest.pathVariables().head());
        return number.isValid() ? answer.apply(number.get()) : ErrorResponses.noSuchRecord("customer");
    }

    private ServerResponse one(Either<Failure, Customer> result) {
        return result.fold(
                CustomerResource::forFailure,
                customer -> ServerResponse.ok(json -> CustomerJson.detailed(json, customer, work.lastOf(customer))));
    }

    private ServerResponse get(CustomerNumber number) {
        return one(customers.get(number));
    }

    private ServerResponse create(RoutedRequest routedRequest) {
        Either<ServerResponse, ObjectNode> sent =
                routedRequest.body().envelope(ENVELOPE).flatMap(CustomerWritableFields.UNDECIDED::refuseIn);
        return sent.fold(refused -> refused, fields -> ParsedFields.forCreate(CustomerWritableFields.FIELDS, fields)
                .validate(NewCustomer::new)
                .fold(ErrorResponses::invalid, customer -> one(customers.create(customer))));
    }

    private ServerResponse update(RoutedRequest routedRequest, CustomerNumber number) {
        return routedRequest
                .body()
                .envelope(ENVELOPE)
                .flatMap(fields -> CustomerWritableFields.UNDECIDED.refuseIn(fields, () -> current(number)))
                .fold(refused -> refused, fields -> change(number, fields));
    }

    private Either<ServerResponse, JsonNode> current(CustomerNumber number) {
        return customers
                .get(number)
                .mapLeft(CustomerResource::forFailure)
                .map(customer -> JsonTrees.tree(json -> CustomerJson.listed(json, customer), account));
    }

    /** Updates a customer. An update without changes returns the customer unchanged; Kickserv's response is not known. */
    private ServerResponse change(CustomerNumber number, ObjectNode fields) {
        var parsedFields = ParsedFields.forUpdate(CustomerWritableFields.FIELDS, fields);
        return parsedFields.isEmpty()
                ? get(number)
                : parsedFields
                        .validate(CustomerChange::new)
                        .fold(broken -> invalid(number, broken), change -> one(customers.update(number, change)));
    }

    /**
     * Returns the response to an invalid update. The customer is looked up first, as is usual in Rails: a customer that does not
     * exist has no violations.
     */
    private ServerResponse invalid(CustomerNumber number, Seq<Violation> broken) {
        return customers.get(number).fold(CustomerResource::forFailure, there -> ErrorResponses.invalid(broken));
    }

    private ServerResponse delete(CustomerNumber number) {
        return customers
                .delete(number)
                .fold(
                        CustomerResource::forFailure,
                        gone -> ServerResponse.ok(json -> json.startObject()
                                .text("message", "Customer successfully deleted")
                                .endObject()));
    }
}
