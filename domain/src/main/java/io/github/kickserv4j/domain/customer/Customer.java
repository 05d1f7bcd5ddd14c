package io.github.kickserv4j.domain.customer;

import io.github.kickserv4j.domain.shared.Address;
import io.github.kickserv4j.domain.shared.Audit;
import io.github.kickserv4j.domain.shared.Coordinates;
import io.github.kickserv4j.domain.shared.CustomFields;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.Serializable;
import java.util.Objects;

/**
 * A customer as Kickserv returns it. Never refused for what is in it: what is missing is absent, what could not be read is in
 * {@link #unreadable}. Tokens and password digests that Kickserv sends beside all this are not taken in (documented).
 *
 * @param serviceAddress where work is done
 * @param billingAddress where invoices go, if {@link #billsTo} says so
 * @param billsTo whose address the invoices go to
 * @param specialInstructions instructions for the visitor
 * @param unreadable values that the server sent in an unexpected form: which field, what was expected, the raw text
 */
public record Customer(
        CustomerId id,
        CustomerNumber number,
        CustomerName name,
        Contact contact,
        Address serviceAddress,
        Address billingAddress,
        Option<WhichBillingAddress> billsTo,
        BillingTerms terms,
        Balance balance,
        Notifications notifications,
        Classification classification,
        CustomerHierarchy hierarchy,
        CustomFields customFields,
        Option<Coordinates> coordinates,
        Option<String> specialInstructions,
        Option<LastCompletedJob> lastCompletedJob,
        Audit audit,
        Seq<Violation> unreadable)
        implements Serializable {
    public Customer {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(contact, "contact");
        Objects.requireNonNull(serviceAddress, "serviceAddress");
        Objects.requireNonNull(billingAddress, "billingAddress");
        Objects.requireNonNull(billsTo, "billsTo");
        Objects.requireNonNull(terms, "terms");
        Objects.requireNonNull(balance, "balance");
        Objects.requireNonNull(notifications, "notifications");
        Objects.requireNonNull(classification, "classification");
        Objects.requireNonNull(hierarchy, "hierarchy");
        Objects.requireNonNull(customFields, "customFields");
        Objects.requireNonNull(coordinates, "coordinates");
        Objects.requireNonNull(specialInstructions, "specialInstructions");
        Objects.requireNonNull(lastCompletedJob, "lastCompletedJob");
        Objects.requireNonNull(audit, "audit");
        Objects.requireNonNull(unreadable, "unreadable");
    }

    /** Returns a builder of a customer of whom nothing else is known. */
    public static CustomerBuilder builder(CustomerId id, CustomerNumber number) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(number, "number");
        return new CustomerBuilder(id, number);
    }

    /** Returns a builder that begins with all that this customer has. */
    public CustomerBuilder toBuilder() {
        return builder(id, number)
                .name(name)
                .contact(contact)
                .serviceAddress(serviceAddress)
                .billingAddress(billingAddress)
                .billsTo(billsTo)
                .terms(terms)
                .balance(balance)
                .notifications(notifications)
                .classification(classification)
                .hierarchy(hierarchy)
                .customFields(customFields)
                .coordinates(coordinates)
                .specialInstructions(specialInstructions)
                .lastCompletedJob(lastCompletedJob)
                .audit(audit)
                .unreadable(unreadable);
    }

    /** Returns the address that is printed on invoices; absent if it is the parent's, whom this record does not hold. */
    public Option<Address> invoiceAddress() {
        if (billsTo.contains(WhichBillingAddress.PARENT)) {
            return Option.none();
        }
        return Option.some(billsTo.contains(WhichBillingAddress.SERVICE) ? serviceAddress : billingAddress);
    }
}
