package io.github.kickserv4j.domain.customer;

import io.github.kickserv4j.domain.shared.CustomerSourceId;
import io.github.kickserv4j.domain.shared.CustomerTypeId;
import io.github.kickserv4j.domain.shared.Patch;
import io.github.kickserv4j.domain.shared.RecordBuilder;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.Seq;
import java.util.Objects;
import java.util.function.Function;

/**
 * Sets the fields of a customer that a new one and a change have in common.
 *
 * @param <R> what is built
 * @param <B> the builder itself
 */
public abstract class CustomerSetters<R, B extends CustomerSetters<R, B>> extends RecordBuilder<Customer, R, B> {
    CustomerSetters(Function<Patch<Customer>, Seq<Violation>> rules, Function<Patch<Customer>, R> constructor) {
        super(rules, constructor);
    }

    /** Sets the name that is displayed. */
    public final B name(String name) {
        Objects.requireNonNull(name, "name");
        return set(CustomerFields.NAME, name);
    }

    public final B firstName(String firstName) {
        Objects.requireNonNull(firstName, "firstName");
        return set(CustomerFields.FIRST_NAME, firstName);
    }

    public final B lastName(String lastName) {
        Objects.requireNonNull(lastName, "lastName");
        return set(CustomerFields.LAST_NAME, lastName);
    }

    public final B companyName(String companyName) {
        Objects.requireNonNull(companyName, "companyName");
        return set(CustomerFields.COMPANY_NAME, companyName);
    }

    /** Sets the person to ask for. */
    public final B contact(String contact) {
        Objects.requireNonNull(contact, "contact");
        return set(CustomerFields.CONTACT, contact);
    }

    /** Sets the person to ask for otherwise. */
    public final B altContact(String altContact) {
        Objects.requireNonNull(altContact, "altContact");
        return set(CustomerFields.ALT_CONTACT, altContact);
    }

    public final B phoneNumber(String phoneNumber) {
        Objects.requireNonNull(phoneNumber, "phoneNumber");
        return set(CustomerFields.PHONE_NUMBER, phoneNumber);
    }

    public final B altPhoneNumber(String altPhoneNumber) {
        Objects.requireNonNull(altPhoneNumber, "altPhoneNumber");
        return set(CustomerFields.ALT_PHONE_NUMBER, altPhoneNumber);
    }

    public final B mobile(String mobile) {
        Objects.requireNonNull(mobile, "mobile");
        return set(CustomerFields.MOBILE, mobile);
    }

    public final B fax(String fax) {
        Objects.requireNonNull(fax, "fax");
        return set(CustomerFields.FAX, fax);
    }

    /** Sets one email address, or several with commas, semicolons or blanks between them. */
    public final B emailAddress(String emailAddress) {
        Objects.requireNonNull(emailAddress, "emailAddress");
        return set(CustomerFields.EMAIL_ADDRESS, emailAddress);
    }

    /** Sets house and street of the place where work is done. */
    public final B serviceAddress(String serviceAddress) {
        Objects.requireNonNull(serviceAddress, "serviceAddress");
        return set(CustomerFields.SERVICE_ADDRESS, serviceAddress);
    }

    /** Sets suite or unit of the place where work is done. */
    public final B serviceAddress2(String serviceAddress2) {
        Objects.requireNonNull(serviceAddress2, "serviceAddress2");
        return set(CustomerFields.SERVICE_ADDRESS_2, serviceAddress2);
    }

    public final B serviceCity(String serviceCity) {
        Objects.requireNonNull(serviceCity, "serviceCity");
        return set(CustomerFields.SERVICE_CITY, serviceCity);
    }

    /** Sets the state as free text, usually a two-letter code. */
    public final B serviceState(String serviceState) {
        Objects.requireNonNull(serviceState, "serviceState");
        return set(CustomerFields.SERVICE_STATE, serviceState);
    }

    public final B serviceZipCode(String serviceZipCode) {
        Objects.requireNonNull(serviceZipCode, "serviceZipCode");
        return set(CustomerFields.SERVICE_ZIP_CODE, serviceZipCode);
    }

    public final B serviceCountry(String serviceCountry) {
        Objects.requireNonNull(serviceCountry, "serviceCountry");
        return set(CustomerFields.SERVICE_COUNTRY, serviceCountry);
    }

    /** Sets house and street of the place where invoices go. */
    public final B billingAddress(String billingAddress) {
        Objects.requireNonNull(billingAddress, "billingAddress");
        return set(CustomerFields.BILLING_ADDRESS, billingAddress);
    }

    /** Sets suite or unit of the place where invoices go. */
    public final B billingAddress2(String billingAddress2) {
        Objects.requireNonNull(billingAddress2, "billingAddress2");
        return set(CustomerFields.BILLING_ADDRESS_2, billingAddress2);
    }

    public final B billingCity(String billingCity) {
        Objects.requireNonNull(billingCity, "billingCity");
        return set(CustomerFields.BILLING_CITY, billingCity);
    }

    /** Sets the state as free text, usually a two-letter code. */
    public final B billingState(String billingState) {
        Objects.requireNonNull(billingState, "billingState");
        return set(CustomerFields.BILLING_STATE, billingState);
    }

    public final B billingZipCode(String billingZipCode) {
        Objects.requireNonNull(billingZipCode, "billingZipCode");
        return set(CustomerFields.BILLING_ZIP_CODE, billingZipCode);
    }

    public final B billingCountry(String billingCountry) {
        Objects.requireNonNull(billingCountry, "billingCountry");
        return set(CustomerFields.BILLING_COUNTRY, billingCountry);
    }

    public final B accountNumber(String accountNumber) {
        Objects.requireNonNull(accountNumber, "accountNumber");
        return set(CustomerFields.ACCOUNT_NUMBER, accountNumber);
    }

    /** Sets whether the customer is a company, not a person. */
    public final B isCompany(boolean company) {
        return set(CustomerFields.COMPANY, company);
    }

    public final B customerTypeId(CustomerTypeId customerTypeId) {
        Objects.requireNonNull(customerTypeId, "customerTypeId");
        return set(CustomerFields.CUSTOMER_TYPE_ID, customerTypeId);
    }

    /** Sets the lead source: how the customer was won. */
    public final B customerSourceId(CustomerSourceId customerSourceId) {
        Objects.requireNonNull(customerSourceId, "customerSourceId");
        return set(CustomerFields.CUSTOMER_SOURCE_ID, customerSourceId);
    }

    public final B isActive(boolean active) {
        return set(CustomerFields.IS_ACTIVE, active);
    }

    public final B notifyViaEmail(boolean wanted) {
        return set(CustomerFields.NOTIFY_VIA_EMAIL, wanted);
    }

    public final B notifyViaSms(boolean wanted) {
        return set(CustomerFields.NOTIFY_VIA_SMS, wanted);
    }
}
