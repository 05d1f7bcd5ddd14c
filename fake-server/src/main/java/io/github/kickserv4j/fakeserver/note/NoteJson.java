package io.github.kickserv4j.fakeserver.note;

import io.github.kickserv4j.domain.note.Note;
import io.github.kickserv4j.domain.note.Noteable;
import io.github.kickserv4j.domain.shared.Audit;
import io.github.kickserv4j.evidence.ReliesOn;
import io.github.kickserv4j.fakeserver.shared.EmployeeJson;
import io.github.kickserv4j.fakeserver.shared.JsonWriter;
import io.vavr.control.Option;

/** Writes notes as Kickserv does. */
@ReliesOn({
    "keys-of-a-note",
    "times-and-employees-of-a-note",
    "noteable-type-words",
    "noteable-id-is-an-id",
    "unchanged-note-has-no-updated-by",
    "note-writes-return-the-creator",
    "secrets-of-an-employee"
})
public final class NoteJson {
    private NoteJson() {}

    public static void withoutCreator(JsonWriter json, Note note) {
        json.startObject();
        addColumns(json, note);
        json.endObject();
    }

    private static void addColumns(JsonWriter json, Note note) {
        json.integer("id", note.id().value())
                .text("note", note.text())
                .integer("noteable_id", ownerId(note.on()))
                .text("noteable_type", ownerType(note.on()))
                .flag("public", note.isPublic())
                .time("created_at", note.audit().createdAt())
                .time("updated_at", note.audit().updatedAt())
                .createdBy("created_by", note.audit())
                .updatedBy(changes(note));
    }

    /** Writes a note as after it was created or updated: with the whole employee who did so. */
    static void withCreator(JsonWriter json, Note note) {
        json.startObject();
        addColumns(json, note);
        json.key("creator").optional(note.creator(), EmployeeJson::full).endObject();
    }

    /** Returns the last update of a note. A note that was never updated has no updating employee. */
    private static Audit changes(Note note) {
        Audit audit = note.audit();
        return audit.updatedAt().equals(audit.createdAt()) && audit.updatedBy().isEmpty() ? Audit.NONE : audit;
    }

    private static Option<Long> ownerId(Noteable owner) {
        return owner.fold(
                customer -> Option.some(customer.value()), job -> Option.some(job.value()), Noteable.OnUnknown::id);
    }

    private static Option<String> ownerType(Noteable owner) {
        return owner.fold(customer -> Option.some("Customer"), job -> Option.some("Job"), Noteable.OnUnknown::type);
    }
}
