package io.github.kickserv4j.fakeserver.customer;

import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.CustomerSourceId;
import io.github.kickserv4j.domain.shared.Violation;
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

/**
 * The parameters that filter customers. Number, name, service address, service state and source are documented for JSON, the
 * others for XML, and the id is inferred.
 */
final class CustomerFilterParameters {
    private static final Seq<FilterParameter<CustomerFilterBuilder, ?>> TABLE = List.of(
            criterion("id", CustomerCriterion.ID, CustomerId::parse),
            criterion("customer_number", CustomerCriterion.NUMBER, CustomerNumber::parse),
            text("name", CustomerCriterion.NAME),
            text("phone_number", CustomerCriterion.PHONE_NUMBER),
            text("fax", CustomerCriterion.FAX),
            text("email_address", CustomerCriterion.EMAIL_ADDRESS),
            text("service_address", CustomerCriterion.SERVICE_ADDRESS),
            text("service_city", CustomerCriterion.SERVICE_CITY),
            text("service_state", CustomerCriterion.SERVICE_STATE),
            text("service_zip_code", CustomerCriterion.SERVICE_ZIP_CODE),
            text("service_country", CustomerCriterion.SERVICE_COUNTRY),
            text("billing_address", CustomerCriterion.BILLING_ADDRESS),
            text("billing_city", CustomerCriterion.BILLING_CITY),
            text("billing_state", CustomerCriterion.BILLING_STATE),
            text("billing_zip_code", CustomerCriterion.BILLING_ZIP_CODE),
            text("billing_country", CustomerCriterion.BILLING_COUNTRY),
            criterion("customer_source_id", CustomerCriterion.SOURCE, CustomerSourceId::parse),
            new FilterParameter<>("begins_with", Validation::valid, CustomerFilterBuilder::nameBeginsWith));

    /** The parameters of the list. */
    static final RouteParameters ALL = new RouteParameters(
            TABLE.map(parameter -> parameter.key()).appendAll(List.of("q", "customers_page", "page")),
            CustomerJsonFields.listed().map(field -> field.key()));

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
            String key, CustomerCriterion<String> criterion) {
        return criterion(key, criterion, Validation::valid);
    }

    private static <T> FilterParameter<CustomerFilterBuilder, T> criterion(
            String key, CustomerCriterion<T> criterion, Function<String, Validation<Seq<Violation>, T>> reader) {
        return new FilterParameter<>(key, reader, (filter, value) -> filter.set(criterion, value));
    }
}
