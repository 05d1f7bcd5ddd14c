package io.github.kickserv4j.cli.probe.question;

import static io.github.kickserv4j.cli.probe.question.Requests.CUSTOMER_JOBS;
import static io.github.kickserv4j.cli.probe.question.Requests.JOB;
import static io.github.kickserv4j.cli.probe.question.Requests.JOBS;
import static io.github.kickserv4j.cli.probe.question.Requests.JOB_CHARGES;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.kickserv4j.cli.probe.redaction.Observation;
import io.github.kickserv4j.cli.probe.redaction.RecordKind;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** The questions about the records of jobs, and about what is within a single job. */
final class JobQuestions {
    private static final ProbeRequest OF_OTHER_CUSTOMER =
            ProbeRequest.of("customers/" + Variable.OTHER_CUSTOMER_NUMBER + "/jobs/" + Variable.JOB_NUMBER + ".json");

    private JobQuestions() {}

    static Seq<Question> all() {
        return rows().appendAll(parts()).appendAll(charges());
    }

    private static Seq<Question> rows() {
        return List.of(
                Question.of(
                        "other-keys-of-a-job-in-json",
                        "Have jobs in a list the known keys?",
                        Records.haveKeys(RecordKind.JOB, Records.rowsOf(JOBS)),
                        JOBS),
                Question.of(
                        "rows-of-jobs-have-no-customer",
                        "Have the rows of the list of all jobs, and of a customer's jobs, no customer?",
                        Records.all(
                                Records.lack(Records.rowsOf(JOBS), "customer"),
                                Records.lack(Records.rowsOf(CUSTOMER_JOBS), "customer")),
                        JOBS,
                        CUSTOMER_JOBS),
                Question.ofRefusals(
                        "job-below-another-customer",
                        "Is the answer to a job below another customer a 400?",
                        Refusals.have(400, OF_OTHER_CUSTOMER),
                        OF_OTHER_CUSTOMER));
    }

    private static Seq<Question> parts() {
        return List.of(
                Question.of(
                        "job-holds-payments",
                        "Has a single job its payments under payments, with the known keys?",
                        Records.all(
                                Records.hold(Records.one(JOB), "payments"),
                                Records.haveKeys(RecordKind.PAYMENT_OF_JOB, Records.within(JOB, "payments"))),
                        JOB),
                Question.of(
                        "job-holds-a-payment-request",
                        "Has a single job its payment request under payment_request?",
                        Records.hold(Records.one(JOB), "payment_request"),
                        JOB),
                Question.of(
                        "job-holds-its-customer",
                        "Has a single job its customer, with the known keys?",
                        Records.haveKeys(RecordKind.EMBEDDED_CUSTOMER, Records.within(JOB, "customer")),
                        JOB),
                Question.of(
                        "job-holds-notes-tasks-and-employees",
                        "Has a single job notes, tasks and employees, and a row of the list employees?",
                        Records.all(
                                Records.hold(Records.one(JOB), "notes", "tasks", "employees"),
                                Records.hold(Records.rowsOf(JOBS), "employees")),
                        JOB,
                        JOBS));
    }

    private static Seq<Question> charges() {
        return List.of(
                Question.of(
                        "list-of-charges",
                        "Are the charges of a job a bare array, with the known keys?",
                        Records.all(
                                Lists.areBareArrays(JOB_CHARGES),
                                Records.haveKeys(RecordKind.CHARGE, Records.rowsOf(JOB_CHARGES))),
                        JOB_CHARGES),
                Question.of(
                        "item-of-a-charge",
                        "Is the description of a charge the full name of its item?",
                        answers -> items(Records.within(JOB, "job_charges").apply(answers)),
                        JOB),
                Question.of(
                        "charges-in-order-of-creation",
                        "Are the charges of a job listed in the order of their ids?",
                        answers ->
                                Lists.ordered(Records.within(JOB, "job_charges").apply(answers), Lists.by("id")),
                        JOB));
    }

    private static Outcome items(Seq<JsonNode> charges) {
        Seq<JsonNode> itemized =
                charges.filter(charge -> charge.path("item").path("full_name").isTextual());
        return itemized.isEmpty()
                ? Outcome.notDecided(Observation.NO_VALUE)
                : Outcome.of(
                        itemized.forAll(charge -> charge.path("description")
                                .equals(charge.path("item").path("full_name"))),
                        Observation.ANOTHER_TEXT);
    }
}
