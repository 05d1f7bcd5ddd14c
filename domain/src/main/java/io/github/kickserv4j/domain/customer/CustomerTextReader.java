package io.github.kickserv4j.domain.customer;

import io.vavr.control.Option;
import java.util.function.Function;

/**
 * Reads the field of text with this name. One class reads all of them, because a lambda for each would be a class for each, which every
 * JVM spins before it creates its first customer.
 */
record CustomerTextReader(String name) implements Function<Customer, Option<String>> {
    @Override
    public Option<String> apply(Customer customer) {
        return switch (name) {
            case "name" -> present(customer.name().display());
            case "first_name" -> customer.name().first();
            case "last_name" -> customer.name().last();
            case "company_name" -> customer.name().company();
            case "contact" -> customer.contact().person();
            case "alt_contact" -> customer.contact().altPerson();
            case "phone_number" -> customer.contact().phoneNumber();
            case "alt_phone_number" -> customer.contact().altPhoneNumber();
            case "mobile" -> customer.contact().mobile();
            case "fax" -> customer.contact().fax();
            case "email_address" -> customer.contact().emailAddress();
            case "service_address" -> customer.serviceAddress().line1();
            case "service_address_2" -> customer.serviceAddress().line2();
            case "service_city" -> customer.serviceAddress().city();
            case "service_state" -> customer.serviceAddress().state();
            case "service_zip_code" -> customer.serviceAddress().zipCode();
            case "service_country" -> customer.serviceAddress().country();
            case "billing_address" -> customer.billingAddress().line1();
            case "billing_address_2" -> customer.billingAddress().line2();
            case "billing_city" -> customer.billingAddress().city();
            case "billing_state" -> customer.billingAddress().state();
            case "billing_zip_code" -> customer.billingAddress().zipCode();
            case "billing_country" -> customer.billingAddress().country();
            case "account_number" -> customer.terms().accountNumber();
            default -> throw new IllegalStateException("no field " + name);
        };
    }

    private static Option<String> present(String text) {
        return text.isEmpty() ? Option.none() : Option.some(text);
    }
}
