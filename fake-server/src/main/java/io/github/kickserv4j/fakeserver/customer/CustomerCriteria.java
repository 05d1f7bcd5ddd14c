package io.github.kickserv4j.fakeserver.customer;

import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.CustomerSourceId;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.fakeserver.shared.Query;
import io.github.kickserv4j.ports.customer.CustomerCriterion;
import io.github.kickserv4j.ports.customer.CustomerFilter;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.function.Function;

/** The parameters that filter customers: number, name, service address, service state and source documented for JSON, the others for XML. */
final class CustomerCriteria {
    private static final Seq<Parameter<?>> TABLE = List.of(
            new Parameter<>("customer_number", CustomerCriterion.NUMBER, CustomerNumber::parse),
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
            new Parameter<>("customer_source_id", CustomerCriterion.SOURCE, CustomerSourceId::parse));

    private CustomerCriteria() {}

    /** All filters of {@code query} together; none if one of them is a value that no customer can have. */
    static Option<CustomerFilter> filter(Query query) {
        Option<CustomerFilter.Builder> exact = TABLE.foldLeft(
                Option.some(CustomerFilter.builder()),
                (builder, parameter) -> builder.flatMap(started -> parameter.addTo(started, query)));
        return exact.map(builder -> query.value("begins_with").fold(() -> builder, builder::nameBeginsWith))
                .flatMap(builder -> builder.validate().toOption());
    }

    private static Parameter<String> text(String key, CustomerCriterion<String> criterion) {
        return new Parameter<>(key, criterion, Validation::valid);
    }

    private record Parameter<T>(
            String key, CustomerCriterion<T> criterion, Function<String, Validation<Seq<Violation>, T>> reader) {
        Option<CustomerFilter.Builder> addTo(CustomerFilter.Builder builder, Query query) {
            return query.value(key).fold(() -> Option.some(builder), text -> reader.apply(text)
                    .toOption()
                    .map(value -> builder.with(criterion, value)));
        }
    }
}
