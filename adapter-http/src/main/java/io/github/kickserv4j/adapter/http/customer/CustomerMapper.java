package io.github.kickserv4j.adapter.http.customer;

import io.github.kickserv4j.adapter.http.json.WireValueMapper;
import io.github.kickserv4j.domain.customer.Balance;
import io.github.kickserv4j.domain.customer.BillingTerms;
import io.github.kickserv4j.domain.customer.Classification;
import io.github.kickserv4j.domain.customer.Contact;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.CustomerHierarchy;
import io.github.kickserv4j.domain.customer.CustomerName;
import io.github.kickserv4j.domain.customer.LastCompletedJob;
import io.github.kickserv4j.domain.customer.Notifications;
import io.github.kickserv4j.domain.customer.WhichBillingAddress;
import io.github.kickserv4j.domain.shared.Address;
import io.github.kickserv4j.domain.shared.Audit;
import io.github.kickserv4j.domain.shared.Coordinates;
import io.github.kickserv4j.domain.shared.CustomFields;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.CustomerSourceId;
import io.github.kickserv4j.domain.shared.CustomerTypeId;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.TaxId;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.evidence.ReliesOn;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.ReportingPolicy;

/** Maps the flat customer of the wire to the grouped one of the domain. Empty values become absent. */
@ReliesOn({
    "coordinates-are-numbers",
    "origin-of-a-new-customer",
    "billing-address-words",
    "balance-is-quickbooks",
    "text-keeps-lines-and-blanks"
})
@Mapper(unmappedTargetPolicy = ReportingPolicy.ERROR)
interface CustomerMapper extends WireValueMapper {
    @Mapping(target = "id", source = "wire.id")
    @Mapping(target = "number", source = "wire.customerNumber")
    @Mapping(target = "name", source = "wire")
    @Mapping(target = "contact", source = "wire")
    @Mapping(target = "serviceAddress", expression = "java(serviceAddress(wire))")
    @Mapping(target = "billingAddress", expression = "java(billingAddress(wire))")
    @Mapping(target = "billsTo", source = "wire.whichBillingAddress")
    @Mapping(target = "terms", source = "wire")
    @Mapping(target = "balance", source = "wire")
    @Mapping(target = "notifications", source = "wire")
    @Mapping(target = "classification", source = "wire")
    @Mapping(target = "hierarchy", expression = "java(family(wire, children))")
    @Mapping(target = "coordinates", expression = "java(coordinates(wire))")
    @Mapping(target = "specialInstructions", source = "wire.specialInstructions")
    @Mapping(target = "lastCompletedJob", expression = "java(lastCompletedJob(wire))")
    @Mapping(target = "audit", source = "wire")
    @Mapping(target = "customFields", source = "customFields")
    @Mapping(target = "unreadable", source = "unreadable")
    Customer customer(WireCustomer wire, CustomFields customFields, Seq<Customer> children, Seq<Violation> unreadable);

    @Mapping(target = "display", source = "name", defaultValue = "")
    @Mapping(target = "first", source = "firstName")
    @Mapping(target = "last", source = "lastName")
    @Mapping(target = "company", source = "companyName")
    @Mapping(target = "full", source = "fullName")
    @Mapping(target = "isCompany", source = "company")
    CustomerName name(WireCustomer wire);

    @Mapping(target = "person", source = "contact")
    @Mapping(target = "altPerson", source = "altContact")
    Contact contact(WireCustomer wire);

    @Mapping(target = "line1", source = "serviceAddress")
    @Mapping(target = "line2", source = "serviceAddress2")
    @Mapping(target = "city", source = "serviceCity")
    @Mapping(target = "state", source = "serviceState")
    @Mapping(target = "zipCode", source = "serviceZipCode")
    @Mapping(target = "country", source = "serviceCountry")
    Address serviceAddress(WireCustomer wire);

    @Mapping(target = "line1", source = "billingAddress")
    @Mapping(target = "line2", source = "billingAddress2")
    @Mapping(target = "city", source = "billingCity")
    @Mapping(target = "state", source = "billingState")
    @Mapping(target = "zipCode", source = "billingZipCode")
    @Mapping(target = "country", source = "billingCountry")
    Address billingAddress(WireCustomer wire);

    @Mapping(target = "terms", source = "termsRefFullName")
    @Mapping(target = "preferredPaymentMethod", source = "preferredPaymentMethodRefFullName")
    @Mapping(target = "priceLevel", source = "priceLevelRefFullName")
    @Mapping(target = "salesRepresentative", source = "salesRepRefFullName")
    @Mapping(target = "salesTaxCode", source = "salesTaxCodeRefFullName")
    BillingTerms terms(WireCustomer wire);

    @Mapping(target = "own", source = "balance")
    @Mapping(target = "total", source = "totalBalance")
    Balance balance(WireCustomer wire);

    @Mapping(target = "notifications", source = "sendNotifications")
    @Mapping(target = "reminders", source = "sendReminders")
    @Mapping(target = "viaEmail", source = "notifyViaEmail")
    @Mapping(target = "viaSms", source = "notifyViaSms")
    @Mapping(target = "emailAddress", source = "notificationEmailAddress")
    @Mapping(target = "phoneNumber", source = "notificationPhoneNumber")
    Notifications notifications(WireCustomer wire);

    @Mapping(target = "source", source = "customerSourceId")
    @Mapping(target = "type", source = "customerTypeId")
    @Mapping(target = "typeName", source = "customerTypeRefFullName")
    @Mapping(target = "active", source = "isActive")
    Classification classification(WireCustomer wire);

    Audit audit(WireCustomer wire);

    default CustomerHierarchy family(WireCustomer wire, Seq<Customer> children) {
        return new CustomerHierarchy(
                identity(wire.parentId(), CustomerId::new),
                Option.of(wire.sublevel())
                        .filter(level -> level == level.intValue())
                        .map(Long::intValue),
                children);
    }

    default Option<Coordinates> coordinates(WireCustomer wire) {
        BigDecimal latitude = wire.latitude();
        BigDecimal longitude = wire.longitude();
        return latitude == null || longitude == null
                ? Option.none()
                : Option.some(new Coordinates(latitude, longitude));
    }

    default Option<LastCompletedJob> lastCompletedJob(WireCustomer wire) {
        return identity(wire.lastJobCompletedNumber(), JobNumber::new)
                .map(number -> new LastCompletedJob(
                        number, text(wire.lastJobCompletedName()), time(wire.lastJobCompletedAt())));
    }

    default CustomerId id(Long value) {
        return new CustomerId(value);
    }

    default CustomerNumber number(Long value) {
        return new CustomerNumber(value);
    }

    default Option<WhichBillingAddress> whichBillingAddress(@Nullable String value) {
        return text(value).map(WhichBillingAddress::new);
    }

    default Option<CustomerTypeId> typeId(@Nullable Long value) {
        return identity(value, CustomerTypeId::new);
    }

    default Option<CustomerSourceId> sourceId(@Nullable Long value) {
        return identity(value, CustomerSourceId::new);
    }

    default Option<TaxId> taxId(@Nullable Long value) {
        return identity(value, TaxId::new);
    }
}
