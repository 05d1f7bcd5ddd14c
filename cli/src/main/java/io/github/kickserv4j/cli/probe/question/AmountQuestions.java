package io.github.kickserv4j.cli.probe.question;

import static io.github.kickserv4j.cli.probe.question.Requests.JOB;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.kickserv4j.cli.probe.redaction.Observation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** The questions about how Kickserv computes the amounts of a job. Amounts are compared, and not written. */
final class AmountQuestions {
    private static final int CENTS = 2;

    private AmountQuestions() {}

    static Seq<Question> all() {
        return List.of(
                Question.of(
                        "charge-total-is-quantity-by-price-less-discount",
                        "Is the total of a charge its quantity by its price, less its discount?",
                        answers -> charges(Records.within(JOB, "job_charges").apply(answers)),
                        JOB),
                Question.of(
                        "subtotal-is-the-sum-of-charges",
                        "Is the subtotal of a job the sum of its charges?",
                        answers -> equal(amount(answers, "subtotal"), sum(answers, "job_charges", "total")),
                        JOB),
                Question.of(
                        "total-is-subtotal-and-tax",
                        "Is the total of a job its subtotal and its tax?",
                        answers -> equal(
                                amount(answers, "total"),
                                amount(answers, "subtotal").flatMap(subtotal -> amount(answers, "tax")
                                        .map(subtotal::add))),
                        JOB),
                Question.of(
                        "balance-is-total-less-payments",
                        "Is the balance of a job its total less its payments?",
                        answers -> equal(
                                amount(answers, "balance_remaining"),
                                amount(answers, "total").flatMap(total -> sum(answers, "payments", "amount")
                                        .map(total::subtract))),
                        JOB));
    }

    private static Outcome charges(Seq<JsonNode> charges) {
        return charges.isEmpty()
                ? Outcome.notDecided(Observation.NO_RECORD)
                : Outcome.all(charges.map(charge -> equal(Amount.of(charge.path("total")), computed(charge))));
    }

    private static Option<BigDecimal> computed(JsonNode charge) {
        BigDecimal discount = Amount.of(charge.path("discount")).getOrElse(BigDecimal.ZERO);
        return Amount.of(charge.path("quantity"))
                .flatMap(quantity -> Amount.of(charge.path("price_per_unit")).map(quantity::multiply))
                .map(gross -> gross.subtract(discount).setScale(CENTS, RoundingMode.HALF_UP));
    }

    private static Outcome equal(Option<BigDecimal> seen, Option<BigDecimal> computed) {
        return seen.isEmpty() || computed.isEmpty()
                ? Outcome.notDecided(Observation.NO_VALUE)
                : Outcome.of(seen.get().compareTo(computed.get()) == 0, Observation.ANOTHER_AMOUNT);
    }

    private static Option<BigDecimal> amount(Answers answers, String key) {
        return answers.record(JOB).flatMap(job -> Amount.of(job.path(key)));
    }

    /** Returns the sum of the amounts of records within the job; none if there is no record. */
    private static Option<BigDecimal> sum(Answers answers, String records, String key) {
        Seq<JsonNode> all = Records.within(JOB, records).apply(answers);
        return Option.when(!all.isEmpty(), all)
                .flatMap(some -> Option.sequence(some.map(record -> Amount.of(record.path(key)))))
                .map(amounts -> amounts.reduce(BigDecimal::add));
    }
}
