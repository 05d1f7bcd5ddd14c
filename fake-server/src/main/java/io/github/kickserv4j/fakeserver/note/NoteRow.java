package io.github.kickserv4j.fakeserver.note;

import static io.github.kickserv4j.fakeserver.shared.Column.createdBy;
import static io.github.kickserv4j.fakeserver.shared.Column.flag;
import static io.github.kickserv4j.fakeserver.shared.Column.text;
import static io.github.kickserv4j.fakeserver.shared.Column.textOrEmpty;
import static io.github.kickserv4j.fakeserver.shared.Column.time;
import static io.github.kickserv4j.fakeserver.shared.Column.updatedBy;
import static io.github.kickserv4j.fakeserver.shared.Column.whole;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kickserv4j.domain.note.Note;
import io.github.kickserv4j.domain.note.Noteable;
import io.github.kickserv4j.domain.shared.Audit;
import io.github.kickserv4j.fakeserver.shared.EmployeeRow;
import io.github.kickserv4j.fakeserver.shared.Json;
import io.github.kickserv4j.fakeserver.shared.Row;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * Notes as Kickserv writes them: id, text, flag, owner and creator are documented; times, employees, and the words for the
 * kinds of owner are inferred.
 */
public final class NoteRow {
    private static final Row<Note> PLAIN = new Row<>(Vector.of(
            whole("id", note -> Option.some(note.id().value())),
            textOrEmpty("note", note -> Option.some(note.text())),
            whole("noteable_id", note -> ownerId(note.on())),
            text("noteable_type", note -> ownerType(note.on())),
            flag("public", Note::isPublic),
            time("created_at", note -> note.audit().createdAt()),
            time("updated_at", note -> note.audit().updatedAt()),
            createdBy("created_by", Note::audit),
            updatedBy(NoteRow::changes)));

    private NoteRow() {}

    public static ObjectNode plain(Note note) {
        return PLAIN.of(note);
    }

    /** As after it was written: with the whole employee who did. */
    static ObjectNode written(Note note) {
        JsonNode creator = note.creator().<JsonNode>map(EmployeeRow::full).getOrElse(Json.NODES.nullNode());
        return plain(note).set("creator", creator);
    }

    /** One that was never changed has nobody who did (inferred). */
    private static Audit changes(Note note) {
        Audit audit = note.audit();
        return audit.updatedAt().equals(audit.createdAt()) && audit.updatedBy().isEmpty() ? Audit.NONE : audit;
    }

    private static Option<Long> ownerId(Noteable owner) {
        if (owner instanceof Noteable.OfCustomer customer) {
            return Option.some(customer.id().value());
        }
        return owner instanceof Noteable.OfJob job ? Option.some(job.id().value()) : ((Noteable.Other) owner).id();
    }

    private static Option<String> ownerType(Noteable owner) {
        if (owner instanceof Noteable.Other other) {
            return other.type();
        }
        return Option.some(owner instanceof Noteable.OfJob ? "Job" : "Customer");
    }
}
