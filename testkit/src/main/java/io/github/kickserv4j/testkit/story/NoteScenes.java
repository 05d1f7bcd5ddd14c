package io.github.kickserv4j.testkit.story;

import io.github.kickserv4j.domain.note.NewNote;
import io.github.kickserv4j.domain.note.NoteChange;
import io.github.kickserv4j.domain.note.NoteFields;
import io.github.kickserv4j.domain.note.NoteOwner;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.github.kickserv4j.testkit.story.Cast.OwnedNote;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.function.Supplier;

/** What happens to notes in a story. */
record NoteScenes(Cast cast, Props props) {

    Seq<Supplier<Scene<?>>> all() {
        return List.of(this::add, this::add, this::edit, this::get, this::delete, this::list, this::walk);
    }

    private Scene<?> add() {
        NoteOwner owner = cast.noteOwner();
        var note = new NewNote(props.filled(List.of(NoteFields.TEXT), NoteFields.ALL));
        return Scene.of("add to " + owner + " " + note, it -> it.notes().add(owner, note))
                .learning(added -> cast.meet(owner, added));
    }

    private Scene<?> edit() {
        OwnedNote note = cast.note();
        var change = new NoteChange(props.changed(NoteFields.ALL));
        return Scene.of("edit " + note + " " + change, it -> it.notes().edit(note.owner(), note.id(), change));
    }

    private Scene<?> get() {
        OwnedNote note = cast.note();
        return Scene.of("get " + note, it -> it.notes().get(note.owner(), note.id()));
    }

    private Scene<?> delete() {
        OwnedNote note = cast.note();
        return Scene.of("delete " + note, it -> it.notes().delete(note.owner(), note.id()));
    }

    private Scene<?> list() {
        NoteOwner owner = cast.noteOwner();
        var page = new PageRequest(props.upTo(2));
        return Scene.of("notes of " + owner + " " + page, it -> it.notes().list(owner, page));
    }

    private Scene<?> walk() {
        NoteOwner owner = cast.noteOwner();
        return Scene.walk("all notes of " + owner, it -> it.notes().all(owner));
    }
}
