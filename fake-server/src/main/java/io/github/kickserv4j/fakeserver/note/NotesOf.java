package io.github.kickserv4j.fakeserver.note;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kickserv4j.domain.note.NewNote;
import io.github.kickserv4j.domain.note.Note;
import io.github.kickserv4j.domain.note.NoteChange;
import io.github.kickserv4j.domain.note.NoteOwner;
import io.github.kickserv4j.domain.shared.NoteId;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.fakeserver.shared.Answer;
import io.github.kickserv4j.fakeserver.shared.Form;
import io.github.kickserv4j.fakeserver.shared.InferredAnswers;
import io.github.kickserv4j.fakeserver.shared.Json;
import io.github.kickserv4j.fakeserver.shared.Owner;
import io.github.kickserv4j.ports.note.NoteRepository;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.collection.Seq;
import io.vavr.control.Either;

/**
 * The notes of one customer or one job.
 *
 * @param owner as the port names it
 * @param named as answers name it
 * @param elsewhere what becomes of a note that is to be deleted, and is not the owner's
 */
record NotesOf(NoteRepository notes, NoteOwner owner, Owner named, Elsewhere elsewhere) {

    /** Deletes a note that was not deleted for the reason of {@code failure}, or does not. */
    interface Elsewhere {
        Elsewhere NOWHERE = (id, failure) -> Either.left(failure);

        Either<Failure, Note> delete(NoteId id, Failure failure);
    }

    Answer list(PageRequest page) {
        return notes.list(owner, page).fold(this::failed, found -> {
            ArrayNode rows = Json.NODES.arrayNode();
            found.items().forEach(note -> rows.add(NoteRow.plain(note)));
            return Answer.ok(rows);
        });
    }

    Answer add(ObjectNode fields) {
        return Form.ofNew(NoteForm.FIELDS, fields)
                .checked(NewNote::new)
                .fold(named::invalid, note -> written(notes.add(owner, note)));
    }

    Answer get(NoteId id) {
        return notes.get(owner, id).fold(this::failed, note -> Answer.ok(NoteRow.plain(note)));
    }

    /** A change that changes nothing answers with the note as it is; how Kickserv answers is not known. */
    Answer edit(NoteId id, ObjectNode fields) {
        var form = Form.ofChange(NoteForm.FIELDS, fields);
        return form.isEmpty()
                ? get(id)
                : form.checked(NoteChange::new)
                        .fold(broken -> invalid(id, broken), change -> written(notes.edit(owner, id, change)));
    }

    Answer delete(NoteId id) {
        return notes.delete(owner, id)
                .fold(failure -> elsewhere.delete(id, failure), Either::<Failure, Note>right)
                .fold(this::failed, note -> Answer.ok(NoteRow.plain(note)));
    }

    private Answer written(Either<Failure, Note> result) {
        return result.fold(this::failed, note -> Answer.ok(NoteRow.written(note)));
    }

    private Answer invalid(NoteId id, Seq<Violation> broken) {
        return notes.get(owner, id).fold(this::failed, there -> InferredAnswers.invalid(broken));
    }

    private Answer failed(Failure failure) {
        return named.failed(failure, "note");
    }
}
