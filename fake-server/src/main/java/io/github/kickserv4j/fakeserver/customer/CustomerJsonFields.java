package io.github.kickserv4j.fakeserver.customer;

import static io.github.kickserv4j.fakeserver.shared.JsonField.account;
import static io.github.kickserv4j.fakeserver.shared.JsonField.alwaysNull;
import static io.github.kickserv4j.fakeserver.shared.JsonField.createdBy;
import static io.github.kickserv4j.fakeserver.shared.JsonField.flag;
import static io.github.kickserv4j.fakeserver.shared.JsonField.integer;
import static io.github.kickserv4j.fakeserver.shared.JsonField.money;
import static io.github.kickserv4j.fakeserver.shared.JsonField.number;
import static io.github.kickserv4j.fakeserver.shared.JsonField.text;
import static io.github.kickserv4j.fakeserver.shared.JsonField.textOrEmpty;
import static io.github.kickserv4j.fakeserver.shared.JsonField.time;
import static io.github.kickserv4j.fakeserver.shared.JsonField.updatedBy;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.CustomerHierarchy;
import io.github.kickserv4j.domain.customer.LastCompletedJob;
import io.github.kickserv4j.domain.customer.WhichBillingAddress;
import io.github.kickserv4j.domain.shared.Address;
import io.github.kickserv4j.domain.shared.Coordinates;
import io.github.kickserv4j.evidence.ReliesOn;
import io.github.kickserv4j.fakeserver.shared.CustomJsonFields;
import io.github.kickserv4j.fakeserver.shared.JsonField;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.Function;

/**
 * The keys of a customer in the order in which Kickserv sends them.
 * They include the secrets that Kickserv sends, so that clients can prove that they do not read them.
 */
@ReliesOn({
    "coordinates-are-numbers",
    "keys-of-a-customer",
    "keys-of-a-customer-in-json",
    "secrets-of-a-customer",
    "custom-fields",
    "origin-of-a-new-customer",
    "sublevel-of-a-topmost-customer",
    "last-job-of-a-single-customer",
    "keys-of-that-part",
    "balance-is-quickbooks"
})
final class CustomerJsonFields {
    private static final String TOKEN = "SYNTHETIC-token-opens-nothing-0000000000000";

    /** The only known origin. */
    private static final String ENTERED_BY_HAND = "manual";

    private static final int TOPMOST = 0;

    private static final CustomJsonFields<Customer> CUSTOM_FIELDS = new CustomJsonFields<>(Customer::customFields);

    private CustomerJsonFields() {}

    /** Returns the keys of a customer in a list. */
    static Seq<JsonField<Customer>> listed() {
        return CustomerJsonFields.people()
                .appendAll(accounting())
                .appendAll(CUSTOM_FIELDS.first())
                .appendAll(laterOnes())
                .appendAll(sorting())
                .appendAll(notices());
    }

    /** Returns the keys of the short form of a customer within another record. */
    static Seq<JsonField<Customer>> summary() {
        return Vector.of(
                integer("id", c -> Option.some(c.id().value())),
                integer("customer_number", c -> Option.some(c.number().value())),
                text("name", c -> Option.some(c.name().display())));
    }

    /** Returns the keys that only a customer who is requested alone has in addition. */
    static Seq<JsonField<Customer>> lastJob() {
        return Vector.of(
                integer("last_job_completed_number", c -> c.lastCompletedJob()
                        .map(job -> job.number().value())),
                time("last_job_completed_at", c -> c.lastCompletedJob().flatMap(LastCompletedJob::at)),
                text("last_job_completed_name", c -> c.lastCompletedJob().flatMap(LastCompletedJob::name)));
    }

    private static Seq<JsonField<Customer>> people() {
        return Vector.of(
                integer("id", c -> Option.some(c.id().value())),
                account(),
                integer("customer_number", c -> Option.some(c.number().value())),
                text("origin", c -> c.classification().origin().orElse(Option.some(ENTERED_BY_HAND))),
                time("created_at", c -> c.audit().createdAt()),
                text("name", c -> Option.some(c.name().display())),
                text("phone_number", c -> c.contact().phoneNumber()),
                text("fax", c -> c.contact().fax()),
                text("service_address", service(Address::line1)),
                text("service_city", service(Address::city)),
                text("service_state", service(Address::state)),
                text("service_zip_code", service(Address::zipCode)),
                text("billing_address", billing(Address::line1)),
                text("billing_city", billing(Address::city)),
                text("billing_state", billing(Address::state)),
                text("billing_zip_code", billing(Address::zipCode)),
                text("special_instructions", Customer::specialInstructions),
                text("email_address", c -> c.contact().emailAddress()),
                text("alt_phone_number", c -> c.contact().altPhoneNumber()),
                integer("parent_id", c -> c.hierarchy().parent().map(id -> id.value())),
                alwaysNull("password_digest"));
    }

    /** Returns the keys that QuickBooks uses, as in 2018. */
    private static Seq<JsonField<Customer>> accounting() {
        return Vector.of(
                alwaysNull("list_id"),
                alwaysNull("time_created"),
                alwaysNull("time_modified"),
                alwaysNull("edit_sequence"),
                text("full_name", c -> c.name().full()),
                flag("is_active", c -> c.classification().active()),
                alwaysNull("parent_ref_list_id"),
                integer("sublevel", c -> sublevel(c.hierarchy())),
                text("company_name", c -> c.name().company()),
                text("first_name", c -> c.name().first()),
                text("last_name", c -> c.name().last()),
                alwaysNull("phone"),
                text("mobile", c -> c.contact().mobile()),
                text("pager", c -> c.contact().pager()),
                alwaysNull("alt_phone"),
                alwaysNull("email"),
                text("contact", c -> c.contact().person()),
                text("alt_contact", c -> c.contact().altPerson()),
                text("customer_type_ref_full_name", c -> c.classification().typeName()),
                text("terms_ref_full_name", c -> c.terms().terms()),
                text("sales_rep_ref_full_name", c -> c.terms().salesRepresentative()),
                money("balance", c -> c.balance().own()),
                money("total_balance", c -> c.balance().total()),
                text("sales_tax_code_ref_full_name", c -> c.terms().salesTaxCode()),
                alwaysNull("item_sales_tax_ref_full_name"),
                alwaysNull("resale_number"),
                text("account_number", c -> c.terms().accountNumber()),
                money("credit_limit", c -> c.terms().creditLimit()),
                text("preferred_payment_method_ref_full_name", c -> c.terms().preferredPaymentMethod()),
                alwaysNull("job_status"),
                alwaysNull("job_start_date"),
                alwaysNull("job_projected_end_date"),
                alwaysNull("job_end_date"),
                alwaysNull("job_desc"),
                alwaysNull("job_type_ref_full_name"),
                alwaysNull("is_statement_with_parent"),
                alwaysNull("delivery_method"),
                text("price_level_ref_full_name", c -> c.terms().priceLevel()));
    }

    /** Returns the keys that Kickserv added after 2018. */
    private static Seq<JsonField<Customer>> laterOnes() {
        return Vector.<JsonField<Customer>>of(
                        time("updated_at", c -> c.audit().updatedAt()),
                        textOrEmpty("service_country", service(Address::country)),
                        textOrEmpty("billing_country", billing(Address::country)),
                        alwaysNull("sales_tax_code_ref_list_id"),
                        alwaysNull("item_sales_tax_ref_list_id"))
                .appendAll(CUSTOM_FIELDS.later());
    }

    private static Seq<JsonField<Customer>> sorting() {
        return Vector.of(
                createdBy("created_by", Customer::audit),
                updatedBy(Customer::audit),
                integer("tax_id", c -> c.terms().taxId().map(id -> id.value())),
                text("which_billing_address", c -> c.billsTo().map(WhichBillingAddress::text)),
                integer("customer_type_id", c -> c.classification().type().map(id -> id.value())),
                integer("customer_source_id", c -> c.classification().source().map(id -> id.value())),
                alwaysNull("import_id"),
                alwaysNull("stripe_customer_id"),
                text("token", c -> Option.some(TOKEN)),
                alwaysNull("remember_me_token"),
                number("latitude", c -> c.coordinates().map(Coordinates::latitude)),
                number("longitude", c -> c.coordinates().map(Coordinates::longitude)),
                flag("company", c -> c.name().isCompany()),
                time("deleted_at", c -> c.audit().deletedAt()),
                alwaysNull("qb_error"));
    }

    private static Seq<JsonField<Customer>> notices() {
        return Vector.of(
                flag("send_reminders", c -> c.notifications().reminders()),
                text("notification_email_address", c -> c.notifications().emailAddress()),
                text("notification_phone_number", c -> c.notifications().phoneNumber()),
                flag("notify_via_email", c -> c.notifications().viaEmail()),
                flag("notify_via_sms", c -> c.notifications().viaSms()),
                flag("send_notifications", c -> c.notifications().notifications()),
                alwaysNull("notification_email"),
                alwaysNull("sales_terms_ref_id"),
                alwaysNull("sales_tax_code_id"),
                text("service_address_2", service(Address::line2)),
                text("billing_address_2", billing(Address::line2)));
    }

    /** Returns the depth of a customer. Without a known depth, a customer without a parent is topmost. */
    private static Option<Long> sublevel(CustomerHierarchy customerHierarchy) {
        return customerHierarchy
                .sublevel()
                .orElse(Option.when(customerHierarchy.parent().isEmpty(), TOPMOST))
                .map(Integer::longValue);
    }

    private static Function<Customer, Option<String>> service(Function<Address, Option<String>> part) {
        return customer -> part.apply(customer.serviceAddress());
    }

    private static Function<Customer, Option<String>> billing(Function<Address, Option<String>> part) {
        return customer -> part.apply(customer.billingAddress());
    }
}
