package io.github.kickserv4j.cli.customer;

import static io.github.kickserv4j.cli.output.Column.flag;
import static io.github.kickserv4j.cli.output.Column.integer;
import static io.github.kickserv4j.cli.output.Column.integers;
import static io.github.kickserv4j.cli.output.Column.jsonNumber;
import static io.github.kickserv4j.cli.output.Column.money;
import static io.github.kickserv4j.cli.output.Column.text;
import static io.github.kickserv4j.cli.output.Column.time;
import static io.github.kickserv4j.domain.customer.CustomerFields.ACCOUNT_NUMBER;
import static io.github.kickserv4j.domain.customer.CustomerFields.ALT_CONTACT;
import static io.github.kickserv4j.domain.customer.CustomerFields.ALT_PHONE_NUMBER;
import static io.github.kickserv4j.domain.customer.CustomerFields.BILLING_ADDRESS;
import static io.github.kickserv4j.domain.customer.CustomerFields.BILLING_ADDRESS_2;
import static io.github.kickserv4j.domain.customer.CustomerFields.BILLING_CITY;
import static io.github.kickserv4j.domain.customer.CustomerFields.BILLING_COUNTRY;
import static io.github.kickserv4j.domain.customer.CustomerFields.BILLING_STATE;
import static io.github.kickserv4j.domain.customer.CustomerFields.BILLING_ZIP_CODE;
import static io.github.kickserv4j.domain.customer.CustomerFields.COMPANY;
import static io.github.kickserv4j.domain.customer.CustomerFields.COMPANY_NAME;
import static io.github.kickserv4j.domain.customer.CustomerFields.CONTACT;
import static io.github.kickserv4j.domain.customer.CustomerFields.CUSTOMER_SOURCE_ID;
import static io.github.kickserv4j.domain.customer.CustomerFields.CUSTOMER_TYPE_ID;
import static io.github.kickserv4j.domain.customer.CustomerFields.EMAIL_ADDRESS;
import static io.github.kickserv4j.domain.customer.CustomerFields.FAX;
import static io.github.kickserv4j.domain.customer.CustomerFields.FIRST_NAME;
import static io.github.kickserv4j.domain.customer.CustomerFields.IS_ACTIVE;
import static io.github.kickserv4j.domain.customer.CustomerFields.LAST_NAME;
import static io.github.kickserv4j.domain.customer.CustomerFields.MOBILE;
import static io.github.kickserv4j.domain.customer.CustomerFields.NAME;
import static io.github.kickserv4j.domain.customer.CustomerFields.NOTIFY_VIA_EMAIL;
import static io.github.kickserv4j.domain.customer.CustomerFields.NOTIFY_VIA_SMS;
import static io.github.kickserv4j.domain.customer.CustomerFields.PHONE_NUMBER;
import static io.github.kickserv4j.domain.customer.CustomerFields.SERVICE_ADDRESS;
import static io.github.kickserv4j.domain.customer.CustomerFields.SERVICE_ADDRESS_2;
import static io.github.kickserv4j.domain.customer.CustomerFields.SERVICE_CITY;
import static io.github.kickserv4j.domain.customer.CustomerFields.SERVICE_COUNTRY;
import static io.github.kickserv4j.domain.customer.CustomerFields.SERVICE_STATE;
import static io.github.kickserv4j.domain.customer.CustomerFields.SERVICE_ZIP_CODE;

import io.github.kickserv4j.cli.output.Column;
import io.github.kickserv4j.cli.output.Columns;
import io.github.kickserv4j.cli.output.CommonColumns;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.WhichBillingAddress;
import io.github.kickserv4j.domain.shared.Coordinates;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.CustomerSourceId;
import io.github.kickserv4j.domain.shared.CustomerTypeId;
import io.github.kickserv4j.domain.shared.TaxId;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** A customer as flat columns, under Kickserv's own names. Children are shown by their numbers. */
final class CustomerColumns {
    private static final Seq<Column<Customer>> ALL = List.<Column<Customer>>of(
                    integer("id", c -> Option.some(c.id().value())),
                    integer("customer_number", c -> Option.some(c.number().value())),
                    text(NAME),
                    text("full_name", c -> c.name().full()),
                    text(COMPANY_NAME),
                    text(FIRST_NAME),
                    text(LAST_NAME),
                    flag(COMPANY),
                    text(CONTACT),
                    text(ALT_CONTACT),
                    text(PHONE_NUMBER),
                    text(ALT_PHONE_NUMBER),
                    text(MOBILE),
                    text("pager", c -> c.contact().pager()),
                    text(FAX),
                    text(EMAIL_ADDRESS),
                    text(SERVICE_ADDRESS),
                    text(SERVICE_ADDRESS_2),
                    text(SERVICE_CITY),
                    text(SERVICE_STATE),
                    text(SERVICE_ZIP_CODE),
                    text(SERVICE_COUNTRY),
                    text(BILLING_ADDRESS),
                    text(BILLING_ADDRESS_2),
                    text(BILLING_CITY),
                    text(BILLING_STATE),
                    text(BILLING_ZIP_CODE),
                    text(BILLING_COUNTRY),
                    text("which_billing_address", c -> c.billsTo().map(WhichBillingAddress::text)),
                    jsonNumber("latitude", c -> c.coordinates().map(Coordinates::latitude)),
                    jsonNumber("longitude", c -> c.coordinates().map(Coordinates::longitude)),
                    text("special_instructions", Customer::specialInstructions),
                    text("terms_ref_full_name", c -> c.terms().terms()),
                    text(ACCOUNT_NUMBER),
                    text("preferred_payment_method_ref_full_name", c -> c.terms()
                            .preferredPaymentMethod()),
                    text("price_level_ref_full_name", c -> c.terms().priceLevel()),
                    text("sales_rep_ref_full_name", c -> c.terms().salesRepresentative()),
                    text("sales_tax_code_ref_full_name", c -> c.terms().salesTaxCode()),
                    integer("tax_id", c -> c.terms().taxId().map(TaxId::value)),
                    money("credit_limit", c -> c.terms().creditLimit()),
                    money("balance", c -> c.balance().own()),
                    money("total_balance", c -> c.balance().total()),
                    flag("send_notifications", c -> c.notifications().notifications()),
                    flag("send_reminders", c -> c.notifications().reminders()),
                    flag(NOTIFY_VIA_EMAIL),
                    flag(NOTIFY_VIA_SMS),
                    text("notification_email_address", c -> c.notifications().emailAddress()),
                    text("notification_phone_number", c -> c.notifications().phoneNumber()),
                    integer(
                            "customer_source_id",
                            c -> CUSTOMER_SOURCE_ID.valueIn(c).map(CustomerSourceId::value)),
                    integer("customer_type_id", c -> CUSTOMER_TYPE_ID.valueIn(c).map(CustomerTypeId::value)),
                    text("customer_type_ref_full_name", c -> c.classification().typeName()),
                    text("origin", c -> c.classification().origin()),
                    flag(IS_ACTIVE),
                    integer("parent_id", c -> c.hierarchy().parent().map(CustomerId::value)),
                    integer("sublevel", c -> c.hierarchy().sublevel().map(Integer::longValue)),
                    integers("children", c -> c.hierarchy().children().map(child -> child.number()
                            .value())),
                    integer("last_job_completed_number", c -> c.lastCompletedJob()
                            .map(job -> job.number().value())),
                    text("last_job_completed_name", c -> c.lastCompletedJob().flatMap(job -> job.name())),
                    time("last_job_completed_at", c -> c.lastCompletedJob().flatMap(job -> job.at())))
            .appendAll(CommonColumns.customFields(Customer::customFields))
            .appendAll(CommonColumns.audit(Customer::audit));

    /** Everything that is modelled of a customer. */
    static final Columns<Customer> CUSTOMER = new Columns<>(
            ALL,
            List.of(
                    "customer_number",
                    "name",
                    "phone_number",
                    "email_address",
                    "service_address",
                    "service_city",
                    "service_state"),
            Customer::unreadable);

    private CustomerColumns() {}
}
