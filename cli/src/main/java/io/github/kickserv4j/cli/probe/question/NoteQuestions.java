package io.github.kickserv4j.cli.probe.question;

import static io.github.kickserv4j.cli.probe.question.Requests.CUSTOMER_NOTES;
import static io.github.kickserv4j.cli.probe.question.Requests.JOB_NOTES;

import io.github.kickserv4j.cli.probe.redaction.RecordKind;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** The questions about notes. */
final class NoteQuestions {
    private static final ProbeRequest ONE_OF_JOB =
            ProbeRequest.of("jobs/" + Variable.JOB_NUMBER + "/notes/" + Variable.JOB_NOTE_ID + ".json");
    private static final ProbeRequest OF_OTHER_CUSTOMER =
            ProbeRequest.of("customers/" + Variable.OTHER_CUSTOMER_NUMBER + "/notes/" + Variable.NOTE_ID + ".json");

    private NoteQuestions() {}

    static Seq<Question> all() {
        return List.of(
                Question.of(
                        "times-and-employees-of-a-note",
                        "Have the notes of a customer the known keys?",
                        Records.haveKeys(RecordKind.NOTE, Records.rowsOf(CUSTOMER_NOTES)),
                        CUSTOMER_NOTES),
                Question.of(
                        "verbs-of-a-jobs-notes",
                        "Can the notes of a job, and one of them, be read?",
                        Records.all(
                                Lists.areBareArrays(JOB_NOTES), Records.hold(Records.one(ONE_OF_JOB), "id", "note")),
                        JOB_NOTES,
                        ONE_OF_JOB),
                Question.of(
                        "noteable-type-words",
                        "Is noteable_type Customer for the notes of a customer, and Job for those of a job?",
                        Records.all(
                                Records.useWords("noteable_type", List.of("Customer"), Records.rowsOf(CUSTOMER_NOTES)),
                                Records.useWords("noteable_type", List.of("Job"), Records.rowsOf(JOB_NOTES))),
                        CUSTOMER_NOTES,
                        JOB_NOTES),
                Question.ofRefusals(
                        "note-reads-check-the-owner",
                        "Is the answer to a note below another customer a 400?",
                        Refusals.have(400, OF_OTHER_CUSTOMER),
                        OF_OTHER_CUSTOMER));
    }
}
