package io.github.kickserv4j.cli.probe.question;

import static io.github.kickserv4j.cli.probe.question.Requests.CUSTOMER;
import static io.github.kickserv4j.cli.probe.question.Requests.CUSTOMERS;

import io.github.kickserv4j.cli.probe.redaction.RecordKind;
import io.github.kickserv4j.cli.probe.redaction.ValueKind;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** The questions about the records of customers. */
final class CustomerQuestions {
    private static final ProbeRequest INCLUDE = CUSTOMER.with("include", "contacts");
    private static final ProbeRequest ONLY = CUSTOMERS.with("only", "name");

    private CustomerQuestions() {}

    static Seq<Question> all() {
        return List.of(
                Question.of(
                        "keys-of-a-customer-in-json",
                        "Have customers in a list, and a single customer, the known keys?",
                        Records.all(
                                Records.haveKeys(RecordKind.CUSTOMER, Records.rowsOf(CUSTOMERS)),
                                Records.haveKeys(RecordKind.SINGLE_CUSTOMER, Records.one(CUSTOMER))),
                        CUSTOMERS,
                        CUSTOMER),
                Question.of(
                        "single-records-are-bare-objects",
                        "Are a single customer and a single job objects without a wrapper?",
                        Records.all(RecordForms.isBare(CUSTOMER), RecordForms.isBare(Requests.JOB)),
                        CUSTOMER,
                        Requests.JOB),
                Question.of(
                        "every-record-has-account-id",
                        "Have customers and jobs the key account_id?",
                        Records.all(
                                Records.hold(Records.rowsOf(CUSTOMERS), "account_id"),
                                Records.hold(Records.rowsOf(Requests.JOBS), "account_id")),
                        CUSTOMERS,
                        Requests.JOBS),
                Question.of(
                        "coordinates-are-numbers",
                        "Are latitude and longitude JSON numbers?",
                        Records.areOfKind(ValueKind.DECIMAL, Records.rowsOf(CUSTOMERS), "latitude", "longitude"),
                        CUSTOMERS),
                Question.of(
                        "money-is-decimal-text",
                        "Is money decimal text?",
                        Records.all(
                                Records.areOfKind(
                                        ValueKind.DECIMAL_TEXT, Records.rowsOf(CUSTOMERS), "balance", "total_balance"),
                                Records.areOfKind(
                                        ValueKind.DECIMAL_TEXT,
                                        Records.rowsOf(Requests.JOBS),
                                        "subtotal",
                                        "tax",
                                        "total",
                                        "balance_remaining")),
                        CUSTOMERS,
                        Requests.JOBS),
                Question.of(
                        "times-have-an-offset",
                        "Are times written with an offset, without Z and without fractions?",
                        Records.all(
                                Records.areOfKind(
                                        ValueKind.TIME, Records.rowsOf(CUSTOMERS), "created_at", "updated_at"),
                                Records.areOfKind(
                                        ValueKind.TIME,
                                        Records.rowsOf(Requests.JOBS),
                                        "created_at",
                                        "updated_at",
                                        "scheduled_on",
                                        "completed_on")),
                        CUSTOMERS,
                        Requests.JOBS),
                Question.of(
                        "origin-of-a-new-customer",
                        "Is origin always the word manual?",
                        Records.useWords("origin", List.of("manual"), Records.rowsOf(CUSTOMERS)),
                        CUSTOMERS),
                Question.of(
                        "billing-address-words",
                        "Is which_billing_address the word service or parent?",
                        Records.useWords(
                                "which_billing_address", List.of("service", "parent"), Records.rowsOf(CUSTOMERS)),
                        CUSTOMERS),
                Question.ofRefusals(
                        "selection-of-columns",
                        "Have include and only no effect in JSON?",
                        Records.all(
                                Records.lack(Records.one(INCLUDE), "contacts"),
                                Records.hold(Records.rowsOf(ONLY), "id", "customer_number")),
                        INCLUDE,
                        ONLY));
    }
}
