package io.github.kickserv4j.cli.probe.question;

import com.fasterxml.jackson.databind.JsonNode;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigDecimal;

/**
 * Chooses the records that are looked at alone: a job that has charges and payments if there is one, and its customer.
 *
 * @param givenCustomer the number that the user chose
 * @param givenJob likewise
 */
public record ChosenRecords(Answers answers, Option<String> givenCustomer, Option<String> givenJob) {
    private static final String NUMBER = "[0-9]{1,18}";
    private static final int LONGEST_TEXT = 100;

    /** Returns true if this is the request for a record that the user chose. */
    public boolean isGiven(ProbeRequest request) {
        return (givenCustomer.isDefined() && request.equals(Requests.CUSTOMER))
                || (givenJob.isDefined() && request.equals(Requests.JOB));
    }

    Option<String> jobNumber() {
        Seq<JsonNode> jobs = answers.rows(Requests.JOBS);
        return givenJob.orElse(() -> jobs.find(ChosenRecords::isPartlyPaid)
                .orElse(() -> jobs.find(ChosenRecords::isCharged))
                .orElse(jobs::headOption)
                .flatMap(job -> number(job, "job_number")));
    }

    Option<String> customerNumber() {
        return givenCustomer
                .orElse(() ->
                        answers.record(Requests.JOB).flatMap(job -> number(job.path("customer"), "customer_number")))
                .orElse(() -> answers.rows(Requests.CUSTOMERS)
                        .flatMap(row -> number(row, "customer_number"))
                        .headOption());
    }

    Option<String> otherCustomerNumber() {
        return answers.rows(Requests.CUSTOMERS)
                .flatMap(row -> number(row, "customer_number"))
                .find(number -> !customerNumber().contains(number));
    }

    /** Returns a value of the chosen customer that can be part of an address. */
    Option<String> ofCustomer(String key) {
        return answers.record(Requests.CUSTOMER)
                .map(customer -> customer.path(key).asText(""))
                .filter(text -> !text.isBlank() && text.length() <= LONGEST_TEXT)
                .filter(text -> text.chars().noneMatch(Character::isISOControl));
    }

    Option<String> firstId(ProbeRequest list) {
        return answers.rows(list).flatMap(row -> number(row, "id")).headOption();
    }

    private static Option<String> number(JsonNode row, String key) {
        return Option.of(row.path(key).asText("")).filter(text -> text.matches(NUMBER));
    }

    private static boolean isCharged(JsonNode job) {
        return Amount.of(job.path("total")).exists(total -> total.signum() > 0);
    }

    private static boolean isPartlyPaid(JsonNode job) {
        Option<BigDecimal> balance = Amount.of(job.path("balance_remaining"));
        return isCharged(job)
                && Amount.of(job.path("total")).exists(total -> balance.exists(it -> it.compareTo(total) < 0));
    }
}
