package io.github.kickserv4j.cli.probe.question;

import io.github.kickserv4j.cli.probe.redaction.Finding;
import io.github.kickserv4j.cli.probe.redaction.Form;
import io.github.kickserv4j.cli.probe.redaction.KnownHeader;
import io.github.kickserv4j.cli.probe.redaction.Observation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** The questions about every answer: headers, refusals, addresses without a resource. */
final class ServerQuestions {
    private static final ProbeRequest ABC = ProbeRequest.of("customers/abc.json");
    private static final ProbeRequest NO_RESOURCE = ProbeRequest.of("kickserv4j_no_resource.json");
    private static final ProbeRequest NOTES_OF_UNKNOWN =
            ProbeRequest.of("customers/" + Requests.UNKNOWN + "/notes.json");
    private static final ProbeRequest UNKNOWN_NOTE =
            ProbeRequest.of("customers/" + Variable.CUSTOMER_NUMBER + "/notes/" + Requests.UNKNOWN + ".json");
    private static final ProbeRequest ITEMS = ProbeRequest.of("items.json");
    private static final ProbeRequest TIME_ENTRIES =
            ProbeRequest.of("jobs/" + Variable.JOB_NUMBER + "/time_entries.json");
    private static final ProbeRequest ONE_PAYMENT =
            ProbeRequest.of("customers/" + Variable.CUSTOMER_NUMBER + "/payments/" + Variable.PAYMENT_ID + ".json");
    private static final Seq<KnownHeader> TRACE = List.of(
            KnownHeader.X_REQUEST_ID, KnownHeader.X_TRANSACTION, KnownHeader.X_SERVED_BY, KnownHeader.X_RUNTIME);

    private ServerQuestions() {}

    static Seq<Question> all() {
        return headers().appendAll(refusals()).appendAll(otherAddresses());
    }

    private static Seq<Question> headers() {
        return List.of(
                Question.ofRefusals(
                        "json-content-type",
                        "Are a list and a refusal application/json in UTF-8?",
                        answers -> Outcome.all(answered(answers)
                                .map(answer -> Outcome.of(
                                        answer.contentType() == Form.JSON_IN_UTF_8,
                                        Finding.form(Observation.CONTENT_TYPE, answer.contentType())))),
                        Requests.CUSTOMERS,
                        Requests.UNKNOWN_CUSTOMER),
                Question.of(
                        "compression-is-gzip",
                        "Is a list compressed with gzip for a client that accepts it?",
                        answers -> Outcome.all(answered(answers)
                                .map(answer -> Outcome.of(
                                        answer.encoding() == Form.GZIP,
                                        Finding.form(Observation.CONTENT_ENCODING, answer.encoding())))),
                        Requests.CUSTOMERS),
                Question.ofRefusals(
                        "trace-header-values",
                        "Have answers the headers x-request-id, x-transaction, x-served-by and x-runtime?",
                        answers -> Outcome.all(TRACE.map(header -> Outcome.of(
                                answered(answers)
                                        .forAll(answer -> answer.headers().contains(header)),
                                Finding.header(Observation.HEADER_MISSING, header)))),
                        Requests.CUSTOMERS,
                        Requests.UNKNOWN_CUSTOMER),
                Question.of(
                        "rate-limit-headers",
                        "Have answers no header about a limit on requests?",
                        answers -> Outcome.all(answered(answers)
                                .flatMap(Answer::headers)
                                .filter(KnownHeader::isAboutLimits)
                                .map(header -> Outcome.otherwise(Finding.header(Observation.HEADER_PRESENT, header)))),
                        Requests.CUSTOMERS,
                        Requests.JOBS));
    }

    private static Seq<Question> refusals() {
        return List.of(
                Question.ofRefusals(
                        "unknown-numbers-are-400",
                        "Is the answer to an unknown number a 400 with \"Invalid customer.\" or \"Invalid job.\"?",
                        Records.all(
                                Refusals.have(400, "Invalid customer.", Requests.UNKNOWN_CUSTOMER),
                                Refusals.have(400, "Invalid job.", Requests.UNKNOWN_JOB)),
                        Requests.UNKNOWN_CUSTOMER,
                        Requests.UNKNOWN_JOB),
                Question.ofRefusals(
                        "other-unknown-records-are-400",
                        "Is the answer to an unknown note of a customer a 400?",
                        Refusals.have(400, UNKNOWN_NOTE),
                        UNKNOWN_NOTE),
                Question.ofRefusals(
                        "text-as-a-number-is-400",
                        "Is a text in the place of a number a 400?",
                        Refusals.have(400, ABC),
                        ABC),
                Question.ofRefusals(
                        "owner-is-looked-up-first",
                        "Is the answer to the notes of an unknown customer a 400 with \"Invalid customer.\"?",
                        Refusals.have(400, "Invalid customer.", NOTES_OF_UNKNOWN),
                        NOTES_OF_UNKNOWN),
                Question.ofRefusals(
                        "refusals-list-errors",
                        "Is the body of a refusal JSON with a list of sentences under errors?",
                        Refusals.haveForm(Form.LIST_OF_ERRORS, Requests.UNKNOWN_CUSTOMER, Requests.UNKNOWN_JOB),
                        Requests.UNKNOWN_CUSTOMER,
                        Requests.UNKNOWN_JOB),
                Question.ofRefusals(
                        "absence-is-json-xml-or-empty",
                        "Is the answer to an address without a resource JSON, XML or empty?",
                        answers -> Outcome.all(answered(answers)
                                .map(answer -> Outcome.of(
                                        answer.form() != Form.HTML && answer.form() != Form.TEXT,
                                        Finding.form(Observation.ERROR_FORM, answer.form())))),
                        NO_RESOURCE));
    }

    private static Seq<Question> otherAddresses() {
        return List.of(
                Question.ofRefusals("items-in-json", "Is there items.json?", Refusals.answer(ITEMS), ITEMS),
                Question.ofRefusals(
                        "time-entries-in-json",
                        "Are there time entries of a job in JSON?",
                        Refusals.answer(TIME_ENTRIES),
                        TIME_ENTRIES),
                Question.ofRefusals(
                        "other-endpoints",
                        "Is there no address of a single payment?",
                        Refusals.answerNothing(ONE_PAYMENT),
                        ONE_PAYMENT));
    }

    private static Seq<Answer> answered(Answers answers) {
        return answers.all().values().toList().flatMap(answer -> answer.toOption());
    }
}
