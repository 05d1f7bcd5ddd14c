package io.github.kickserv4j.fakeserver.customer;

import static io.github.kickserv4j.fakeserver.shared.Column.account;
import static io.github.kickserv4j.fakeserver.shared.Column.createdBy;
import static io.github.kickserv4j.fakeserver.shared.Column.flag;
import static io.github.kickserv4j.fakeserver.shared.Column.money;
import static io.github.kickserv4j.fakeserver.shared.Column.number;
import static io.github.kickserv4j.fakeserver.shared.Column.text;
import static io.github.kickserv4j.fakeserver.shared.Column.textOrEmpty;
import static io.github.kickserv4j.fakeserver.shared.Column.time;
import static io.github.kickserv4j.fakeserver.shared.Column.unfilled;
import static io.github.kickserv4j.fakeserver.shared.Column.updatedBy;
import static io.github.kickserv4j.fakeserver.shared.Column.whole;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.Family;
import io.github.kickserv4j.domain.customer.LastCompletedJob;
import io.github.kickserv4j.domain.customer.WhichBillingAddress;
import io.github.kickserv4j.domain.shared.Address;
import io.github.kickserv4j.domain.shared.Coordinates;
import io.github.kickserv4j.fakeserver.shared.Column;
import io.github.kickserv4j.fakeserver.shared.CustomFieldColumns;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.Function;

/**
 * All keys of a customer in the order in which Kickserv sends them (recorded as XML in 2018; {@code account_id} is inferred).
 * The secrets among them are there, as they are in the real thing, so that clients prove that they do not take them in.
 */
final class CustomerColumns {
    private static final String TOKEN = "SYNTHETIC-token-of-nobody-opens-nothing-000";

    /** The only origin that was recorded. */
    private static final String ENTERED_BY_HAND = "manual";

    private static final int TOPMOST = 0;

    private static final CustomFieldColumns<Customer> CUSTOM_FIELDS = new CustomFieldColumns<>(Customer::customFields);

    private CustomerColumns() {}

    /** Those of a customer in a list. */
    static Seq<Column<Customer>> listed() {
        return CustomerColumns.people()
                .appendAll(accounting())
                .appendAll(CUSTOM_FIELDS.first())
                .appendAll(laterOnes())
                .appendAll(sorting())
                .appendAll(notices());
    }

    /** Those of a customer who stands in a row of something else, in short. */
    static Seq<Column<Customer>> glue() {
        return Vector.of(
                whole("id", c -> Option.some(c.id().value())),
                whole("customer_number", c -> Option.some(c.number().value())),
                text("name", c -> Option.some(c.name().display())));
    }

    /** Those that only a customer who is asked for alone has beside them (recorded). */
    static Seq<Column<Customer>> lastJob() {
        return Vector.of(
                whole("last_job_completed_number", c -> c.lastCompletedJob()
                        .map(job -> job.number().value())),
                time("last_job_completed_at", c -> c.lastCompletedJob().flatMap(LastCompletedJob::at)),
                text("last_job_completed_name", c -> c.lastCompletedJob().flatMap(LastCompletedJob::name)));
    }

    private static Seq<Column<Customer>> people() {
        return Vector.of(
                whole("id", c -> Option.some(c.id().value())),
                account(),
                whole("customer_number", c -> Option.some(c.number().value())),
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
                whole("parent_id", c -> c.family().parent().map(id -> id.value())),
                unfilled("password_digest"));
    }

    /** What QuickBooks keeps, and has kept in 2018. */
    private static Seq<Column<Customer>> accounting() {
        return Vector.of(
                unfilled("list_id"),
                unfilled("time_created"),
                unfilled("time_modified"),
                unfilled("edit_sequence"),
                text("full_name", c -> c.name().full()),
                flag("is_active", c -> c.classification().active()),
                unfilled("parent_ref_list_id"),
                whole("sublevel", c -> sublevel(c.family())),
                text("company_name", c -> c.name().company()),
                text("first_name", c -> c.name().first()),
                text("last_name", c -> c.name().last()),
                unfilled("phone"),
                text("mobile", c -> c.contact().mobile()),
                text("pager", c -> c.contact().pager()),
                unfilled("alt_phone"),
                unfilled("email"),
                text("contact", c -> c.contact().person()),
                text("alt_contact", c -> c.contact().altPerson()),
                text("customer_type_ref_full_name", c -> c.classification().typeName()),
                text("terms_ref_full_name", c -> c.terms().terms()),
                text("sales_rep_ref_full_name", c -> c.terms().salesRepresentative()),
                money("balance", c -> c.balance().own()),
                money("total_balance", c -> c.balance().total()),
                text("sales_tax_code_ref_full_name", c -> c.terms().salesTaxCode()),
                unfilled("item_sales_tax_ref_full_name"),
                unfilled("resale_number"),
                text("account_number", c -> c.terms().accountNumber()),
                money("credit_limit", c -> c.terms().creditLimit()),
                text("preferred_payment_method_ref_full_name", c -> c.terms().preferredPaymentMethod()),
                unfilled("job_status"),
                unfilled("job_start_date"),
                unfilled("job_projected_end_date"),
                unfilled("job_end_date"),
                unfilled("job_desc"),
                unfilled("job_type_ref_full_name"),
                unfilled("is_statement_with_parent"),
                unfilled("delivery_method"),
                text("price_level_ref_full_name", c -> c.terms().priceLevel()));
    }

    /** What Kickserv added later. */
    private static Seq<Column<Customer>> laterOnes() {
        return Vector.<Column<Customer>>of(
                        time("updated_at", c -> c.audit().updatedAt()),
                        textOrEmpty("service_country", service(Address::country)),
                        textOrEmpty("billing_country", billing(Address::country)),
                        unfilled("sales_tax_code_ref_list_id"),
                        unfilled("item_sales_tax_ref_list_id"))
                .appendAll(CUSTOM_FIELDS.later());
    }

    private static Seq<Column<Customer>> sorting() {
        return Vector.of(
                createdBy("created_by", Customer::audit),
                updatedBy(Customer::audit),
                whole("tax_id", c -> c.terms().taxId().map(id -> id.value())),
                text("which_billing_address", c -> c.billsTo().map(WhichBillingAddress::text)),
                whole("customer_type_id", c -> c.classification().type().map(id -> id.value())),
                whole("customer_source_id", c -> c.classification().source().map(id -> id.value())),
                unfilled("import_id"),
                unfilled("stripe_customer_id"),
                text("token", c -> Option.some(TOKEN)),
                unfilled("remember_me_token"),
                number("latitude", c -> c.coordinates().map(Coordinates::latitude)),
                number("longitude", c -> c.coordinates().map(Coordinates::longitude)),
                flag("company", c -> c.name().isCompany()),
                time("deleted_at", c -> c.audit().deletedAt()),
                unfilled("qb_error"));
    }

    private static Seq<Column<Customer>> notices() {
        return Vector.of(
                flag("send_reminders", c -> c.notifications().reminders()),
                text("notification_email_address", c -> c.notifications().emailAddress()),
                text("notification_phone_number", c -> c.notifications().phoneNumber()),
                flag("notify_via_email", c -> c.notifications().viaEmail()),
                flag("notify_via_sms", c -> c.notifications().viaSms()),
                flag("send_notifications", c -> c.notifications().notifications()),
                unfilled("notification_email"),
                unfilled("sales_terms_ref_id"),
                unfilled("sales_tax_code_id"),
                text("service_address_2", service(Address::line2)),
                text("billing_address_2", billing(Address::line2)));
    }

    /** Of whom nobody says how deep they are, those without a parent are topmost. */
    private static Option<Long> sublevel(Family family) {
        return family.sublevel()
                .orElse(Option.when(family.parent().isEmpty(), TOPMOST))
                .map(Integer::longValue);
    }

    private static Function<Customer, Option<String>> service(Function<Address, Option<String>> part) {
        return customer -> part.apply(customer.serviceAddress());
    }

    private static Function<Customer, Option<String>> billing(Function<Address, Option<String>> part) {
        return customer -> part.apply(customer.billingAddress());
    }
}
