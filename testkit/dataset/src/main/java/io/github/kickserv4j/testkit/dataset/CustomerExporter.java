package io.github.kickserv4j.testkit.dataset;

import static io.github.kickserv4j.domain.customer.CustomerFields.COMPANY;
import static io.github.kickserv4j.domain.customer.CustomerFields.IS_ACTIVE;
import static io.github.kickserv4j.domain.customer.CustomerFields.NAME;
import static io.github.kickserv4j.domain.customer.CustomerFields.NOTIFY_VIA_EMAIL;
import static io.github.kickserv4j.domain.customer.CustomerFields.NOTIFY_VIA_SMS;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.CustomerFields;
import io.github.kickserv4j.domain.customer.WhichBillingAddress;
import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.shared.CustomFields;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.testkit.dataset.CustomerRecords.JobRecords;
import io.github.kickserv4j.testkit.dataset.ExportedValue.Members;
import io.github.kickserv4j.testkit.dataset.ExportedValue.Text;
import io.github.kickserv4j.testkit.dataset.OmissionCollector.Subject;
import io.vavr.Tuple2;
import io.vavr.collection.HashMap;
import io.vavr.collection.Seq;

/** Writes customers with all that belongs to them. */
final class CustomerExporter {
    /** Defaults are the values of a new customer in the twin. */
    private static final FieldExporter<Customer> FIELDS = new FieldExporter<>(
            CustomerFields.ALL,
            HashMap.of(COMPANY, false, IS_ACTIVE, true, NOTIFY_VIA_EMAIL, true, NOTIFY_VIA_SMS, false));

    private static final UnheldValues<Customer> UNHELD = UnheldValues.<Customer>none()
            .with("pager", customer -> customer.contact().pager())
            .unless(WhichBillingAddress.SERVICE, "which_billing_address", Customer::billsTo)
            .with("terms", customer -> customer.terms().terms())
            .with("preferred_payment_method", customer -> customer.terms().preferredPaymentMethod())
            .with("price_level", customer -> customer.terms().priceLevel())
            .with("sales_representative", customer -> customer.terms().salesRepresentative())
            .with("sales_tax_code", customer -> customer.terms().salesTaxCode())
            .with("tax_id", customer -> customer.terms().taxId())
            .with("credit_limit", customer -> customer.terms().creditLimit())
            .unless(true, "notifications", customer -> customer.notifications().notifications())
            .unless(true, "reminders", customer -> customer.notifications().reminders())
            .with("notification_email_address", customer -> customer.notifications()
                    .emailAddress())
            .with("notification_phone_number", customer -> customer.notifications()
                    .phoneNumber())
            .with("customer_type_name", customer -> customer.classification().typeName())
            .unless("manual", "origin", customer -> customer.classification().origin())
            .with("parent", customer -> customer.hierarchy().parent())
            .when("custom fields", customer -> !customer.customFields().equals(CustomFields.NONE))
            .with("coordinates", Customer::coordinates)
            .with("special_instructions", Customer::specialInstructions)
            .when("values that cannot be read", customer -> customer.unreadable()
                    .nonEmpty());

    private final TextReplacement texts;
    private final OmissionCollector omissions;
    private final JobExporter jobExporter;

    CustomerExporter(TextReplacement texts, OmissionCollector omissions) {
        this.texts = texts;
        this.omissions = omissions;
        this.jobExporter = new JobExporter(texts, omissions);
    }

    Members export(CustomerRecords records) {
        Customer customer = records.customer();
        Subject subject = omissions.of(customer.number());
        addOmissions(records, subject);
        texts.addName(customer.name());
        Tuple2<? extends Seq<JobRecords>, ? extends Seq<JobRecords>> jobs =
                records.jobs().partition(job -> !new JobSteps(job.job()).isOpportunity());
        return named(FIELDS.export(customer, texts, subject), customer, subject)
                .withItems("note", new NoteExporter(texts).export(records.notes(), subject))
                .withItems("jobs", jobs._1.map(jobExporter::export))
                .withItems("opportunities", jobs._2.map(jobExporter::export));
    }

    /** Returns the members with a name, which each customer in a data set has. */
    private static Members named(Members members, Customer customer, Subject subject) {
        if (members.has(NAME.name())) {
            return members;
        }
        subject.add("the absence of a valid name");
        return Members.NONE
                .with(NAME.name(), new Text("Customer " + customer.number()))
                .with(members);
    }

    private static void addOmissions(CustomerRecords records, Subject subject) {
        UNHELD.addTo(subject, records.customer());
        if (records.payments().exists(payment -> payment.applications().isEmpty())) {
            subject.add("a payment that is applied to no job");
        }
        if (records.customer().balance().own().exists(balance -> !balance.equals(explained(records)))) {
            subject.add("a balance that the jobs do not explain");
        }
    }

    private static Money explained(CustomerRecords records) {
        Money owed = Money.sum(records.jobs().flatMap(job -> job.job().amounts().balanceRemaining()));
        return owed.minus(Money.sum(records.payments()
                .filter(payment -> payment.applications().isEmpty())
                .flatMap(Payment::amount)));
    }
}
