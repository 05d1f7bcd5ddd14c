package io.github.kickserv4j.adapter.inmemory.customer;

import io.github.kickserv4j.adapter.inmemory.shared.AuditTimes;
import io.github.kickserv4j.domain.customer.Classification;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.CustomerChange;
import io.github.kickserv4j.domain.customer.CustomerName;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.customer.Notifications;
import io.github.kickserv4j.domain.customer.WhichBillingAddress;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.evidence.ReliesOn;
import io.vavr.control.Option;
import java.time.OffsetDateTime;

/** Fills in the server's defaults. */
@ReliesOn({
    "defaults-of-a-new-customer",
    "customer-number-is-assigned",
    "full-name-of-a-topmost-customer",
    "billing-address-words"
})
final class CustomerDefaults {
    private CustomerDefaults() {}

    static Customer create(NewCustomer requested, CustomerId id, CustomerNumber number, OffsetDateTime now) {
        Customer unnamed =
                Customer.builder(id, number).audit(AuditTimes.created(now)).build();
        Customer bare = new CustomerPatcher(unnamed, requested.fields()).customer();
        return bare.toBuilder()
                .name(name(bare.name()))
                .billsTo(Option.some(WhichBillingAddress.SERVICE))
                .notifications(notifications(bare.notifications()))
                .classification(classification(bare.classification()))
                .build();
    }

    static Customer update(Customer before, CustomerChange change, OffsetDateTime now) {
        Customer after = new CustomerPatcher(before, change.patch()).customer();
        CustomerName name = after.name();
        boolean onTop = before.name().full().contains(before.name().display());
        return after.toBuilder()
                .name(onTop ? fullyNamed(name) : name)
                .audit(AuditTimes.updated(after.audit(), now))
                .build();
    }

    private static CustomerName name(CustomerName requested) {
        return fullyNamed(new CustomerName(
                requested.display(),
                requested.first(),
                requested.last(),
                requested.company(),
                requested.full(),
                requested.isCompany().orElse(Option.some(false))));
    }

    /** Returns the name with its full name, which is the name itself without a parent. */
    private static CustomerName fullyNamed(CustomerName name) {
        return new CustomerName(
                name.display(),
                name.first(),
                name.last(),
                name.company(),
                Option.some(name.display()),
                name.isCompany());
    }

    private static Notifications notifications(Notifications requested) {
        return new Notifications(
                Option.some(true),
                Option.some(true),
                requested.viaEmail().orElse(Option.some(true)),
                requested.viaSms().orElse(Option.some(false)),
                requested.emailAddress(),
                requested.phoneNumber());
    }

    private static Classification classification(Classification requested) {
        return new Classification(
                requested.source(),
                requested.type(),
                requested.typeName(),
                requested.origin(),
                requested.active().orElse(Option.some(true)));
    }
}
