package io.github.kickserv4j.ports.customer;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.CustomerFields;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.CustomerSourceId;
import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;

/**
 * A field that Kickserv filters customers by, for exactly one value. Number, name, service address, service state and source
 * are documented for JSON; the others but the id for XML, and inferred to hold for JSON too; the id is a
 * plain column as they are, and inferred.
 *
 * @param <T> what one filters for
 */
public final class CustomerCriterion<T> {
    public static final CustomerCriterion<CustomerId> ID =
            new CustomerCriterion<>(Field.of("id", CustomerId.class, customer -> Option.some(customer.id())));
    public static final CustomerCriterion<CustomerNumber> NUMBER = new CustomerCriterion<>(
            Field.of("customer_number", CustomerNumber.class, customer -> Option.some(customer.number())));
    public static final CustomerCriterion<String> NAME = new CustomerCriterion<>(CustomerFields.NAME);
    public static final CustomerCriterion<String> PHONE_NUMBER = new CustomerCriterion<>(CustomerFields.PHONE_NUMBER);
    public static final CustomerCriterion<String> FAX = new CustomerCriterion<>(CustomerFields.FAX);
    public static final CustomerCriterion<String> EMAIL_ADDRESS = new CustomerCriterion<>(CustomerFields.EMAIL_ADDRESS);
    public static final CustomerCriterion<String> SERVICE_ADDRESS =
            new CustomerCriterion<>(CustomerFields.SERVICE_ADDRESS);
    public static final CustomerCriterion<String> SERVICE_CITY = new CustomerCriterion<>(CustomerFields.SERVICE_CITY);
    public static final CustomerCriterion<String> SERVICE_STATE = new CustomerCriterion<>(CustomerFields.SERVICE_STATE);
    public static final CustomerCriterion<String> SERVICE_ZIP_CODE =
            new CustomerCriterion<>(CustomerFields.SERVICE_ZIP_CODE);
    public static final CustomerCriterion<String> SERVICE_COUNTRY =
            new CustomerCriterion<>(CustomerFields.SERVICE_COUNTRY);
    public static final CustomerCriterion<String> BILLING_ADDRESS =
            new CustomerCriterion<>(CustomerFields.BILLING_ADDRESS);
    public static final CustomerCriterion<String> BILLING_CITY = new CustomerCriterion<>(CustomerFields.BILLING_CITY);
    public static final CustomerCriterion<String> BILLING_STATE = new CustomerCriterion<>(CustomerFields.BILLING_STATE);
    public static final CustomerCriterion<String> BILLING_ZIP_CODE =
            new CustomerCriterion<>(CustomerFields.BILLING_ZIP_CODE);
    public static final CustomerCriterion<String> BILLING_COUNTRY =
            new CustomerCriterion<>(CustomerFields.BILLING_COUNTRY);
    public static final CustomerCriterion<CustomerSourceId> SOURCE =
            new CustomerCriterion<>(CustomerFields.CUSTOMER_SOURCE_ID);

    public static final Seq<CustomerCriterion<?>> ALL = List.of(
            ID,
            NUMBER,
            NAME,
            PHONE_NUMBER,
            FAX,
            EMAIL_ADDRESS,
            SERVICE_ADDRESS,
            SERVICE_CITY,
            SERVICE_STATE,
            SERVICE_ZIP_CODE,
            SERVICE_COUNTRY,
            BILLING_ADDRESS,
            BILLING_CITY,
            BILLING_STATE,
            BILLING_ZIP_CODE,
            BILLING_COUNTRY,
            SOURCE);

    private final Field<Customer, T> field;

    private CustomerCriterion(Field<Customer, T> field) {
        this.field = field;
    }

    /** Kickserv's own name of the field, such as {@code service_state}. */
    public String name() {
        return field.name();
    }

    public Class<T> type() {
        return field.type();
    }

    /** What {@code customer} has there. */
    public Option<T> of(Customer customer) {
        return field.of(customer);
    }

    Validation<Seq<Violation>, T> check(T value) {
        return field.check(value);
    }

    @Override
    public String toString() {
        return name();
    }
}
