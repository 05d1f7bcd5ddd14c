package io.github.kickserv4j.cli.probe.question;

import static io.github.kickserv4j.cli.probe.question.Requests.CUSTOMER_NOTES;
import static io.github.kickserv4j.cli.probe.question.Requests.CUSTOMER_PAYMENTS;
import static io.github.kickserv4j.cli.probe.question.Requests.JOB_PAYMENTS;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.kickserv4j.cli.probe.redaction.Observation;
import io.github.kickserv4j.cli.probe.redaction.RecordKind;
import io.github.kickserv4j.cli.probe.redaction.ValueKind;
import io.github.kickserv4j.domain.payment.PaymentStatus;
import io.github.kickserv4j.domain.payment.PaymentType;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.function.Function;

/** The questions about payments. */
final class PaymentQuestions {
    private static final Function<Answers, Seq<JsonNode>> PAYMENTS = Records.rowsOf(CUSTOMER_PAYMENTS);

    private PaymentQuestions() {}

    static Seq<Question> all() {
        return List.of(
                Question.of(
                        "list-of-a-jobs-payments",
                        "Has the list of the payments of a job rows with the known keys?",
                        Records.haveKeys(RecordKind.PAYMENT, Records.rowsOf(JOB_PAYMENTS)),
                        JOB_PAYMENTS),
                Question.of(
                        "keys-of-a-listed-payment",
                        "Have the payments of a customer the known keys?",
                        Records.haveKeys(RecordKind.PAYMENT, PAYMENTS),
                        CUSTOMER_PAYMENTS),
                Question.of(
                        "payment-dates-are-days",
                        "Are the dates of payments days, such as 2026-01-20?",
                        Records.areOfKind(ValueKind.DATE, PAYMENTS, "date"),
                        CUSTOMER_PAYMENTS),
                Question.of(
                        "payment-status-words",
                        "Is the status of a payment, where it has one, credit_card_transaction_complete?",
                        Records.useWords("status", PaymentStatus.KNOWN.map(PaymentStatus::text), PAYMENTS),
                        CUSTOMER_PAYMENTS),
                Question.of(
                        "manual-payments-have-no-status",
                        "Has a payment no status, unless it is by card through Kickserv?",
                        answers -> manual(PAYMENTS.apply(answers)),
                        CUSTOMER_PAYMENTS),
                Question.of(
                        "payment-covers-several-jobs",
                        "Can a payment have several applications?",
                        answers -> PAYMENTS.apply(answers)
                                        .exists(payment -> payment.path("payment_application_ids")
                                                        .size()
                                                > 1)
                                ? Outcome.AS_ASSUMED
                                : Outcome.notDecided(Observation.NO_DIFFERENCE),
                        CUSTOMER_PAYMENTS),
                Question.of(
                        "notes-and-payments-in-order-of-ids",
                        "Are the notes and payments of a customer listed in the order of their ids?",
                        Records.all(
                                Lists.isOrdered(CUSTOMER_NOTES, Lists.by("id")),
                                Lists.isOrdered(CUSTOMER_PAYMENTS, Lists.by("id"))),
                        CUSTOMER_NOTES,
                        CUSTOMER_PAYMENTS));
    }

    private static Outcome manual(Seq<JsonNode> payments) {
        Seq<JsonNode> manual = payments.reject(
                payment -> payment.path("payment_type").asText("").equals(PaymentType.CREDIT_CARD_ONLINE.text()));
        return manual.isEmpty()
                ? Outcome.notDecided(Observation.NO_RECORD)
                : Outcome.of(manual.forAll(payment -> payment.path("status").isNull()), Observation.HAVE_STATUS);
    }
}
