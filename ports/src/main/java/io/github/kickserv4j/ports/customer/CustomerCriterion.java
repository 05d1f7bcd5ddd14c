package io.github.kickserv4j.ports.customer;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.CustomerFields;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.CustomerSourceId;
import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.domain.shared.Rule;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Objects;

/**
 * A field that Kickserv filters customers by, for exactly one value. Number, name, service address, service state and source
 * are documented for JSON; the others but the id for XML, and inferred to hold for JSON too; the id is a
 * plain column as they are, and inferred.
 *
 * @param <T> what one filters for
 */
public final class CustomerCriterion<T> {
    public static final CustomerCriterion<CustomerId> ID = new CustomerCriterion<>(
            Field.of("id", CustomerId.class, customer -> Option.some(customer.id())), ServerComparison.EXACT);
    public static final CustomerCriterion<CustomerNumber> NUMBER = new CustomerCriterion<>(
            Field.of("customer_number", CustomerNumber.class, customer -> Option.some(customer.number())),
            ServerComparison.EXACT);
    public static final CustomerCriterion<String> NAME = text(CustomerFields.NAME);
    public static final CustomerCriterion<String> PHONE_NUMBER = telephone(CustomerFields.PHONE_NUMBER);
    public static final CustomerCriterion<String> FAX = telephone(CustomerFields.FAX);
    public static final CustomerCriterion<String> EMAIL_ADDRESS = text(CustomerFields.EMAIL_ADDRESS);
    public static final CustomerCriterion<String> SERVICE_ADDRESS = text(CustomerFields.SERVICE_ADDRESS);
    public static final CustomerCriterion<String> SERVICE_CITY = text(CustomerFields.SERVICE_CITY);
    public static final CustomerCriterion<String> SERVICE_STATE = region(CustomerFields.SERVICE_STATE);
    public static final CustomerCriterion<String> SERVICE_ZIP_CODE = text(CustomerFields.SERVICE_ZIP_CODE);
    public static final CustomerCriterion<String> SERVICE_COUNTRY = region(CustomerFields.SERVICE_COUNTRY);
    public static final CustomerCriterion<String> BILLING_ADDRESS = text(CustomerFields.BILLING_ADDRESS);
    public static final CustomerCriterion<String> BILLING_CITY = text(CustomerFields.BILLING_CITY);
    public static final CustomerCriterion<String> BILLING_STATE = region(CustomerFields.BILLING_STATE);
    public static final CustomerCriterion<String> BILLING_ZIP_CODE = text(CustomerFields.BILLING_ZIP_CODE);
    public static final CustomerCriterion<String> BILLING_COUNTRY = region(CustomerFields.BILLING_COUNTRY);
    public static final CustomerCriterion<CustomerSourceId> SOURCE =
            new CustomerCriterion<>(CustomerFields.CUSTOMER_SOURCE_ID, ServerComparison.EXACT);

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
    private final ServerComparison serverComparison;

    private CustomerCriterion(Field<Customer, T> field, ServerComparison serverComparison) {
        this.field = field;
        this.serverComparison = serverComparison;
    }

    private static CustomerCriterion<String> text(Field<Customer, String> field) {
        return new CustomerCriterion<>(field, ServerComparison.OF_TEXT);
    }

    private static CustomerCriterion<String> telephone(Field<Customer, String> field) {
        return new CustomerCriterion<>(field, ServerComparison.OF_TELEPHONES);
    }

    private static CustomerCriterion<String> region(Field<Customer, String> field) {
        return new CustomerCriterion<>(field, ServerComparison.OF_REGIONS);
    }

    /** Kickserv's own name of the field, such as {@code service_state}. */
    public String name() {
        return field.name();
    }

    public Class<T> type() {
        return field.type();
    }

    /** Returns the value that {@code customer} has there. */
    public Option<T> valueIn(Customer customer) {
        Objects.requireNonNull(customer, "customer");
        return field.valueIn(customer);
    }

    /** Any text that a server may return can be searched for, so fewer rules apply here than for text that is written. */
    Seq<Violation> violations(T value) {
        return value instanceof String text
                ? Rule.check(name(), text, Rule.TEXT).fold(broken -> broken, right -> List.empty())
                : List.empty();
    }

    /** Returns whether {@code customer} has a value there that no comparison takes for {@code value}. */
    boolean isContradictedBy(Customer customer, T value) {
        return !field.valueIn(customer).forAll(has -> serverComparison.mayBeEqual(has, value));
    }

    @Override
    public String toString() {
        return name();
    }
}
