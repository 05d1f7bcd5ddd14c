package io.github.kickserv4j.adapter.http.customer;

import io.github.kickserv4j.adapter.http.exchange.ApiRequest;
import io.github.kickserv4j.evidence.ReliesOn;
import io.github.kickserv4j.ports.customer.CustomerCriterion;
import io.github.kickserv4j.ports.customer.CustomerFilter;
import io.github.kickserv4j.ports.customer.CustomerOperations;
import io.github.kickserv4j.ports.customer.NameFragment;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;

/** Builds the queries for customers. */
@ReliesOn({
    "page-of-customers",
    "page-of-customers-by-page",
    "unknown-parameters-are-ignored",
    "filters-of-customers",
    "filters-of-customers-by-other-columns",
    "filter-of-customers-by-id",
    "search-of-names",
    "search-of-beginnings"
})
final class CustomerQuery {
    private static final String PATH = "customers.json";
    private static final Map<CustomerCriterion<?>, String> KEYS = HashMap.<CustomerCriterion<?>, String>empty()
            .put(CustomerCriterion.ID, "id")
            .put(CustomerCriterion.NUMBER, "customer_number")
            .put(CustomerCriterion.NAME, "name")
            .put(CustomerCriterion.PHONE_NUMBER, "phone_number")
            .put(CustomerCriterion.FAX, "fax")
            .put(CustomerCriterion.EMAIL_ADDRESS, "email_address")
            .put(CustomerCriterion.SERVICE_ADDRESS, "service_address")
            .put(CustomerCriterion.SERVICE_CITY, "service_city")
            .put(CustomerCriterion.SERVICE_STATE, "service_state")
            .put(CustomerCriterion.SERVICE_ZIP_CODE, "service_zip_code")
            .put(CustomerCriterion.SERVICE_COUNTRY, "service_country")
            .put(CustomerCriterion.BILLING_ADDRESS, "billing_address")
            .put(CustomerCriterion.BILLING_CITY, "billing_city")
            .put(CustomerCriterion.BILLING_STATE, "billing_state")
            .put(CustomerCriterion.BILLING_ZIP_CODE, "billing_zip_code")
            .put(CustomerCriterion.BILLING_COUNTRY, "billing_country")
            .put(CustomerCriterion.SOURCE, "customer_source_id");

    private CustomerQuery() {}

    static ApiRequest list(CustomerFilter filter, PageRequest page) {
        ApiRequest apiRequest = filter.exact()
                .foldLeft(
                        page(ApiRequest.get(CustomerOperations.LIST, PATH), page),
                        (so, wanted) -> so.withQuery(
                                KEYS.get(wanted.criterion()).get(),
                                wanted.value().toString()));
        return filter.beginsWith().fold(() -> apiRequest, prefix -> apiRequest.withQuery("begins_with", prefix));
    }

    static ApiRequest search(NameFragment fragment, PageRequest page) {
        return page(ApiRequest.get(CustomerOperations.SEARCH_NAMES, PATH), page).withQuery("q", fragment.text());
    }

    /** Adds the page under both observed names of the parameter. The server ignores the one that it does not know. */
    private static ApiRequest page(ApiRequest apiRequest, PageRequest page) {
        String number = Integer.toString(page.number());
        return apiRequest.withQuery("customers_page", number).withQuery("page", number);
    }
}
