package io.github.kickserv4j.fakeserver.customer;

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
import io.github.kickserv4j.domain.shared.EmployeeId;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.domain.shared.TaxId;
import io.vavr.collection.List;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.OffsetDateTime;

/** A customer with a value in every field, as {@code customer-full.json} on the wire. */
final class CustomerWithAllFields {
    private CustomerWithAllFields() {}

    static Customer customer() {
        return Customer.builder(new CustomerId(7000011), new CustomerNumber(11))
                .name(new CustomerName(
                        "Corner Bakery",
                        Option.some("Ada"),
                        Option.some("Baker"),
                        Option.some("Corner Bakery Inc"),
                        Option.some("Mill LLC:Corner Bakery"),
                        Option.some(true)))
                .contact(contact())
                .serviceAddress(address("1 Service St", "Rear door", "Servicetown", "MI", "01001", "USA"))
                .billingAddress(address("2 Billing Ave", "Suite 9", "Billingburg", "OH", "02002", "Canada"))
                .billsTo(Option.some(WhichBillingAddress.PARENT))
                .terms(terms())
                .balance(new Balance(Option.some(Money.of("125.50")), Option.some(Money.ZERO)))
                .notifications(new Notifications(
                        Option.some(true),
                        Option.some(false),
                        Option.some(false),
                        Option.some(true),
                        Option.some("notices@example.com"),
                        Option.some("312-555-0106")))
                .classification(new Classification(
                        Option.some(new CustomerSourceId(601)),
                        Option.some(new CustomerTypeId(501)),
                        Option.some("Commercial:Bakery"),
                        Option.some("manual"),
                        Option.some(false)))
                .hierarchy(new CustomerHierarchy(Option.some(new CustomerId(7000010)), Option.some(1), List.empty()))
                .customFields(customFields())
                .coordinates(Option.some(new Coordinates(new BigDecimal("44.123456"), new BigDecimal("-84.654321"))))
                .specialInstructions(Option.some("Ring twice\nMind the dog"))
                .lastCompletedJob(Option.some(new LastCompletedJob(
                        new JobNumber(617), Option.some("Oven check"), time("2025-06-10T16:45:00-04:00"))))
                .audit(new Audit(
                        time("2025-01-06T08:15:00.999-05:00"),
                        Option.some(new EmployeeId(31001)),
                        time("2025-07-01T12:00:05-04:00"),
                        Option.some(new EmployeeId(31002)),
                        time("2025-08-01T00:00:00-04:00")))
                .build();
    }

    private static Contact contact() {
        return new Contact(
                Option.some("312-555-0101"),
                Option.some("312-555-0103"),
                Option.some("312-555-0104"),
                Option.some("312-555-0105"),
                Option.some("312-555-0102"),
                Option.some("bakery@example.com"),
                Option.some("Ben"),
                Option.some("Cleo"));
    }

    private static BillingTerms terms() {
        return new BillingTerms(
                Option.some("Net 30"),
                Option.some("A-77"),
                Option.some("Check"),
                Option.some("Gold"),
                Option.some("DD"),
                Option.some("Tax"),
                Option.some(new TaxId(2210)),
                Option.some(Money.of("1.5E+3")));
    }

    private static Address address(String line1, String line2, String city, String state, String zip, String country) {
        return new Address(
                Option.some(line1),
                Option.some(line2),
                Option.some(city),
                Option.some(state),
                Option.some(zip),
                Option.some(country));
    }

    private static CustomFields customFields() {
        return new CustomFields(
                Vector.rangeClosed(1, 20).map(i -> Option.some("text " + i)),
                Vector.rangeClosed(1, 9)
                        .map(i -> Option.some(BigDecimal.valueOf(i * 100L)))
                        .append(Option.some(new BigDecimal("0.1250"))),
                Vector.rangeClosed(1, 10).map(i -> time(String.format("2025-02-%02dT10:00:00-05:00", i))));
    }

    private static Option<OffsetDateTime> time(String text) {
        return Option.some(OffsetDateTime.parse(text));
    }
}
