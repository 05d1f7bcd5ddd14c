package io.github.kickserv4j.cli.probe.question;

import static io.github.kickserv4j.cli.probe.question.Requests.CUSTOMER;
import static io.github.kickserv4j.cli.probe.question.Requests.CUSTOMERS;
import static io.github.kickserv4j.cli.probe.question.Requests.FILTER;
import static io.github.kickserv4j.cli.probe.question.Requests.NO_MATCH;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.kickserv4j.cli.probe.redaction.Observation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Comparator;
import java.util.Locale;

/** The questions about filters, searches and the order of customers. */
final class CustomerListQuestions {
    private static final ProbeRequest BY_ID = CUSTOMERS.with("id", Variable.CUSTOMER_ID);
    private static final ProbeRequest BY_EMAIL = CUSTOMERS.with("email_address", NO_MATCH + "@example.com");
    private static final ProbeRequest BY_COMPANY = CUSTOMERS.with("company_name", NO_MATCH);
    private static final ProbeRequest BY_TWO =
            CUSTOMERS.with("customer_number", Variable.CUSTOMER_NUMBER).with("name", NO_MATCH);
    private static final ProbeRequest IMPOSSIBLE = CUSTOMERS.with("customer_number", "abc");
    private static final ProbeRequest UNKNOWN_PARAMETER = CUSTOMERS.with("kickserv4j", "1");
    private static final ProbeRequest EMPTY_PARAMETER = CUSTOMERS.with("begins_with", "");
    private static final ProbeRequest BEGINNING = CUSTOMERS.with("begins_with", Variable.FIRST_LETTER);
    private static final ProbeRequest EXACTLY_IN_OTHER_CASE =
            CUSTOMERS.with("name", Variable.CUSTOMER_NAME_IN_OTHER_CASE);
    private static final ProbeRequest SEARCH_IN_OTHER_CASE = CUSTOMERS.with("q", Variable.CUSTOMER_NAME_IN_OTHER_CASE);
    private static final ProbeRequest SEARCH_AND_FILTER =
            CUSTOMERS.with("q", Variable.CUSTOMER_NAME).with("customer_number", Requests.UNKNOWN);
    private static final ProbeRequest SEARCH = CUSTOMERS.with("q", Variable.CUSTOMER_NAME);
    private static final ProbeRequest ANYWHERE = FILTER.with("name", Variable.CUSTOMER_ADDRESS);
    private static final ProbeRequest NOWHERE = FILTER.with("name", NO_MATCH);
    private static final ProbeRequest FOUND_ON_LAST_PAGE =
            FILTER.with("name", Variable.CUSTOMER_NAME).with("page", Requests.PAST_THE_END);

    private CustomerListQuestions() {}

    static Seq<Question> all() {
        return filters().appendAll(searches()).appendAll(orders());
    }

    private static Seq<Question> filters() {
        return List.of(
                Question.of(
                        "filter-of-customers-by-id",
                        "Does id leave the one customer of that id?",
                        answers -> foundAlone(answers, BY_ID),
                        CUSTOMERS,
                        CUSTOMER,
                        BY_ID),
                Question.of(
                        "filters-of-customers-by-other-columns",
                        "Does a filter on email_address leave fewer customers?",
                        Lists.isEmptyUnlike(CUSTOMERS, BY_EMAIL),
                        CUSTOMERS,
                        BY_EMAIL),
                Question.of(
                        "other-columns-as-filters",
                        "Do filters on company_name of customers and po_number of jobs leave fewer rows?",
                        Records.all(
                                Lists.isEmptyUnlike(CUSTOMERS, BY_COMPANY),
                                Lists.isEmptyUnlike(Requests.JOBS, Requests.BY_PO_NUMBER)),
                        CUSTOMERS,
                        BY_COMPANY,
                        Requests.JOBS,
                        Requests.BY_PO_NUMBER),
                Question.of(
                        "filters-are-combined-with-and",
                        "Do two filters leave only rows that match both?",
                        Records.all(
                                Lists.isEmptyUnlike(CUSTOMERS, BY_TWO),
                                Lists.isEmptyUnlike(Requests.JOBS, Requests.BY_TWO)),
                        CUSTOMERS,
                        BY_TWO,
                        Requests.JOBS,
                        Requests.BY_TWO),
                Question.of(
                        "impossible-values-match-nothing",
                        "Does a text leave no rows where a filter takes a number?",
                        Records.all(
                                Lists.isEmptyUnlike(CUSTOMERS, IMPOSSIBLE),
                                Lists.isEmptyUnlike(Requests.JOBS, Requests.IMPOSSIBLE_TYPE)),
                        CUSTOMERS,
                        IMPOSSIBLE,
                        Requests.JOBS,
                        Requests.IMPOSSIBLE_TYPE),
                Question.of(
                        "unknown-parameters-are-ignored",
                        "Is a parameter without a meaning ignored?",
                        Lists.hasSameRows(UNKNOWN_PARAMETER, CUSTOMERS),
                        CUSTOMERS,
                        UNKNOWN_PARAMETER),
                Question.of(
                        "empty-parameters-are-absent",
                        "Is an empty filter ignored?",
                        Lists.hasSameRows(EMPTY_PARAMETER, CUSTOMERS),
                        CUSTOMERS,
                        EMPTY_PARAMETER),
                Question.of(
                        "exact-filters-distinguish-case",
                        "Does the exact filter on name distinguish small letters and capitals?",
                        answers -> Outcome.of(!isFound(answers, EXACTLY_IN_OTHER_CASE), Observation.SOME_ROWS),
                        CUSTOMER,
                        EXACTLY_IN_OTHER_CASE));
    }

    private static Seq<Question> searches() {
        return List.of(
                Question.of(
                        "searches-ignore-case",
                        "Does q find a name in other letters, small or capital?",
                        answers -> Outcome.of(isFound(answers, SEARCH_IN_OTHER_CASE), Observation.NOT_FOUND),
                        CUSTOMER,
                        SEARCH_IN_OTHER_CASE),
                Question.of(
                        "filters-beside-a-search",
                        "Is a filter beside q applied?",
                        Lists.isEmptyUnlike(SEARCH, SEARCH_AND_FILTER),
                        SEARCH,
                        SEARCH_AND_FILTER),
                Question.of(
                        "filter-json-finds-addresses",
                        "Does the parameter name of filter.json find an address, too?",
                        answers -> Outcome.of(isFound(answers, ANYWHERE), Observation.NOT_FOUND),
                        CUSTOMER,
                        ANYWHERE),
                Question.of(
                        "row-without-a-match-has-defaults",
                        "Has filter.json without a match one row without a number, but with other values?",
                        answers -> placeholder(answers.rows(NOWHERE)),
                        NOWHERE),
                Question.of(
                        "filter-has-all-matches",
                        "Has filter.json all matches at once, so that a page has no effect?",
                        answers -> Outcome.of(isFound(answers, FOUND_ON_LAST_PAGE), Observation.NOT_FOUND),
                        CUSTOMER,
                        FOUND_ON_LAST_PAGE),
                Question.ofRefusals(
                        "filter-without-a-name",
                        "Does filter.json refuse a request without a name?",
                        Refusals.answerNothing(FILTER),
                        FILTER));
    }

    private static Seq<Question> orders() {
        return List.of(
                Question.of(
                        "customers-in-order-of-numbers",
                        "Are customers listed in the order of their numbers?",
                        Lists.isOrdered(CUSTOMERS, Lists.by("customer_number")),
                        CUSTOMERS),
                Question.of(
                        "customers-by-beginning-in-order-of-names",
                        "Are the customers of begins_with listed in the order of their names?",
                        Lists.isOrdered(BEGINNING, Comparator.comparing(CustomerListQuestions::name)),
                        BEGINNING));
    }

    private static String name(JsonNode customer) {
        return customer.path("name").asText("").toLowerCase(Locale.ROOT);
    }

    private static Outcome foundAlone(Answers answers, ProbeRequest filtered) {
        Seq<String> seen = Lists.ids(answers.rows(filtered));
        boolean isAlone = seen.equals(Lists.ids(answers.record(CUSTOMER).toList()));
        return answers.rows(CUSTOMERS).size() < 2
                ? Outcome.notDecided(Observation.NO_OTHER_RECORD)
                : Outcome.of(isAlone, seen.isEmpty() ? Observation.NO_ROWS : Observation.SOME_ROWS);
    }

    private static boolean isFound(Answers answers, ProbeRequest search) {
        Seq<String> wanted = Lists.ids(answers.record(CUSTOMER).toList());
        return Lists.ids(answers.rows(search)).exists(wanted::contains);
    }

    private static Outcome placeholder(Seq<JsonNode> rows) {
        if (rows.isEmpty()) {
            return Outcome.otherwise(Observation.NO_ROWS);
        }
        if (!rows.forAll(row -> row.path("customer_number").isNull())) {
            return Outcome.otherwise(Observation.ROW_HAS_NUMBER);
        }
        boolean hasDefaults = List.ofAll(rows.head()).exists(value -> value.isValueNode() && !value.isNull());
        return Outcome.of(hasDefaults, Observation.ROW_IS_EMPTY);
    }
}
