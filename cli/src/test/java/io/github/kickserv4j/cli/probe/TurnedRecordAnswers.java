package io.github.kickserv4j.cli.probe;

import static io.github.kickserv4j.cli.probe.RequestLines.CHARGES;
import static io.github.kickserv4j.cli.probe.RequestLines.CUSTOMER;
import static io.github.kickserv4j.cli.probe.RequestLines.CUSTOMERS;
import static io.github.kickserv4j.cli.probe.RequestLines.CUSTOMER_JOBS;
import static io.github.kickserv4j.cli.probe.RequestLines.JOB;
import static io.github.kickserv4j.cli.probe.RequestLines.JOBS;
import static io.github.kickserv4j.cli.probe.RequestLines.JOB_NOTES;
import static io.github.kickserv4j.cli.probe.RequestLines.JOB_PAYMENTS;
import static io.github.kickserv4j.cli.probe.RequestLines.NOTES;
import static io.github.kickserv4j.cli.probe.RequestLines.PAYMENTS;
import static io.github.kickserv4j.cli.probe.TurnedAnswer.answered;
import static io.github.kickserv4j.cli.probe.TurnedAnswer.turned;
import static io.github.kickserv4j.cli.probe.Turns.as;
import static io.github.kickserv4j.cli.probe.Turns.record;
import static io.github.kickserv4j.cli.probe.Turns.reversed;
import static io.github.kickserv4j.cli.probe.Turns.rows;
import static io.github.kickserv4j.cli.probe.Turns.rowsOf;
import static io.github.kickserv4j.cli.probe.Turns.status;
import static io.github.kickserv4j.cli.probe.Turns.under;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** Turned answers about records: their keys and values. */
final class TurnedRecordAnswers {
    private static final String WRAPPED = "the rows are in an object with the keys ";

    private TurnedRecordAnswers() {}

    static Seq<TurnedAnswer> all() {
        return customers().appendAll(jobs()).appendAll(amounts()).appendAll(notesAndPayments());
    }

    private static Seq<TurnedAnswer> customers() {
        return List.of(
                turned(
                        "keys-of-a-customer-in-json",
                        CUSTOMERS,
                        rows(row -> row.remove(List.of("fax", "pager").asJava())),
                        "these keys are missing: fax, pager"),
                turned(
                        "keys-of-a-customer-in-json",
                        CUSTOMER,
                        record(row -> row.put("signature_url", "x").put("Gate Code", 1)),
                        "there are also the keys (2 other keys)"),
                answered(
                        "single-records-are-bare-objects",
                        JOB,
                        status(200, "[]"),
                        "the answer is no record but a JSON array"),
                turned(
                        "single-records-are-bare-objects",
                        JOB,
                        under("job"),
                        "the record is in an object with the keys job"),
                turned(
                        "every-record-has-account-id",
                        CUSTOMERS,
                        rows(row -> row.retain("id", "name")),
                        "the keys are id, name"),
                turned(
                        "coordinates-are-numbers",
                        CUSTOMERS,
                        rows(row -> row.put("latitude", "44.1")),
                        "there are also values of the kinds decimal text"),
                turned(
                        "money-is-decimal-text",
                        JOBS,
                        rows(row -> row.put("total", 12.5)),
                        "there are also values of the kinds decimal number"),
                turned(
                        "times-have-an-offset",
                        JOBS,
                        rows(row -> row.put("created_at", "2026-01-20T10:00:00Z")),
                        "there are also values of the kinds time with Z"),
                turned(
                        "origin-of-a-new-customer",
                        CUSTOMERS,
                        rows(row -> row.put("origin", "Ann Quist's cousin")),
                        "there are also the words (other word)"),
                turned(
                        "billing-address-words",
                        CUSTOMERS,
                        rows(row -> row.put("which_billing_address", "billing")),
                        "there are also the words (other word)"));
    }

    private static Seq<TurnedAnswer> jobs() {
        return List.of(
                turned(
                        "other-keys-of-a-job-in-json",
                        JOBS,
                        rows(row -> row.put("arrival_window", "x")),
                        "there are also the keys (1 other key)"),
                turned(
                        "rows-of-jobs-have-no-customer",
                        CUSTOMER_JOBS,
                        rows(row -> row.removeAll().put("id", 1).put("customer", 1)),
                        "the keys are id, customer"),
                answered(
                        "job-below-another-customer",
                        "GET /customers/{other_customer_number}/jobs/{job_number}.json",
                        as(JOB),
                        "there is status 200"),
                turned("job-holds-payments", JOB, record(row -> row.retain("id", "name")), "the keys are id, name"),
                turned(
                        "job-holds-payments",
                        JOB,
                        rowsOf("payments", row -> row.remove("ref_number")),
                        "these keys are missing: ref_number"),
                turned(
                        "job-holds-a-payment-request",
                        JOB,
                        record(row -> row.retain("id", "payments")),
                        "the keys are id, payments"),
                turned(
                        "job-holds-its-customer",
                        JOB,
                        record(row -> ((ObjectNode) row.path("customer")).remove("token")),
                        "these keys are missing: token"),
                turned(
                        "job-holds-notes-tasks-and-employees",
                        JOB,
                        record(row -> row.retain("id", "notes")),
                        "the keys are id, notes"),
                turned("list-of-charges", CHARGES, under("job_charges"), WRAPPED + "job_charges"),
                turned(
                        "item-of-a-charge",
                        JOB,
                        rowsOf("job_charges", row -> row.put("description", "Filter")),
                        "the text is another"),
                turned(
                        "charges-in-order-of-creation",
                        JOB,
                        record(row -> row.set("job_charges", reversed().apply(row.path("job_charges")))),
                        "the order is descending"));
    }

    private static Seq<TurnedAnswer> amounts() {
        String another = "the amount is another";
        return List.of(
                turned(
                        "charge-total-is-quantity-by-price-less-discount",
                        JOB,
                        rowsOf("job_charges", row -> row.put("total", "9999.0")),
                        another),
                turned("subtotal-is-the-sum-of-charges", JOB, record(row -> row.put("subtotal", "9999.0")), another),
                turned("total-is-subtotal-and-tax", JOB, record(row -> row.put("tax", "9999.0")), another),
                turned(
                        "balance-is-total-less-payments",
                        JOB,
                        record(row -> row.put("balance_remaining", "9999.0")),
                        another));
    }

    private static Seq<TurnedAnswer> notesAndPayments() {
        return List.of(
                turned(
                        "times-and-employees-of-a-note",
                        NOTES,
                        rows(row -> row.remove("created_by")),
                        "these keys are missing: created_by"),
                answered(
                        "verbs-of-a-jobs-notes",
                        "GET /jobs/{job_number}/notes/{job_note_id}.json",
                        status(404, ""),
                        "refused with status 404"),
                turned(
                        "noteable-type-words",
                        JOB_NOTES,
                        rows(row -> row.put("noteable_type", "Task")),
                        "there are also the words Task"),
                answered(
                        "note-reads-check-the-owner",
                        "GET /customers/{other_customer_number}/notes/{note_id}.json",
                        status(200, "[]"),
                        "there is status 200"),
                turned(
                        "list-of-a-jobs-payments",
                        JOB_PAYMENTS,
                        rows(row -> row.put("job_id", 1)),
                        "there are also the keys job_id"),
                turned(
                        "keys-of-a-listed-payment",
                        PAYMENTS,
                        rows(row -> row.remove("customer_id")),
                        "these keys are missing: customer_id"),
                turned(
                        "payment-dates-are-days",
                        PAYMENTS,
                        rows(row -> row.put("date", "2026-01-20T00:00:00-05:00")),
                        "there are also values of the kinds time with offset"),
                turned(
                        "payment-status-words",
                        PAYMENTS,
                        rows(row -> row.put("status", "pending")),
                        "there are also the words (other word)"),
                turned(
                        "manual-payments-have-no-status",
                        PAYMENTS,
                        rows(row -> row.put("status", "pending")),
                        "some have a status"),
                turned("notes-and-payments-in-order-of-ids", NOTES, reversed(), "the order is descending"));
    }
}
