package io.github.kickserv4j.cli.probe.question;

import static io.github.kickserv4j.cli.probe.question.Requests.CUSTOMERS;
import static io.github.kickserv4j.cli.probe.question.Requests.CUSTOMER_JOBS;
import static io.github.kickserv4j.cli.probe.question.Requests.CUSTOMER_NOTES;
import static io.github.kickserv4j.cli.probe.question.Requests.CUSTOMER_PAYMENTS;
import static io.github.kickserv4j.cli.probe.question.Requests.EMPLOYEES;
import static io.github.kickserv4j.cli.probe.question.Requests.JOBS;
import static io.github.kickserv4j.cli.probe.question.Requests.JOB_PAYMENTS;
import static io.github.kickserv4j.cli.probe.question.Requests.LAST_CUSTOMERS;
import static io.github.kickserv4j.cli.probe.question.Requests.LAST_JOBS;
import static io.github.kickserv4j.cli.probe.question.Requests.OPPORTUNITIES;
import static io.github.kickserv4j.cli.probe.question.Requests.PAST_THE_END;
import static io.github.kickserv4j.cli.probe.question.Requests.SECOND_CUSTOMERS;
import static io.github.kickserv4j.cli.probe.question.Requests.SECOND_JOBS;

import io.github.kickserv4j.cli.probe.redaction.Finding;
import io.github.kickserv4j.cli.probe.redaction.Observation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** The questions about the form of lists and about their pages. */
final class PageQuestions {
    private static final int PAGE = 25;

    private static final ProbeRequest CUSTOMERS_BY_PAGE = CUSTOMERS.with("page", "2");
    private static final ProbeRequest LAST_NOTES = CUSTOMER_NOTES.with("page", PAST_THE_END);
    private static final ProbeRequest LAST_PAYMENTS = CUSTOMER_PAYMENTS.with("page", PAST_THE_END);
    private static final ProbeRequest LAST_CUSTOMER_JOBS = CUSTOMER_JOBS.with("page", PAST_THE_END);
    private static final ProbeRequest SECOND_OPPORTUNITIES = OPPORTUNITIES.with("page", "2");
    private static final ProbeRequest TWO_JOBS = JOBS.with("per_page", "2");
    private static final ProbeRequest TWO_CUSTOMERS = CUSTOMERS.with("per_page", "2");
    private static final ProbeRequest JOBS_BY_STATE = JOBS.with("state", "completed");
    private static final ProbeRequest PAGE_ZERO = JOBS.with("page", "0");
    private static final ProbeRequest PAGE_BELOW_ZERO = JOBS.with("page", "-1");
    private static final ProbeRequest PAGE_X = JOBS.with("page", "x");
    private static final ProbeRequest SIZE_ZERO = JOBS.with("per_page", "0");
    private static final ProbeRequest SIZE_X = JOBS.with("per_page", "x");
    private static final ProbeRequest ONE_THEN_TWO = JOBS.with("page", "1").with("page", "2");
    private static final ProbeRequest TWO_THEN_ONE = JOBS.with("page", "2").with("page", "1");

    private PageQuestions() {}

    static Seq<Question> all() {
        return forms().appendAll(pages()).appendAll(sizes()).appendAll(parameters());
    }

    private static Seq<Question> forms() {
        return List.of(
                Question.of(
                        "lists-are-arrays",
                        "Are the lists of customers, jobs, notes of a customer, and employees bare arrays?",
                        Lists.areBareArrays(CUSTOMERS, JOBS, CUSTOMER_NOTES, EMPLOYEES),
                        CUSTOMERS,
                        JOBS,
                        CUSTOMER_NOTES,
                        EMPLOYEES),
                Question.of(
                        "payments-are-an-array",
                        "Are the payments of a customer and of a job bare arrays?",
                        Lists.areBareArrays(CUSTOMER_PAYMENTS, JOB_PAYMENTS),
                        CUSTOMER_PAYMENTS,
                        JOB_PAYMENTS),
                Question.of(
                        "opportunities-are-an-object",
                        "Are opportunities in an object, under the key opportunities?",
                        Lists.isUnder("opportunities", OPPORTUNITIES),
                        OPPORTUNITIES));
    }

    private static Seq<Question> pages() {
        return List.of(
                Question.of(
                        "pages-end-with-an-empty-one",
                        "Is a page of customers and of jobs past the end an empty list?",
                        Records.all(Lists.endsEmpty(CUSTOMERS, LAST_CUSTOMERS), Lists.endsEmpty(JOBS, LAST_JOBS)),
                        CUSTOMERS,
                        LAST_CUSTOMERS,
                        JOBS,
                        LAST_JOBS),
                Question.of(
                        "page-of-customers-by-page",
                        "Does page select another page of customers, as customers_page does?",
                        Records.all(
                                Lists.hasOtherPage(CUSTOMERS, SECOND_CUSTOMERS),
                                Lists.hasOtherPage(CUSTOMERS, CUSTOMERS_BY_PAGE)),
                        CUSTOMERS,
                        SECOND_CUSTOMERS,
                        CUSTOMERS_BY_PAGE),
                Question.of(
                        "page-of-notes-and-payments",
                        "Does page select another page of the notes and payments of a customer?",
                        Records.all(
                                Lists.isEmptyUnlike(CUSTOMER_NOTES, LAST_NOTES),
                                Lists.isEmptyUnlike(CUSTOMER_PAYMENTS, LAST_PAYMENTS)),
                        CUSTOMER_NOTES,
                        LAST_NOTES,
                        CUSTOMER_PAYMENTS,
                        LAST_PAYMENTS),
                Question.of(
                        "page-of-a-customers-jobs",
                        "Does page select another page of the jobs of a customer?",
                        Lists.isEmptyUnlike(CUSTOMER_JOBS, LAST_CUSTOMER_JOBS),
                        CUSTOMER_JOBS,
                        LAST_CUSTOMER_JOBS));
    }

    private static Seq<Question> sizes() {
        return List.of(
                Question.of(
                        "jobs-have-25-a-page",
                        "Has a full page of jobs 25 rows?",
                        answers -> fullPage(answers, JOBS, SECOND_JOBS),
                        JOBS,
                        SECOND_JOBS),
                Question.of(
                        "25-of-others-a-page",
                        "Has a full page of customers, and of opportunities, 25 rows?",
                        answers -> Outcome.all(List.of(
                                fullPage(answers, CUSTOMERS, SECOND_CUSTOMERS),
                                fullPage(answers, OPPORTUNITIES, SECOND_OPPORTUNITIES))),
                        CUSTOMERS,
                        SECOND_CUSTOMERS,
                        OPPORTUNITIES,
                        SECOND_OPPORTUNITIES),
                Question.of(
                        "per-page-of-jobs",
                        "Is per_page the number of jobs on a page?",
                        answers -> answers.rows(JOBS).size() < 3
                                ? Outcome.notDecided(Observation.NO_SECOND_PAGE)
                                : Outcome.of(
                                        answers.rows(TWO_JOBS).size() == 2,
                                        Finding.count(
                                                Observation.FULL_PAGE,
                                                answers.rows(TWO_JOBS).size())),
                        JOBS,
                        TWO_JOBS),
                Question.of(
                        "invalid-page-size-is-ignored",
                        "Is a per_page of 0 or x ignored?",
                        Records.all(Lists.hasSameRows(SIZE_ZERO, JOBS), Lists.hasSameRows(SIZE_X, JOBS)),
                        JOBS,
                        SIZE_ZERO,
                        SIZE_X));
    }

    private static Seq<Question> parameters() {
        return List.of(
                Question.of(
                        "invalid-page-is-the-first",
                        "Is a page of 0, -1 or x the first page?",
                        Records.all(
                                Lists.hasSameRows(PAGE_ZERO, JOBS),
                                Lists.hasSameRows(PAGE_BELOW_ZERO, JOBS),
                                Lists.hasSameRows(PAGE_X, JOBS)),
                        JOBS,
                        PAGE_ZERO,
                        PAGE_BELOW_ZERO,
                        PAGE_X),
                Question.of(
                        "last-repeated-parameter-counts",
                        "Is the last of two pages in one request the one that counts?",
                        answers -> answers.rows(SECOND_JOBS).isEmpty()
                                ? Outcome.notDecided(Observation.NO_SECOND_PAGE)
                                : Outcome.of(isLastCounted(answers), Observation.LAST_PARAMETER_IGNORED),
                        JOBS,
                        SECOND_JOBS,
                        ONE_THEN_TWO,
                        TWO_THEN_ONE),
                Question.of(
                        "parameters-of-other-lists",
                        "Have per_page no effect on customers, and state none on jobs?",
                        Records.all(
                                Lists.hasSameRows(TWO_CUSTOMERS, CUSTOMERS), Lists.hasSameRows(JOBS_BY_STATE, JOBS)),
                        CUSTOMERS,
                        TWO_CUSTOMERS,
                        JOBS,
                        JOBS_BY_STATE));
    }

    private static Outcome fullPage(Answers answers, ProbeRequest first, ProbeRequest second) {
        int rows = answers.rows(first).size();
        return answers.rows(second).isEmpty()
                ? Outcome.notDecided(Observation.NO_SECOND_PAGE)
                : Outcome.of(rows == PAGE, Finding.count(Observation.FULL_PAGE, rows));
    }

    private static boolean isLastCounted(Answers answers) {
        return Lists.ids(answers.rows(ONE_THEN_TWO)).equals(Lists.ids(answers.rows(SECOND_JOBS)))
                && Lists.ids(answers.rows(TWO_THEN_ONE)).equals(Lists.ids(answers.rows(JOBS)));
    }
}
