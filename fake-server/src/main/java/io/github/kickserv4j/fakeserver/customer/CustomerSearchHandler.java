package io.github.kickserv4j.fakeserver.customer;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.evidence.ReliesOn;
import io.github.kickserv4j.fakeserver.shared.ErrorResponses;
import io.github.kickserv4j.fakeserver.shared.JsonBody;
import io.github.kickserv4j.fakeserver.shared.JsonWriter;
import io.github.kickserv4j.fakeserver.shared.QueryParameters;
import io.github.kickserv4j.fakeserver.shared.RoutedRequest;
import io.github.kickserv4j.fakeserver.shared.ServerResponse;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.ports.customer.FullName;
import io.github.kickserv4j.ports.customer.NameFragment;
import io.github.kickserv4j.ports.customer.NameOrAddressFragment;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** The four ways to search customers, with Kickserv's responses when none is found. */
@ReliesOn({
    "lists-are-arrays",
    "empty-list-is-200",
    "filter-json-finds-addresses",
    "filter-has-all-matches",
    "validated-customer-is-an-object",
    "validation-without-a-match-is-200",
    "filters-beside-a-search",
    "filter-without-a-name"
})
record CustomerSearchHandler(CustomerRepository customers, String account) {
    private static final Either<Failure, Seq<Customer>> NO_CUSTOMERS = Either.right(List.empty());
    private static final String COMBINED =
            "Filters beside q are not supported here; how Kickserv combines them is not known.";
    private static final String NO_NAME =
            "A search without a name is not supported here; what Kickserv answers is not known.";

    /** Returns a page as a bare array, which is empty if a value is one that no customer can have. */
    ServerResponse list(RoutedRequest routedRequest) {
        QueryParameters queryParameters = routedRequest.queryParameters();
        PageRequest page = queryParameters.page("customers_page", "page");
        return queryParameters
                .value("q")
                .fold(
                        () -> CustomerFilterParameters.filter(queryParameters)
                                .fold(
                                        () -> rows(NO_CUSTOMERS),
                                        filter -> rows(
                                                customers.list(filter, page).map(Page::items))),
                        text -> CustomerFilterParameters.isAnyIn(queryParameters)
                                ? ErrorResponses.notImplemented(COMBINED)
                                : search(text, page));
    }

    private ServerResponse search(String text, PageRequest page) {
        return NameFragment.parse(text)
                .fold(
                        refused -> rows(NO_CUSTOMERS),
                        fragment -> rows(customers.searchNames(fragment, page).map(Page::items)));
    }

    private static ServerResponse rows(Either<Failure, Seq<Customer>> found) {
        return found.fold(CustomerResource::forFailure, some -> ServerResponse.rows(some, CustomerJson::listed));
    }

    /** Returns the matching customers, or one row without a number if there is none. */
    ServerResponse filter(RoutedRequest routedRequest) {
        return routedRequest
                .queryParameters()
                .value("name")
                .flatMap(text -> NameOrAddressFragment.parse(text).toOption())
                .fold(
                        () -> ErrorResponses.notImplemented(NO_NAME),
                        text -> found(customers.searchNamesAndAddresses(text).map(Page::items)));
    }

    private static ServerResponse found(Either<Failure, Seq<Customer>> result) {
        return result.fold(
                CustomerResource::forFailure,
                found -> ServerResponse.ok(json -> {
                    json.startObject().key("customers");
                    addRowsOrEmptyRow(json, found);
                    json.endObject();
                }));
    }

    private static void addRowsOrEmptyRow(JsonWriter json, Seq<Customer> found) {
        if (found.isEmpty()) {
            json.array(List.of(CustomerJsonFields.listedKeys()), CustomerJson::notFoundPlaceholder);
        } else {
            json.array(found, CustomerJson::listed);
        }
    }

    /**
     * Validates a customer. The body has no envelope here. The status is 200 also if no customer is found.
     */
    ServerResponse validate(RoutedRequest routedRequest) {
        return routedRequest.body().jsonObject().fold(refused -> refused, body -> FullName.parse(
                        body.path("name").asText(""))
                .fold(refused -> Either.<Failure, Option<Customer>>right(Option.none()), customers::withName)
                .fold(
                        CustomerResource::forFailure,
                        found -> ServerResponse.ok(found.fold(() -> CustomerSearchHandler::notFound, this::exists))));
    }

    private JsonBody exists(Customer customer) {
        return json -> {
            json.startObject()
                    .text("status", "exist")
                    .text("customer_url", "/" + account + "/customers/" + customer.number())
                    .text("customer_name", customer.name().display())
                    .key("customer");
            CustomerJson.listed(json, customer);
            json.endObject();
        };
    }

    private static void notFound(JsonWriter json) {
        json.startObject().text("status", "not found").endObject();
    }
}
