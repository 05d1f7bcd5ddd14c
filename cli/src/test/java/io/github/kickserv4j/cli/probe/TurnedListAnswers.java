package io.github.kickserv4j.cli.probe;

import static io.github.kickserv4j.cli.probe.RequestLines.CUSTOMERS;
import static io.github.kickserv4j.cli.probe.RequestLines.CUSTOMER_JOBS;
import static io.github.kickserv4j.cli.probe.RequestLines.JOBS;
import static io.github.kickserv4j.cli.probe.RequestLines.JOB_PAYMENTS;
import static io.github.kickserv4j.cli.probe.RequestLines.NOTES;
import static io.github.kickserv4j.cli.probe.RequestLines.OPPORTUNITIES;
import static io.github.kickserv4j.cli.probe.RequestLines.PAYMENTS;
import static io.github.kickserv4j.cli.probe.TurnedAnswer.answered;
import static io.github.kickserv4j.cli.probe.TurnedAnswer.turned;
import static io.github.kickserv4j.cli.probe.Turns.as;
import static io.github.kickserv4j.cli.probe.Turns.at;
import static io.github.kickserv4j.cli.probe.Turns.first;
import static io.github.kickserv4j.cli.probe.Turns.json;
import static io.github.kickserv4j.cli.probe.Turns.reversed;
import static io.github.kickserv4j.cli.probe.Turns.rows;
import static io.github.kickserv4j.cli.probe.Turns.rowsOf;
import static io.github.kickserv4j.cli.probe.Turns.status;
import static io.github.kickserv4j.cli.probe.Turns.under;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.function.UnaryOperator;

/** Turned answers about lists: their form, pages, filters and order. */
final class TurnedListAnswers {
    private static final String SAME = "the same rows as without the parameter";
    private static final String WRAPPED = "the rows are in an object with the keys ";

    private TurnedListAnswers() {}

    static Seq<TurnedAnswer> all() {
        return lists().appendAll(pages()).appendAll(customerLists()).appendAll(jobLists());
    }

    private static Seq<TurnedAnswer> lists() {
        return List.of(
                turned("lists-are-arrays", CUSTOMERS, under("customers"), WRAPPED + "customers"),
                turned("lists-are-arrays", JOBS, under("Gate Code"), WRAPPED + "(1 other key)"),
                answered("lists-are-arrays", NOTES, status(404, ""), "refused with status 404"),
                answered(
                        "lists-are-arrays",
                        "GET /employees.json",
                        status(200, "{\"message\":\"none\"}"),
                        "the answer holds no list, but is one sentence under message"),
                answered("lists-are-arrays", JOBS, status(200, "<customers/>"), "the answer is not JSON but XML"),
                turned("payments-are-an-array", PAYMENTS, under("payments"), WRAPPED + "payments"),
                turned("payments-are-an-array", JOB_PAYMENTS, under("data"), WRAPPED + "data"),
                turned(
                        "opportunities-are-an-object",
                        OPPORTUNITIES,
                        at("opportunities"),
                        "the rows are not in an object"));
    }

    private static Seq<TurnedAnswer> pages() {
        return List.of(
                answered(
                        "pages-end-with-an-empty-one",
                        "GET /customers.json?customers_page=100000&page=100000",
                        as(CUSTOMERS),
                        "a page past the end repeats rows"),
                answered(
                        "pages-end-with-an-empty-one",
                        "GET /jobs.json?page=100000",
                        status(404, "{}"),
                        "refused with status 404"),
                answered("page-of-customers-by-page", "GET /customers.json?page=2", as(CUSTOMERS), SAME),
                answered(
                        "page-of-customers-by-page",
                        "GET /customers.json?customers_page=2",
                        json(CUSTOMERS, first(3)),
                        "both pages have some of the same rows"),
                answered("page-of-notes-and-payments", NOTES + "?page=100000", as(NOTES), SAME),
                answered("page-of-notes-and-payments", PAYMENTS + "?page=100000", as(PAYMENTS), SAME),
                answered(
                        "page-of-a-customers-jobs",
                        CUSTOMER_JOBS + "?page=100000",
                        status(200, "{\"message\":\"none\"}"),
                        "the answer holds no list, but is one sentence under message"),
                answered("page-of-a-customers-jobs", CUSTOMER_JOBS + "?page=100000", as(CUSTOMER_JOBS), SAME),
                turned("jobs-have-25-a-page", JOBS, first(20), "a full page has this many rows: 20"),
                turned("25-of-others-a-page", CUSTOMERS, first(24), "a full page has this many rows: 24"),
                answered(
                        "per-page-of-jobs",
                        "GET /jobs.json?per_page=2",
                        as(JOBS),
                        "a full page has this many rows: 25"),
                answered("invalid-page-size-is-ignored", "GET /jobs.json?per_page=0", status(200, "[]"), "no rows"),
                answered(
                        "invalid-page-is-the-first",
                        "GET /jobs.json?page=-1",
                        as("GET /jobs.json?page=2"),
                        "other rows than without the parameter"),
                answered(
                        "last-repeated-parameter-counts",
                        "GET /jobs.json?page=1&page=2",
                        as(JOBS),
                        "the first of the parameters counts"));
    }

    private static Seq<TurnedAnswer> customerLists() {
        String inOtherCase = "GET /customers.json?name={customer_name_in_other_case}";
        return List.of(
                answered(
                        "filter-of-customers-by-id",
                        "GET /customers.json?id={customer_id}",
                        as(CUSTOMERS),
                        "rows that do not match"),
                answered(
                        "filter-of-customers-by-id",
                        "GET /customers.json?id={customer_id}",
                        status(200, "[]"),
                        "no rows"),
                answered(
                        "filters-of-customers-by-other-columns",
                        "GET /customers.json?email_address=kickserv4j-no-match@example.com",
                        as(CUSTOMERS),
                        SAME),
                answered(
                        "filters-are-combined-with-and",
                        "GET /customers.json?customer_number={customer_number}&name=kickserv4j-no-match",
                        json(CUSTOMERS, first(1)),
                        "rows that do not match"),
                answered("impossible-values-match-nothing", "GET /jobs.json?job_type_id=abc", as(JOBS), SAME),
                answered(
                        "unknown-parameters-are-ignored",
                        "GET /customers.json?kickserv4j=1",
                        status(200, "[]"),
                        "no rows"),
                answered(
                        "empty-parameters-are-absent",
                        "GET /customers.json?begins_with=",
                        status(200, "[]"),
                        "no rows"),
                answered(
                        "exact-filters-distinguish-case",
                        inOtherCase,
                        json(CUSTOMERS, first(1)),
                        "rows that do not match"),
                answered(
                        "searches-ignore-case",
                        "GET /customers.json?q={customer_name_in_other_case}",
                        status(200, "[]"),
                        "the record is not among the rows"),
                answered(
                        "filter-json-finds-addresses",
                        "GET /customers/filter.json?name={customer_address}",
                        as("GET /customers/filter.json?name=kickserv4j-no-match"),
                        "the record is not among the rows"),
                answered(
                        "row-without-a-match-has-defaults",
                        "GET /customers/filter.json?name=kickserv4j-no-match",
                        status(200, "{\"customers\":[{\"id\":null,\"customer_number\":null,\"name\":null}]}"),
                        "the row has no other value than null"),
                answered(
                        "row-without-a-match-has-defaults",
                        "GET /customers/filter.json?name=kickserv4j-no-match",
                        status(200, "{\"customers\":[]}"),
                        "no rows"),
                answered(
                        "row-without-a-match-has-defaults",
                        "GET /customers/filter.json?name=kickserv4j-no-match",
                        json(CUSTOMERS, first(1)),
                        "the row has a number"),
                turned("customers-in-order-of-numbers", CUSTOMERS, reversed(), "the order is descending"),
                turned(
                        "customers-by-beginning-in-order-of-names",
                        "GET /customers.json?begins_with={first_letter}",
                        reversed(),
                        "the order is descending"));
    }

    private static Seq<TurnedAnswer> jobLists() {
        UnaryOperator<JsonNode> sunday = rows(row -> row.put("scheduled_on", "2026-01-04T09:00:00-05:00"));
        UnaryOperator<JsonNode> tomorrow = rows(row -> row.put("scheduled_on", "2026-01-16T09:00:00-05:00"));
        return List.of(
                turned("jobs-are-newest-first", JOBS, reversed(), "the order is descending"),
                answered("all-jobs-by-status", "GET /jobs.json?status=complete", as(JOBS), SAME),
                answered("all-jobs-by-status", "GET /jobs.json?status=complete", status(200, "[]"), "no rows"),
                answered(
                        "jobs-by-own-status-and-employee", "GET /jobs.json?employee_number=2000000000", as(JOBS), SAME),
                turned(
                        "week-begins-on-monday",
                        "GET /jobs.json?scheduled=last_week",
                        sunday,
                        "the week is from Sunday to Saturday"),
                turned(
                        "week-begins-on-monday",
                        "GET /jobs.json?scheduled=last_week",
                        tomorrow,
                        "rows are outside of the window"),
                turned(
                        "other-status-words",
                        JOBS,
                        rows(row -> row.put("status", "waiting_for_parts")),
                        "there are also the words (other word)"),
                turned(
                        "other-status-words",
                        OPPORTUNITIES,
                        rowsOf("opportunities", row -> row.put("status", "Seen by Ann")),
                        "there are also the words (other word)"),
                answered(
                        "several-statuses-of-opportunities",
                        "GET /opportunities.json?status[]=new&status[]=lost",
                        as(OPPORTUNITIES),
                        SAME),
                turned(
                        "opportunities-are-jobs-to-be-won",
                        OPPORTUNITIES,
                        rowsOf("opportunities", row -> row.put("status", "lost")),
                        "there are also the words lost"),
                turned(
                        "won-opportunities-are-jobs",
                        JOBS,
                        rows(row -> row.put("status", "won").put("won_date", "2026-01-20T10:00:00Z")),
                        "there are also the words won"),
                turned(
                        "keys-of-that-part",
                        OPPORTUNITIES,
                        rowsOf("opportunities", row -> ((ObjectNode) row.path("customer")).put("phone_number", "x")),
                        "there are also the keys phone_number"));
    }
}
