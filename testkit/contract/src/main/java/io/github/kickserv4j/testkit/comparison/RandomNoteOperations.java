package io.github.kickserv4j.testkit.comparison;

import io.github.kickserv4j.domain.note.NewNote;
import io.github.kickserv4j.domain.note.NoteChange;
import io.github.kickserv4j.domain.note.NoteFields;
import io.github.kickserv4j.domain.note.NoteOwner;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.github.kickserv4j.testkit.comparison.RecordPool.OwnedNote;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.function.Supplier;

/** Random operations on notes. */
record RandomNoteOperations(RecordPool pool, RandomValues values) {

    Seq<Supplier<ComparedOperation<?>>> generators() {
        return List.of(this::create, this::create, this::update, this::get, this::delete, this::list, this::walk);
    }

    private ComparedOperation<?> create() {
        NoteOwner owner = pool.noteOwner();
        var note = new NewNote(values.patchWithRequired(List.of(NoteFields.TEXT), NoteFields.ALL));
        return ComparedOperation.of(
                        "add to " + owner + " " + note, it -> it.notes().create(owner, note))
                .withResultHandler(added -> pool.add(owner, added));
    }

    private ComparedOperation<?> update() {
        OwnedNote note = pool.note();
        var change = new NoteChange(values.randomPatch(NoteFields.ALL));
        return ComparedOperation.of(
                "edit " + note + " " + change, it -> it.notes().update(note.owner(), note.id(), change));
    }

    private ComparedOperation<?> get() {
        OwnedNote note = pool.note();
        return ComparedOperation.of("get " + note, it -> it.notes().get(note.owner(), note.id()));
    }

    private ComparedOperation<?> delete() {
        OwnedNote note = pool.note();
        return ComparedOperation.of("delete " + note, it -> it.notes().delete(note.owner(), note.id()));
    }

    private ComparedOperation<?> list() {
        NoteOwner owner = pool.noteOwner();
        var page = new PageRequest(values.oneTo(2));
        return ComparedOperation.of(
                "notes of " + owner + " " + page, it -> it.notes().list(owner, page));
    }

    private ComparedOperation<?> walk() {
        NoteOwner owner = pool.noteOwner();
        return ComparedOperation.walk("all notes of " + owner, it -> it.notes().all(owner));
    }
}
