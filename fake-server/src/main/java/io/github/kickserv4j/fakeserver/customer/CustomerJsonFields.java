package io.github.kickserv4j.fakeserver.customer;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.CustomerHierarchy;
import io.github.kickserv4j.domain.customer.LastCompletedJob;
import io.github.kickserv4j.domain.customer.WhichBillingAddress;
import io.github.kickserv4j.domain.shared.Coordinates;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.evidence.ReliesOn;
import io.github.kickserv4j.fakeserver.shared.CustomJsonFields;
import io.github.kickserv4j.fakeserver.shared.JsonTrees;
import io.github.kickserv4j.fakeserver.shared.JsonWriter;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

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

    private static final long TOPMOST = 0;

    private CustomerJsonFields() {}

    /** Returns the keys of a customer in a list. */
    static Seq<String> listedKeys() {
        var any = Customer.builder(new CustomerId(1), new CustomerNumber(1)).build();
        return JsonTrees.keys(json -> CustomerJson.embedded(json, any));
    }

    /** Adds the keys of a customer in a list. */
    static void addListed(JsonWriter json, Customer c) {
        people(json, c);
        accounting(json, c);
        CustomJsonFields.addFirst(json, c.customFields());
        laterOnes(json, c);
        CustomJsonFields.addLater(json, c.customFields());
        sorting(json, c);
        notices(json, c);
    }

    /** Adds the keys of the short form of a customer within another record. */
    static void addSummary(JsonWriter json, Customer c) {
        json.integer("id", c.id().value())
                .integer("customer_number", c.number().value())
                .text("name", c.name().display());
    }

    /** Adds the keys that only a customer who is requested alone has in addition. */
    static void addLastJob(JsonWriter json, Option<LastCompletedJob> last) {
        if (last.isEmpty()) {
            json.alwaysNull("last_job_completed_number")
                    .alwaysNull("last_job_completed_at")
                    .alwaysNull("last_job_completed_name");
        } else {
            json.integer("last_job_completed_number", last.get().number().value())
                    .time("last_job_completed_at", last.get().at())
                    .text("last_job_completed_name", last.get().name());
        }
    }

    private static void people(JsonWriter json, Customer c) {
        json.integer("id", c.id().value())
                .account()
                .integer("customer_number", c.number().value())
                .text("origin", c.classification().origin().getOrElse(ENTERED_BY_HAND))
                .time("created_at", c.audit().createdAt())
                .text("name", c.name().display())
                .text("phone_number", c.contact().phoneNumber())
                .text("fax", c.contact().fax())
                .text("service_address", c.serviceAddress().line1())
                .text("service_city", c.serviceAddress().city())
                .text("service_state", c.serviceAddress().state())
                .text("service_zip_code", c.serviceAddress().zipCode())
                .text("billing_address", c.billingAddress().line1())
                .text("billing_city", c.billingAddress().city())
                .text("billing_state", c.billingAddress().state())
                .text("billing_zip_code", c.billingAddress().zipCode())
                .text("special_instructions", c.specialInstructions())
                .text("email_address", c.contact().emailAddress())
                .text("alt_phone_number", c.contact().altPhoneNumber())
                .identity("parent_id", c.hierarchy().parent())
                .alwaysNull("password_digest");
    }

    /** Adds the keys that QuickBooks uses, as in 2018. */
    private static void accounting(JsonWriter json, Customer c) {
        json.alwaysNull("list_id")
                .alwaysNull("time_created")
                .alwaysNull("time_modified")
                .alwaysNull("edit_sequence")
                .text("full_name", c.name().full())
                .flag("is_active", c.classification().active())
                .alwaysNull("parent_ref_list_id")
                .integer("sublevel", sublevel(c.hierarchy()))
                .text("company_name", c.name().company())
                .text("first_name", c.name().first())
                .text("last_name", c.name().last())
                .alwaysNull("phone")
                .text("mobile", c.contact().mobile())
                .text("pager", c.contact().pager())
                .alwaysNull("alt_phone")
                .alwaysNull("email")
                .text("contact", c.contact().person())
                .text("alt_contact", c.contact().altPerson())
                .text("customer_type_ref_full_name", c.classification().typeName())
                .text("terms_ref_full_name", c.terms().terms())
                .text("sales_rep_ref_full_name", c.terms().salesRepresentative())
                .money("balance", c.balance().own())
                .money("total_balance", c.balance().total())
                .text("sales_tax_code_ref_full_name", c.terms().salesTaxCode())
                .alwaysNull("item_sales_tax_ref_full_name")
                .alwaysNull("resale_number")
                .text("account_number", c.terms().accountNumber())
                .money("credit_limit", c.terms().creditLimit())
                .text("preferred_payment_method_ref_full_name", c.terms().preferredPaymentMethod())
                .alwaysNull("job_status")
                .alwaysNull("job_start_date")
                .alwaysNull("job_projected_end_date")
                .alwaysNull("job_end_date")
                .alwaysNull("job_desc")
                .alwaysNull("job_type_ref_full_name")
                .alwaysNull("is_statement_with_parent")
                .alwaysNull("delivery_method")
                .text("price_level_ref_full_name", c.terms().priceLevel());
    }

    /** Adds the keys that Kickserv added after 2018. */
    private static void laterOnes(JsonWriter json, Customer c) {
        json.time("updated_at", c.audit().updatedAt())
                .textOrEmpty("service_country", c.serviceAddress().country())
                .textOrEmpty("billing_country", c.billingAddress().country())
                .alwaysNull("sales_tax_code_ref_list_id")
                .alwaysNull("item_sales_tax_ref_list_id");
    }

    private static void sorting(JsonWriter json, Customer c) {
        json.createdBy("created_by", c.audit())
                .updatedBy(c.audit())
                .identity("tax_id", c.terms().taxId())
                .text("which_billing_address", c.billsTo().map(WhichBillingAddress::text))
                .identity("customer_type_id", c.classification().type())
                .identity("customer_source_id", c.classification().source())
                .alwaysNull("import_id")
                .alwaysNull("stripe_customer_id")
                .text("token", TOKEN)
                .alwaysNull("remember_me_token")
                .number("latitude", c.coordinates().map(Coordinates::latitude))
                .number("longitude", c.coordinates().map(Coordinates::longitude))
                .flag("company", c.name().isCompany())
                .time("deleted_at", c.audit().deletedAt())
                .alwaysNull("qb_error");
    }

    private static void notices(JsonWriter json, Customer c) {
        json.flag("send_reminders", c.notifications().reminders())
                .text("notification_email_address", c.notifications().emailAddress())
                .text("notification_phone_number", c.notifications().phoneNumber())
                .flag("notify_via_email", c.notifications().viaEmail())
                .flag("notify_via_sms", c.notifications().viaSms())
                .flag("send_notifications", c.notifications().notifications())
                .alwaysNull("notification_email")
                .alwaysNull("sales_terms_ref_id")
                .alwaysNull("sales_tax_code_id")
                .text("service_address_2", c.serviceAddress().line2())
                .text("billing_address_2", c.billingAddress().line2());
    }

    /** Returns the depth of a customer. Without a known depth, a customer without a parent is topmost. */
    private static Option<Long> sublevel(CustomerHierarchy customerHierarchy) {
        Option<Integer> known = customerHierarchy.sublevel();
        if (known.isDefined()) {
            return Option.some(known.get().longValue());
        }
        return customerHierarchy.parent().isEmpty() ? Option.some(TOPMOST) : Option.none();
    }
}
