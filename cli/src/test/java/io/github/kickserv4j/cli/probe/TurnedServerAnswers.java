package io.github.kickserv4j.cli.probe;

import static io.github.kickserv4j.cli.probe.RequestLines.BY_COMPANY;
import static io.github.kickserv4j.cli.probe.RequestLines.BY_PO_NUMBER;
import static io.github.kickserv4j.cli.probe.RequestLines.BY_STATE;
import static io.github.kickserv4j.cli.probe.RequestLines.CUSTOMER;
import static io.github.kickserv4j.cli.probe.RequestLines.CUSTOMERS;
import static io.github.kickserv4j.cli.probe.RequestLines.FILTER;
import static io.github.kickserv4j.cli.probe.RequestLines.INCLUDE;
import static io.github.kickserv4j.cli.probe.RequestLines.ITEMS;
import static io.github.kickserv4j.cli.probe.RequestLines.JOBS;
import static io.github.kickserv4j.cli.probe.RequestLines.LAST_FOUND;
import static io.github.kickserv4j.cli.probe.RequestLines.NO_RESOURCE;
import static io.github.kickserv4j.cli.probe.RequestLines.ONE_PAYMENT;
import static io.github.kickserv4j.cli.probe.RequestLines.ONLY;
import static io.github.kickserv4j.cli.probe.RequestLines.SEARCH_AND_FILTER;
import static io.github.kickserv4j.cli.probe.RequestLines.TIME_ENTRIES;
import static io.github.kickserv4j.cli.probe.RequestLines.TWO_CUSTOMERS;
import static io.github.kickserv4j.cli.probe.RequestLines.UNKNOWN_CUSTOMER;
import static io.github.kickserv4j.cli.probe.RequestLines.YESTERDAY;
import static io.github.kickserv4j.cli.probe.TurnedAnswer.answered;
import static io.github.kickserv4j.cli.probe.Turns.as;
import static io.github.kickserv4j.cli.probe.Turns.first;
import static io.github.kickserv4j.cli.probe.Turns.header;
import static io.github.kickserv4j.cli.probe.Turns.json;
import static io.github.kickserv4j.cli.probe.Turns.record;
import static io.github.kickserv4j.cli.probe.Turns.rows;
import static io.github.kickserv4j.cli.probe.Turns.status;
import static io.github.kickserv4j.cli.probe.Turns.under;

import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** Turned answers about headers, refusals, and what the fake server does not offer. */
final class TurnedServerAnswers {
    private static final String SAME = "the same rows as without the parameter";

    private TurnedServerAnswers() {}

    static Seq<TurnedAnswer> all() {
        return server().appendAll(notOffered());
    }

    private static Seq<TurnedAnswer> server() {
        String noXml = "<?xml version=\"1.0\"?><errors><error>Invalid customer.</error></errors>";
        return List.of(
                answered(
                        "json-content-type",
                        UNKNOWN_CUSTOMER,
                        header(CUSTOMERS, "content-type", "application/xml; charset=utf-8"),
                        "the content type is application/xml"),
                answered(
                        "json-content-type",
                        CUSTOMERS,
                        header(CUSTOMERS, "content-type", "application/json"),
                        "the content type is application/json"),
                answered(
                        "compression-is-gzip",
                        CUSTOMERS,
                        header(CUSTOMERS, "content-encoding", "identity"),
                        "the content encoding is identity"),
                answered(
                        "trace-header-values",
                        UNKNOWN_CUSTOMER,
                        header(CUSTOMERS, "x-runtime", ""),
                        "some answers lack the header x-runtime"),
                answered(
                        "rate-limit-headers",
                        CUSTOMERS,
                        header(CUSTOMERS, "X-RateLimit-Remaining", "41"),
                        "some answers have the header x-ratelimit-remaining"),
                answered(
                        "unknown-numbers-are-400",
                        UNKNOWN_CUSTOMER,
                        status(404, "{\"errors\":[\"Invalid customer.\"]}"),
                        "there is status 404"),
                answered(
                        "unknown-numbers-are-400",
                        "GET /jobs/2000000000.json",
                        status(400, "{\"errors\":[\"No job 2000000000\"]}"),
                        "the sentence is another"),
                answered(
                        "other-unknown-records-are-400",
                        "GET /customers/{customer_number}/notes/2000000000.json",
                        status(404, ""),
                        "there is status 404"),
                answered(
                        "text-as-a-number-is-400", "GET /customers/abc.json", status(422, "{}"), "there is status 422"),
                answered(
                        "owner-is-looked-up-first",
                        "GET /customers/2000000000/notes.json",
                        status(200, "[]"),
                        "there is status 200; the sentence is another"),
                answered("refusals-list-errors", UNKNOWN_CUSTOMER, status(400, noXml), "the body has the form XML"),
                answered(
                        "refusals-list-errors",
                        UNKNOWN_CUSTOMER,
                        status(400, "{\"error\":\"Invalid\"}"),
                        "the body has the form one sentence under error"));
    }

    /** Returns answers to requests that the fake server does not offer, as this project does not assume them. */
    private static Seq<TurnedAnswer> notOffered() {
        return List.of(
                answered(
                                "parameters-of-other-lists",
                                TWO_CUSTOMERS,
                                json(CUSTOMERS, first(2)),
                                "other rows than without the parameter")
                        .and(BY_STATE, as(JOBS)),
                answered(
                        "absence-is-json-xml-or-empty",
                        NO_RESOURCE,
                        status(404, "no such address"),
                        "the body has the form text"),
                answered("items-in-json", ITEMS, status(404, ""), "there is status 404"),
                answered("items-in-json", ITEMS, status(200, "<items/>"), "the answer is not JSON but XML"),
                answered("time-entries-in-json", TIME_ENTRIES, status(404, ""), "there is status 404"),
                answered(
                        "other-endpoints",
                        ONE_PAYMENT,
                        status(200, "{\"payment\":{\"Ann\":1}}"),
                        "the keys are payment"),
                answered(
                                "selection-of-columns",
                                INCLUDE,
                                json(CUSTOMER, record(row -> row.removeAll()
                                        .put("id", 1)
                                        .put("contacts", 1))),
                                "the keys are id, contacts")
                        .and(ONLY, as(CUSTOMERS)),
                answered("selection-of-columns", INCLUDE, as(CUSTOMER), "the keys are name")
                        .and(ONLY, json(CUSTOMERS, rows(row -> row.retain("name")))),
                answered("other-columns-as-filters", BY_COMPANY, as(CUSTOMERS), SAME)
                        .and(BY_PO_NUMBER, status(200, "[]")),
                answered("filters-beside-a-search", SEARCH_AND_FILTER, json(CUSTOMERS, first(1)), SAME),
                answered(
                        "filter-has-all-matches",
                        LAST_FOUND,
                        status(200, "{\"customers\":[]}"),
                        "the record is not among the rows"),
                answered("filter-without-a-name", FILTER, status(200, "{\"customers\":[]}"), "the keys are customers"),
                answered("other-windows", YESTERDAY, as(JOBS), SAME));
    }

    /** Returns answers to requests that the fake server does not offer, as this project assumes them. */
    static Seq<TurnedAnswer> assumedByScript() {
        return List.of(
                answered("parameters-of-other-lists", TWO_CUSTOMERS, as(CUSTOMERS), "")
                        .and(BY_STATE, as(JOBS)),
                answered("absence-is-json-xml-or-empty", NO_RESOURCE, status(404, ""), ""),
                answered("items-in-json", ITEMS, status(200, "[{}]"), ""),
                answered("time-entries-in-json", TIME_ENTRIES, status(200, "[]"), ""),
                answered("other-endpoints", ONE_PAYMENT, status(404, ""), ""),
                answered("selection-of-columns", INCLUDE, as(CUSTOMER), "").and(ONLY, as(CUSTOMERS)),
                answered("other-columns-as-filters", BY_COMPANY, status(200, "[]"), "")
                        .and(BY_PO_NUMBER, status(200, "[]")),
                answered("filters-beside-a-search", SEARCH_AND_FILTER, status(200, "[]"), ""),
                answered(
                        "filter-has-all-matches",
                        LAST_FOUND,
                        json(CUSTOMERS, first(1).andThen(under("customers"))::apply),
                        ""),
                answered("filter-without-a-name", FILTER, status(400, "{}"), ""),
                answered("other-windows", YESTERDAY, status(200, "[]"), ""));
    }
}
