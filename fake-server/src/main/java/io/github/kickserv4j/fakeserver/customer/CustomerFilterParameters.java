package io.github.kickserv4j.fakeserver.customer;

import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.CustomerSourceId;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.evidence.ReliesOn;
import io.github.kickserv4j.fakeserver.shared.FilterParameter;
import io.github.kickserv4j.fakeserver.shared.QueryParameters;
import io.github.kickserv4j.fakeserver.shared.RouteParameters;
import io.github.kickserv4j.ports.customer.CustomerCriterion;
import io.github.kickserv4j.ports.customer.CustomerFilter;
import io.github.kickserv4j.ports.customer.CustomerFilterBuilder;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.function.Function;

/** The parameters that filter customers. */
@ReliesOn("impossible-values-match-nothing")
final class CustomerFilterParameters {
    private static final String DOCUMENTED = "filters-of-customers";
    private static final String AS_IN_XML = "filters-of-customers-by-other-columns";
    private static final String BY_ID = "filter-of-customers-by-id";

    private static final Seq<FilterParameter<CustomerFilterBuilder, ?>> TABLE = List.of(
            criterion("id", BY_ID, CustomerCriterion.ID, CustomerId::parse),
            criterion("customer_number", DOCUMENTED, CustomerCriterion.NUMBER, CustomerNumber::parse),
            text("name", DOCUMENTED, CustomerCriterion.NAME),
            text("phone_number", AS_IN_XML, CustomerCriterion.PHONE_NUMBER),
            text("fax", AS_IN_XML, CustomerCriterion.FAX),
            text("email_address", AS_IN_XML, CustomerCriterion.EMAIL_ADDRESS),
            text("service_address", DOCUMENTED, CustomerCriterion.SERVICE_ADDRESS),
            text("service_city", AS_IN_XML, CustomerCriterion.SERVICE_CITY),
            text("service_state", DOCUMENTED, CustomerCriterion.SERVICE_STATE),
            text("service_zip_code", AS_IN_XML, CustomerCriterion.SERVICE_ZIP_CODE),
            text("service_country", AS_IN_XML, CustomerCriterion.SERVICE_COUNTRY),
            text("billing_address", AS_IN_XML, CustomerCriterion.BILLING_ADDRESS),
            text("billing_city", AS_IN_XML, CustomerCriterion.BILLING_CITY),
            text("billing_state", AS_IN_XML, CustomerCriterion.BILLING_STATE),
            text("billing_zip_code", AS_IN_XML, CustomerCriterion.BILLING_ZIP_CODE),
            text("billing_country", AS_IN_XML, CustomerCriterion.BILLING_COUNTRY),
            criterion("customer_source_id", DOCUMENTED, CustomerCriterion.SOURCE, CustomerSourceId::parse),
            new FilterParameter<>(
                    "begins_with", "search-of-beginnings", Validation::valid, CustomerFilterBuilder::nameBeginsWith));

    /** The parameters of the list. */
    static final RouteParameters ALL = RouteParameters.ofRecords(CustomerJsonFields::listedKeys)
            .withAll(TABLE)
            .with("q", "search-of-names")
            .with("customers_page", "page-of-customers")
            .with("page", "page-of-customers-by-page");

    private CustomerFilterParameters() {}

    /** Returns whether there is a filter among {@code queryParameters}. */
    static boolean isAnyIn(QueryParameters queryParameters) {
        return TABLE.exists(parameter -> queryParameters.value(parameter.key()).isDefined());
    }

    /** Returns all filters of {@code queryParameters} together, or none if a value is one that no customer can have. */
    static Option<CustomerFilter> filter(QueryParameters queryParameters) {
        return FilterParameter.applyAll(TABLE, CustomerFilter.builder(), queryParameters)
                .flatMap(builder -> builder.validate().toOption());
    }

    private static FilterParameter<CustomerFilterBuilder, String> text(
            String key, String fact, CustomerCriterion<String> criterion) {
        return criterion(key, fact, criterion, Validation::valid);
    }

    private static <T> FilterParameter<CustomerFilterBuilder, T> criterion(
            String key,
            String fact,
            CustomerCriterion<T> criterion,
            Function<String, Validation<Seq<Violation>, T>> reader) {
        return new FilterParameter<>(key, fact, reader, (filter, value) -> filter.set(criterion, value));
    }
}
