package io.github.kickserv4j.adapter.http.customer;

import static io.github.kickserv4j.adapter.http.customer.CustomerReader.CUSTOMER;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.kickserv4j.adapter.http.exchange.ApiRequest;
import io.github.kickserv4j.adapter.http.exchange.ApiResponse;
import io.github.kickserv4j.adapter.http.exchange.OperationExecutor;
import io.github.kickserv4j.adapter.http.response.ChangeVerifier;
import io.github.kickserv4j.adapter.http.response.OwnerResolver;
import io.github.kickserv4j.adapter.http.response.RecordRequests;
import io.github.kickserv4j.adapter.http.response.ResponseParser;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.CustomerChange;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.TextFolding;
import io.github.kickserv4j.evidence.ReliesOn;
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
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Objects;

/** Accesses customers over HTTP. */
@ReliesOn({
    "list-of-customers",
    "post-creates-a-customer",
    "customer-by-number",
    "put-changes-a-customer",
    "changed-customer-is-returned",
    "delete-deletes-a-customer",
    "search-of-names-and-addresses",
    "filter-json-finds-addresses",
    "filter-has-all-matches",
    "validation-of-a-name",
    "validation-without-a-match-is-200",
    "searches-fold-text",
    "filters-are-combined-with-and",
    "filtered-rows-may-differ-in-notation",
    "deletion-is-final"
})
public final class HttpCustomerRepository implements CustomerRepository {
    private static final JsonNode NO_ROWS = JsonNodeFactory.instance.arrayNode();

    private final OperationExecutor operationExecutor;
    private final ResponseParser responseParser;
    private final RecordRequests<Customer, CustomerNumber> customers;

    public HttpCustomerRepository(OperationExecutor operationExecutor, ResponseParser responseParser) {
        this.operationExecutor = operationExecutor;
        this.responseParser = responseParser;
        this.customers = new RecordRequests<>(responseParser, CUSTOMER, Customer::number);
    }

    @Override
    public Either<Failure, Customer> get(CustomerNumber number) {
        Objects.requireNonNull(number, "number");
        ApiRequest get = ApiRequest.get(CustomerOperations.get(number), path(number));
        return operationExecutor.read(requestSender -> customers.get(requestSender, get, number));
    }

    @Override
    public Either<Failure, Page<Customer>> list(CustomerFilter filter, PageRequest page) {
        return operationExecutor
                .send(CustomerQuery.list(filter, page))
                .flatMap(apiResponse ->
                        customers.page(CustomerOperations.LIST, apiResponse, page, filter::contradictedCriteria));
    }

    @Override
    public Either<Failure, Page<Customer>> searchNames(NameFragment fragment, PageRequest page) {
        return operationExecutor
                .send(CustomerQuery.search(fragment, page))
                .flatMap(apiResponse -> customers.page(CustomerOperations.SEARCH_NAMES, apiResponse, page));
    }

    @Override
    public Either<Failure, Page<Customer>> searchNamesAndAddresses(NameOrAddressFragment fragment) {
        Operation operation = CustomerOperations.SEARCH_NAMES_AND_ADDRESSES;
        return operationExecutor
                .send(ApiRequest.get(operation, "customers/filter.json").withQuery("name", fragment.text()))
                .flatMap(apiResponse -> responseParser
                        .parseRows(operation, apiResponse, CUSTOMER)
                        .map(rows -> CustomerReader.isNoMatchRow(rows) ? NO_ROWS : rows)
                        .flatMap(rows ->
                                responseParser.parsePage(operation, apiResponse, CUSTOMER, PageRequest.FIRST, rows)));
    }

    @Override
    public Either<Failure, Option<Customer>> withName(FullName name) {
        Operation operation = CustomerOperations.WITH_NAME;
        ApiRequest apiRequest =
                ApiRequest.post(operation, "customers/customer_validation.json", CustomerWriter.nameQuery(name.text()));
        return operationExecutor.send(apiRequest).flatMap(apiResponse -> responseParser
                .parseJson(operation, apiResponse)
                .flatMap(root -> found(operation, name, apiResponse, root)));
    }

    @Override
    public Either<Failure, Customer> create(NewCustomer customer) {
        Objects.requireNonNull(customer, "customer");
        ApiRequest post = ApiRequest.post(
                CustomerOperations.CREATE, "customers.json", CustomerWriter.envelope(customer.fields()));
        return operationExecutor.create(
                new CustomerWrite.Create(customer),
                requestSender -> customers.create(requestSender, post),
                Customer::id,
                Customer::audit);
    }

    /**
     * Updates a customer. The response to an update is not known; if it contains no customer, the customer is read again, and
     * must show the change.
     */
    @Override
    public Either<Failure, Customer> update(CustomerNumber number, CustomerChange change) {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(change, "change");
        String body = CustomerWriter.envelope(change.patch());
        ApiRequest put = ApiRequest.put(CustomerOperations.update(number), path(number), body);
        return operationExecutor.write(
                new CustomerWrite.Update(number, change),
                requestSender -> customers.update(
                        requestSender,
                        put,
                        number,
                        now -> ChangeVerifier.differingFields(change.patch(), now, now.unreadable())));
    }

    /**
     * Reads the customer, and deletes it. The response is a sentence; a customer is accepted as well, a login page is
     * not.
     */
    @Override
    public Either<Failure, Customer> delete(CustomerNumber number) {
        Objects.requireNonNull(number, "number");
        Operation operation = CustomerOperations.delete(number);
        ApiRequest delete = ApiRequest.delete(operation, path(number));
        return operationExecutor.write(
                new CustomerWrite.Delete(number),
                requestSender -> customers.get(requestSender, ApiRequest.get(operation, path(number)), number),
                (requestSender, before) -> customers.delete(requestSender, delete, before));
    }

    /**
     * Returns the customer of that name. The customer comes as an object or as text that contains one, whatever
     * the status word says. None is returned only if the response states it; any other response is a failure.
     */
    private Either<Failure, Option<Customer>> found(
            Operation operation, FullName name, ApiResponse apiResponse, JsonNode root) {
        String status = root.path("status").asText();
        if (status.replaceAll("[^A-Za-z]", "").equalsIgnoreCase("notfound")) {
            return Either.right(Option.none());
        }
        return CustomerReader.parsed(root.path("customer"))
                .toEither(() -> responseParser.unexpected(
                        operation, apiResponse, "the response states neither a customer nor that there is none"))
                .flatMap(row -> responseParser.parseRow(operation, apiResponse, row, CUSTOMER))
                .filterOrElse(
                        customer -> isCalled(name, customer),
                        another ->
                                responseParser.unexpected(operation, apiResponse, "the response is another customer"))
                .map(Option::some);
    }

    private static boolean isCalled(FullName name, Customer customer) {
        return TextFolding.isSameText(customer.name().display(), name.text());
    }

    private static String path(CustomerNumber number) {
        return OwnerResolver.path(number) + ".json";
    }
}
