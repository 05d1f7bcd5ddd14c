package io.github.kickserv4j.domain.customer;

import io.github.kickserv4j.domain.shared.Address;
import io.github.kickserv4j.domain.shared.Audit;
import io.github.kickserv4j.domain.shared.Coordinates;
import io.github.kickserv4j.domain.shared.CustomFields;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Objects;

/**
 * Puts a {@link Customer} together as a server would return it: for adapters, and for tests that need one. Not a way to ask
 * for one; that is {@link NewCustomer}.
 */
public final class CustomerBuilder {
    private final CustomerId id;
    private final CustomerNumber number;
    private CustomerName name = CustomerName.of("");
    private Contact contact = Contact.NONE;
    private Address serviceAddress = Address.NONE;
    private Address billingAddress = Address.NONE;
    private Option<WhichBillingAddress> billsTo = Option.none();
    private BillingTerms terms = BillingTerms.NONE;
    private Balance balance = Balance.NONE;
    private Notifications notifications = Notifications.NONE;
    private Classification classification = Classification.NONE;
    private CustomerHierarchy customerHierarchy = CustomerHierarchy.NONE;
    private CustomFields customFields = CustomFields.NONE;
    private Option<Coordinates> coordinates = Option.none();
    private Option<String> specialInstructions = Option.none();
    private Option<LastCompletedJob> lastCompletedJob = Option.none();
    private Audit audit = Audit.NONE;
    private Seq<Violation> unreadable = List.empty();

    CustomerBuilder(CustomerId id, CustomerNumber number) {
        this.id = id;
        this.number = number;
    }

    public CustomerBuilder name(CustomerName name) {
        Objects.requireNonNull(name, "name");
        this.name = name;
        return this;
    }

    public CustomerBuilder contact(Contact contact) {
        Objects.requireNonNull(contact, "contact");
        this.contact = contact;
        return this;
    }

    public CustomerBuilder serviceAddress(Address serviceAddress) {
        Objects.requireNonNull(serviceAddress, "serviceAddress");
        this.serviceAddress = serviceAddress;
        return this;
    }

    public CustomerBuilder billingAddress(Address billingAddress) {
        Objects.requireNonNull(billingAddress, "billingAddress");
        this.billingAddress = billingAddress;
        return this;
    }

    public CustomerBuilder billsTo(Option<WhichBillingAddress> billsTo) {
        Objects.requireNonNull(billsTo, "billsTo");
        this.billsTo = billsTo;
        return this;
    }

    public CustomerBuilder terms(BillingTerms terms) {
        Objects.requireNonNull(terms, "terms");
        this.terms = terms;
        return this;
    }

    public CustomerBuilder balance(Balance balance) {
        Objects.requireNonNull(balance, "balance");
        this.balance = balance;
        return this;
    }

    public CustomerBuilder notifications(Notifications notifications) {
        Objects.requireNonNull(notifications, "notifications");
        this.notifications = notifications;
        return this;
    }

    public CustomerBuilder classification(Classification classification) {
        Objects.requireNonNull(classification, "classification");
        this.classification = classification;
        return this;
    }

    public CustomerBuilder hierarchy(CustomerHierarchy customerHierarchy) {
        Objects.requireNonNull(customerHierarchy, "customerHierarchy");
        this.customerHierarchy = customerHierarchy;
        return this;
    }

    public CustomerBuilder customFields(CustomFields customFields) {
        Objects.requireNonNull(customFields, "customFields");
        this.customFields = customFields;
        return this;
    }

    public CustomerBuilder coordinates(Option<Coordinates> coordinates) {
        Objects.requireNonNull(coordinates, "coordinates");
        this.coordinates = coordinates;
        return this;
    }

    public CustomerBuilder specialInstructions(Option<String> specialInstructions) {
        Objects.requireNonNull(specialInstructions, "specialInstructions");
        this.specialInstructions = specialInstructions;
        return this;
    }

    public CustomerBuilder lastCompletedJob(Option<LastCompletedJob> lastCompletedJob) {
        Objects.requireNonNull(lastCompletedJob, "lastCompletedJob");
        this.lastCompletedJob = lastCompletedJob;
        return this;
    }

    public CustomerBuilder audit(Audit audit) {
        Objects.requireNonNull(audit, "audit");
        this.audit = audit;
        return this;
    }

    public CustomerBuilder unreadable(Seq<Violation> unreadable) {
        Objects.requireNonNull(unreadable, "unreadable");
        this.unreadable = unreadable;
        return this;
    }

    public Customer build() {
        return new Customer(
                id,
                number,
                name,
                contact,
                serviceAddress,
                billingAddress,
                billsTo,
                terms,
                balance,
                notifications,
                classification,
                customerHierarchy,
                customFields,
                coordinates,
                specialInstructions,
                lastCompletedJob,
                audit,
                unreadable);
    }
}
