package io.github.kickserv4j.testkit.assertj;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Assertions on a customer. */
public class CustomerAssert extends RecordAssert<CustomerAssert, Customer> {
    public CustomerAssert(@Nullable Customer actual) {
        super(actual, CustomerAssert.class);
    }

    /** Asserts the number. */
    public CustomerAssert hasNumber(CustomerNumber number) {
        Objects.requireNonNull(number, "number");
        return has("number", number, it -> Option.some(it.number()));
    }

    /** Asserts the number. */
    public CustomerAssert hasNumber(long number) {
        return hasNumber(new CustomerNumber(number));
    }

    /** Asserts the name that Kickserv shows. */
    public CustomerAssert hasName(String name) {
        Objects.requireNonNull(name, "name");
        return has("name", name, it -> Option.some(it.name().display()));
    }

    /** Asserts the email address. */
    public CustomerAssert hasEmailAddress(String emailAddress) {
        Objects.requireNonNull(emailAddress, "emailAddress");
        return has("email address", emailAddress, it -> it.contact().emailAddress());
    }

    /** Asserts the phone number, as it was typed. */
    public CustomerAssert hasPhoneNumber(String phoneNumber) {
        Objects.requireNonNull(phoneNumber, "phoneNumber");
        return has("phone number", phoneNumber, it -> it.contact().phoneNumber());
    }

    /** Asserts the state of the service address, such as {@code MI}. */
    public CustomerAssert hasState(String state) {
        Objects.requireNonNull(state, "state");
        return has("state", state, it -> it.serviceAddress().state());
    }

    /** Asserts the city of the service address. */
    public CustomerAssert hasCity(String city) {
        Objects.requireNonNull(city, "city");
        return has("city", city, it -> it.serviceAddress().city());
    }

    /** Asserts the ZIP code of the service address. */
    public CustomerAssert hasZipCode(String zipCode) {
        Objects.requireNonNull(zipCode, "zipCode");
        return has("ZIP code", zipCode, it -> it.serviceAddress().zipCode());
    }

    /** Asserts what the customer owes alone. */
    public CustomerAssert hasBalance(Money balance) {
        Objects.requireNonNull(balance, "balance");
        return has("balance", balance, it -> it.balance().own());
    }

    /** Asserts what the customer owes alone, such as {@code 120.00}. */
    public CustomerAssert hasBalance(String balance) {
        Objects.requireNonNull(balance, "balance");
        return hasBalance(Money.of(balance));
    }

    /** Asserts what the customer owes with all sub-customers. */
    public CustomerAssert hasTotalBalance(Money balance) {
        Objects.requireNonNull(balance, "balance");
        return has("balance with sub-customers", balance, it -> it.balance().total());
    }

    /** Asserts what the customer owes with all sub-customers, such as {@code 120.00}. */
    public CustomerAssert hasTotalBalance(String balance) {
        Objects.requireNonNull(balance, "balance");
        return hasTotalBalance(Money.of(balance));
    }

    @Override
    String subject() {
        return "customer " + actual.number() + " (" + actual.name().display() + ")";
    }

    @Override
    Seq<Violation> unreadable() {
        return actual.unreadable();
    }
}
