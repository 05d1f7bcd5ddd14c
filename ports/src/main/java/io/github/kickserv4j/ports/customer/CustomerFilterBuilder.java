package io.github.kickserv4j.ports.customer;

import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.CustomerSourceId;
import io.github.kickserv4j.domain.shared.InvalidInputException;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.Objects;

/**
 * Builds a {@link CustomerFilter}. A criterion that is set again keeps its last value. Mutable, for one thread.
 */
public final class CustomerFilterBuilder {
    private Map<CustomerCriterion<?>, CustomerFilter.Condition<?>> exact = LinkedHashMap.empty();
    private Option<String> beginsWith = Option.none();

    CustomerFilterBuilder() {}

    CustomerFilterBuilder(CustomerFilter filter) {
        exact = filter.exact().toLinkedMap(CustomerFilter.Condition::criterion, condition -> condition);
        beginsWith = filter.beginsWith();
    }

    public CustomerFilterBuilder id(CustomerId id) {
        Objects.requireNonNull(id, "id");
        return set(CustomerCriterion.ID, id);
    }

    public CustomerFilterBuilder number(CustomerNumber number) {
        Objects.requireNonNull(number, "number");
        return set(CustomerCriterion.NUMBER, number);
    }

    public CustomerFilterBuilder name(String name) {
        Objects.requireNonNull(name, "name");
        return set(CustomerCriterion.NAME, name);
    }

    public CustomerFilterBuilder phoneNumber(String phoneNumber) {
        Objects.requireNonNull(phoneNumber, "phoneNumber");
        return set(CustomerCriterion.PHONE_NUMBER, phoneNumber);
    }

    public CustomerFilterBuilder fax(String fax) {
        Objects.requireNonNull(fax, "fax");
        return set(CustomerCriterion.FAX, fax);
    }

    public CustomerFilterBuilder emailAddress(String emailAddress) {
        Objects.requireNonNull(emailAddress, "emailAddress");
        return set(CustomerCriterion.EMAIL_ADDRESS, emailAddress);
    }

    public CustomerFilterBuilder serviceAddress(String serviceAddress) {
        Objects.requireNonNull(serviceAddress, "serviceAddress");
        return set(CustomerCriterion.SERVICE_ADDRESS, serviceAddress);
    }

    public CustomerFilterBuilder serviceCity(String serviceCity) {
        Objects.requireNonNull(serviceCity, "serviceCity");
        return set(CustomerCriterion.SERVICE_CITY, serviceCity);
    }

    public CustomerFilterBuilder serviceState(String serviceState) {
        Objects.requireNonNull(serviceState, "serviceState");
        return set(CustomerCriterion.SERVICE_STATE, serviceState);
    }

    public CustomerFilterBuilder serviceZipCode(String serviceZipCode) {
        Objects.requireNonNull(serviceZipCode, "serviceZipCode");
        return set(CustomerCriterion.SERVICE_ZIP_CODE, serviceZipCode);
    }

    public CustomerFilterBuilder serviceCountry(String serviceCountry) {
        Objects.requireNonNull(serviceCountry, "serviceCountry");
        return set(CustomerCriterion.SERVICE_COUNTRY, serviceCountry);
    }

    public CustomerFilterBuilder billingAddress(String billingAddress) {
        Objects.requireNonNull(billingAddress, "billingAddress");
        return set(CustomerCriterion.BILLING_ADDRESS, billingAddress);
    }

    public CustomerFilterBuilder billingCity(String billingCity) {
        Objects.requireNonNull(billingCity, "billingCity");
        return set(CustomerCriterion.BILLING_CITY, billingCity);
    }

    public CustomerFilterBuilder billingState(String billingState) {
        Objects.requireNonNull(billingState, "billingState");
        return set(CustomerCriterion.BILLING_STATE, billingState);
    }

    public CustomerFilterBuilder billingZipCode(String billingZipCode) {
        Objects.requireNonNull(billingZipCode, "billingZipCode");
        return set(CustomerCriterion.BILLING_ZIP_CODE, billingZipCode);
    }

    public CustomerFilterBuilder billingCountry(String billingCountry) {
        Objects.requireNonNull(billingCountry, "billingCountry");
        return set(CustomerCriterion.BILLING_COUNTRY, billingCountry);
    }

    public CustomerFilterBuilder source(CustomerSourceId id) {
        Objects.requireNonNull(id, "id");
        return set(CustomerCriterion.SOURCE, id);
    }

    /** Selects the customers whose name begins with this text, ignoring case and accents. */
    public CustomerFilterBuilder nameBeginsWith(String prefix) {
        Objects.requireNonNull(prefix, "prefix");
        beginsWith = Option.some(prefix);
        return this;
    }

    /** Selects the customers that have exactly this value of a criterion; for generic code. */
    public <T> CustomerFilterBuilder set(CustomerCriterion<T> criterion, T value) {
        Objects.requireNonNull(criterion, "criterion");
        Objects.requireNonNull(value, "value");
        exact = exact.put(criterion, new CustomerFilter.Condition<>(criterion, value));
        return this;
    }

    /** Returns the filter, or all violations. */
    public Validation<Seq<Violation>, CustomerFilter> validate() {
        Seq<Violation> violations = CustomerFilter.violations(exact.values(), beginsWith);
        return Validation.cond(
                violations.isEmpty(), () -> new CustomerFilter(exact.values(), beginsWith), () -> violations);
    }

    /**
     * Returns the filter.
     *
     * @throws InvalidInputException with all violations
     */
    public CustomerFilter build() {
        return new CustomerFilter(exact.values(), beginsWith);
    }
}
